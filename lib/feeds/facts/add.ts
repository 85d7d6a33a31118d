import type { Assignment } from '../../assignments/types.ts';
import { hoursFromLine, hoursFromText } from './hours.ts';
import { kindFromAddress, kindFromLine, legalFormFromText, returnFromText } from './kind.ts';
import { labelled, placesLabelled } from './labels.ts';
import { salaryFromText } from './money.ts';
import { organisationOf, soundsLikeOrganisation } from './organisation.ts';
import { termFromText } from './term.ts';

/**
 * Fills what the feed left open from the item's own words, each with where it came from. Never overwrites what was stated.
 * Pure and bounded: a caller may run it later, in slices, over items that were stored without it.
 */
export function addFacts(item: Assignment): Assignment {
  const out: Assignment = { ...item, derived: { ...item.derived } };
  const told = `${item.title}\n${item.description}`;
  addHours(out);
  addTerm(out, told);
  addWhoAndWhere(out);
  const kind = out.derived.kind === 'format' ? (kindFromLine(out.title) ?? kindFromAddress(out.url ?? '')) : undefined;
  if (kind) [out.kind, out.derived.kind] = [kind, 'title or address'];
  const legalForm = out.legalForm ? undefined : legalFormFromText(told);
  if (legalForm) [out.legalForm, out.derived.legalForm] = [legalForm, 'description'];
  const back = out.return || out.returnText ? undefined : returnFromText(item.description);
  if (back) {
    Object.assign(out, back);
    out.derived.return = 'description';
  }
  const salary = out.salary ? undefined : salaryFromText(told);
  if (salary) [out.salary, out.derived.salary] = [salary, 'description'];
  return out;
}

function addHours(out: Assignment): void {
  if (out.hoursPerWeek) return;
  const short = out.description.length <= 300;
  const sources: [string, string, typeof hoursFromText][] = [['title', out.title, hoursFromLine], ['description', out.description, short ? hoursFromLine : hoursFromText]];
  for (const [name, text, read] of sources) {
    const found = read(text);
    if (!found) continue;
    out.hoursPerWeek = found.hours;
    out.derived.hoursPerWeek = found.how ? `${name} (${found.how})` : name;
    return;
  }
}

function addTerm(out: Assignment, told: string): void {
  const { start, end, duration, extendable, closes } = termFromText(told);
  const fill = <K extends 'start' | 'end' | 'duration' | 'extendable' | 'closes'>(key: K, value: Assignment[K] | undefined): void => {
    if (value === undefined || out[key] !== undefined) return;
    out[key] = value;
    out.derived[key] = 'description';
  };
  if (!(start && out.end && start > out.end)) fill('start', start);
  if (!(end && out.start && end < out.start)) fill('end', end);
  if (!out.end) fill('duration', duration);
  fill('extendable', extendable);
  fill('closes', closes);
}

/** Only where the description names them on a line of their own. */
function addWhoAndWhere(out: Assignment): void {
  const places = out.places.length > 0 || out.workplace === 'remote' ? [] : placesLabelled(out.description);
  if (places.length > 0) [out.places, out.derived.places] = [places, 'description'];
  const name = out.organisation.name === '' ? labelled(out.description, 'organisation') : undefined;
  if (name === undefined || name.length > 100 || !soundsLikeOrganisation(name)) return;
  const { organisation, derived } = organisationOf(name);
  out.organisation = organisation;
  Object.assign(out.derived, derived, { organisation: 'description' });
}
