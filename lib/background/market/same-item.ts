/** Recognises the same assignment at several sources: employer, title and place the same, dates at most a day apart. */
import type { Assignment } from '../../assignments/types.ts';

export type Dates = Pick<Assignment, 'closes' | 'start'>;

export function sameItemKey({ organisation, title, places }: Pick<Assignment, 'organisation' | 'title' | 'places'>): string {
  return [organisation.name, title, places[0]?.name ?? ''].map(fold).join('|');
}

/** Sources state a last day in their own way: a day's tolerance. An absent date contradicts nothing. */
export function datesAgree(a: Dates, b: Dates): boolean {
  return near(a.closes, b.closes) && near(a.start, b.start);
}

function near(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return true;
  const apart = Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10)));
  return Number.isNaN(apart) ? a === b : apart <= 86_400_000;
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
