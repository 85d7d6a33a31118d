import { regions } from './regions/all.ts';
import type { PageReading } from './types.ts';

/** Regions that grow all the time and of which only the presence matters. */
const growing = new Set(['feed.post', 'feed.list']);

/**
 * Whether a change in the page can change its reading: something was found before and lies in what changed, or something was not there yet.
 * A feed that grows changes nothing that is read, so nothing is read anew.
 * @param changed elements below which something changed; none means everywhere
 */
export function affects(reading: PageReading, changed: readonly Element[]): boolean {
  if (changed.length === 0 || !reading.recognised) return true;
  const relevant = regions.filter(({ id, surfaces }) => surfaces.includes(reading.surface) && !growing.has(id));
  const hooks = relevant.map(({ id, candidates }) => ({ id, named: candidates.filter(({ frontEnd, kind }) => frontEnd === reading.frontEnd && kind !== 'structure') }));
  if (hooks.some(({ id, named }) => named.length === 0 && reading.missing.includes(id))) return true;
  const hook = hooks.flatMap(({ named }) => named.map((one) => one.hook)).join(', ');
  if (hook === '') return false;
  return changed.some((one) => one.closest(hook) !== null || one.querySelector(hook) !== null);
}
