import type { FrontEnd, Surface } from '../types.ts';
import { companyRegions } from './company.ts';
import { feedRegions } from './feed.ts';
import { jobRegions } from './jobs.ts';
import { profileRegions } from './profile.ts';
import { searchRegions } from './search.ts';
import type { Region } from './types.ts';

/** Pages for members. */
export const regions: readonly Region[] = [...profileRegions, ...searchRegions, ...feedRegions, ...jobRegions, ...companyRegions];

/** The regions that a surface has in a front end. */
export function regionsOf(surface: Surface, frontEnd: FrontEnd, table: readonly Region[] = regions): Region[] {
  return table.filter(({ surfaces, candidates }) => surfaces.includes(surface) && candidates.some((one) => one.frontEnd === frontEnd));
}
