import { emberHook, sdui } from './types.ts';
import type { Region } from './types.ts';

const company = ['company', 'company-people', 'company-jobs'] as const;

export const companyRegions: readonly Region[] = [
  { id: 'company.name', surfaces: company, required: true, candidates: [
    sdui('heading', 'role/aria', '2026-09', 'main h1, main h2, main p'), // not measured: must say what the document's title says
    emberHook('heading', 'role/aria', '2026-08', 'main h1, h1'),
  ] },
  { id: 'company.tabs', surfaces: company, required: false, candidates: [
    sdui('tab-link', 'href', '2026-09', 'main a[href*="/company/"], main a[href*="/school/"]'),
    emberHook('tab-link', 'href', '2026-08', 'main a[href*="/company/"], main a[href*="/school/"]'),
  ] },
  { id: 'company.people', surfaces: ['company-people'], required: false, candidates: [
    emberHook('list-item', 'structure', '2026-05', 'main li'), // cards were not measured: only what links to a member
  ] },
];
