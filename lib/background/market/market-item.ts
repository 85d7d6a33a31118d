import type { Assignment, Ring } from '../../assignments/types.ts';
import type { MatchedAssignment } from '../../matching/types.ts';
import type { MarketItem } from '../../messages/map.ts';
import type { Mark } from '../../storage/records.ts';
import type { KnownItem } from './load.ts';

/** A row of the market: the match, and the facts that a card shows. */
export function marketItem({ assignment, sources, example }: KnownItem, match: MatchedAssignment, ring: Ring, mark: Mark | undefined): MarketItem {
  return {
    match,
    assignment: facts(assignment),
    ring,
    sources,
    saved: mark?.saved === true,
    ...(mark?.dismissed !== undefined && { dismissed: mark.dismissed }),
    ...(example && { example: true as const }),
  };
}

function facts(assignment: Assignment): MarketItem['assignment'] {
  const { title, kind, organisation, places, status, hoursPerWeek, closes, published, workplace, url, start } = assignment;
  return {
    title, kind, organisation, places, status,
    ...(hoursPerWeek && { hoursPerWeek }), ...(closes && { closes }), ...(published && { published }), ...(workplace && { workplace }), ...(url && { url }), ...(start && { start }),
  };
}
