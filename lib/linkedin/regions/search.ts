import { ember } from './class-names.ts';
import { emberHook, sdui } from './types.ts';
import type { Region } from './types.ts';

const search = ['people-search', 'all-search'] as const;

export const searchRegions: readonly Region[] = [
  { id: 'search.card', surfaces: search, required: true, candidates: [
    sdui('list-item', 'role/aria', '2026-05', '[data-sdui-screen*="search."] [role="list"] [role="listitem"]'), // accessibility keeps it
    sdui('list-item-loose', 'role/aria', '2026-05', '[data-testid="lazy-column"] [role="listitem"]'), // should the screen be renamed
    emberHook('universal-template', 'attribute', '2026-05', '[data-view-name="search-entity-result-universal-template"]'),
    emberHook('result-urn', 'attribute', '2026-05', 'main [data-chameleon-result-urn]'), // same cards by what they are about
  ] },
  { id: 'search.lines', surfaces: search, required: false, candidates: [
    sdui('paragraph', 'structure', '2026-05', 'p'), // name, headline, place, match line
    emberHook('body-14', 'class', '2026-05', ember.searchLines), // headline, place
  ] },
  { id: 'search.rail', surfaces: search, required: false, candidates: [
    sdui('rail-key', 'attribute', '2026-05', '[componentkey="SearchResults_SearchRightRail"]'), // the page's one aside is not the rail
    emberHook('aside', 'class', '2026-05', ember.rail),
  ] },
];
