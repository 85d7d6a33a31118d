/** Availability counts from the month in which it was confirmed (product.md, "The tag line"). */
export const fadedAfterDays = 60;
export const goneAfterDays = 180;

export type Freshness = 'fresh' | 'faded' | 'gone';

/**
 * How an availability confirmed in `YYYY-MM` (or on a day) shows on `today` (`YYYY-MM-DD`). A month counts from its last day, so that
 * nobody fades while the month still runs; a confirmation in the future counts as today.
 */
export function freshnessOf(confirmed: string, today: string): Freshness {
  const days = (dayOf(today) - lastDayOf(confirmed)) / 86_400_000;
  if (Number.isNaN(days) || days >= goneAfterDays) return 'gone';
  return days >= fadedAfterDays ? 'faded' : 'fresh';
}

function dayOf(date: string): number {
  return Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
}

function lastDayOf(confirmed: string): number {
  const [year, month, day] = confirmed.split('-').map(Number);
  if (day !== undefined) return dayOf(confirmed);
  return Date.UTC(year ?? Number.NaN, month ?? Number.NaN, 0);
}
