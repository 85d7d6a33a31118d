/** Days as whole numbers since 2000-01-01, so that a date fits two bytes. 0 means absent. */
const epoch = Date.UTC(2000, 0, 1);
const day = 86_400_000;

/** From `YYYY-MM-DD` or a date-time (its own day); 0 for anything else and for days outside 2000–2179. */
export function dayNumber(date: string | undefined): number {
  const match = date === undefined ? null : /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(date);
  if (!match) return 0;
  const days = Math.round((Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3] ?? 1)) - epoch) / day);
  return days > 0 && days < 65_536 ? days : 0;
}
