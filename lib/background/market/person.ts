/** What a portfolio means to the matcher, worked out once after a change: the terms of its tags, its free words, and where home is. */
import type { Home } from '../../matching/preferences.ts';
import type { Query } from '../../matching/query.ts';
import type { Portfolio } from '../../portfolio/types.ts';
import type { PackedRecord } from '../../storage/records.ts';

export interface PackedPerson extends PackedRecord {
  id: 'person';
  query: Query;
  home?: Home;
}

/** Names all that it was made from. */
export function personVersion(version: string, portfolio: Portfolio): string {
  return `${version} ${JSON.stringify(portfolio)}`;
}
