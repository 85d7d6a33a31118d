/** Tag lines that others published and that were seen while visiting. Thirty days at most, whatever the clock does. */
import type { Database } from './db.ts';
import type { SeenTagLine } from './records.ts';

const dayLength = 86_400_000;
const keptFor = 30 * dayLength;

/**
 * Whether an entry must go. An entry from the future tells that the clock was moved: its age is unknown, so it goes too. A day's
 * tolerance is for clocks that are corrected.
 */
export function isExpired(entry: Pick<SeenTagLine, 'at'>, now: number): boolean {
  return now - entry.at >= keptFor || entry.at > now + dayLength;
}

export async function removeExpired(db: Database, now: number): Promise<void> {
  await db.seen.filter((entry) => isExpired(entry, now)).delete();
}

/** The entries of these people that may still be shown, by slug. */
export async function seenOf(db: Database, slugs: readonly string[], now: number): Promise<Map<string, SeenTagLine>> {
  const entries = await db.seen.bulkGet([...slugs]);
  return new Map(entries.flatMap((entry) => (entry && !isExpired(entry, now) ? [[entry.slug, entry]] : [])));
}
