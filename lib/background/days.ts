/** The person's day, `YYYY-MM-DD` in local time. */
export function dayOf(milliseconds: number): string {
  const date = new Date(milliseconds);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** ISO date-time in UTC. */
export function instantOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

/** Whole days from one `YYYY-MM-DD` (or longer date-time) to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000);
}
