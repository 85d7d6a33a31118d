import type { PortfolioTag } from './types.ts';

/** What others may see: what one can or wants, unless the person says otherwise; a learning wish only when the person says so; never what is over. */
export function isPublic({ stance, visibility }: Pick<PortfolioTag, 'stance' | 'visibility'>): boolean {
  if (stance === 'no-longer') return false;
  return stance === 'learn' ? visibility === 'public' : visibility === undefined || visibility === 'public';
}
