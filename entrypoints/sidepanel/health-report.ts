import type { RegionHealth } from '../../lib/storage/records.ts';

/** A report to paste in an issue: ids of regions and hooks, and the day. Nothing that anybody wrote, no address, no time of day. */
export function healthReport(rows: readonly RegionHealth[], version: string): object {
  return {
    schil: version,
    pages: rows.map(({ surface, frontEnd, hits, missing, at }) => ({ surface, frontEnd, hits, missing, day: at.slice(0, 10) })),
  };
}
