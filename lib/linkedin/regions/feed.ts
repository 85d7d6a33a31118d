import { ember } from './class-names.ts';
import { emberHook, sdui } from './types.ts';
import type { Region } from './types.ts';

export const feedRegions: readonly Region[] = [
  { id: 'feed.list', surfaces: ['feed'], required: true, candidates: [
    sdui('main-feed', 'attribute', '2026-09', '[data-testid="mainFeed"]'), // held while everything below it changed
    sdui('container-key', 'attribute', '2026-05', '[componentkey^="container-update-list_mainFeed"]'),
    emberHook('main', 'role/aria', '2026-05', 'main[aria-label], main'), // posts stand in main
  ] },
  { id: 'feed.post', surfaces: ['feed'], required: false, candidates: [
    sdui('update-key', 'attribute', '2026-05', '[role="listitem"][componentkey*="FeedType_"]'), // posts only
    sdui('list-item', 'role/aria', '2026-05', '[role="listitem"]'), // accessibility keeps it
    emberHook('update', 'class', '2026-05', ember.post), // documented exception
    emberHook('urn', 'attribute', '2026-05', '[data-urn^="urn:li:activity:"]'),
  ] },
  { id: 'feed.rail', surfaces: ['feed'], required: false, candidates: [
    sdui('third-column', 'structure', '2026-07', ':scope > aside, :scope > div'), // last of the first three-column row above the feed
    emberHook('aside', 'class', '2026-05', ember.rail),
  ] },
];
