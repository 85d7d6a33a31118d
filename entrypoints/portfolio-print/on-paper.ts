import { isPublic } from '../../lib/portfolio/visibility.ts';
import type { Portfolio, PortfolioTag } from '../../lib/portfolio/types.ts';

export interface OnPaper {
  tags: PortfolioTag[];
  learns: PortfolioTag[];
}

/** What may be printed: public tags; on request and learning wishes when chosen; never what is private or no longer done. */
export function onPaper({ tags }: Portfolio, { onRequest, learns }: { onRequest: boolean; learns: boolean }): OnPaper {
  const may = (tag: PortfolioTag) => isPublic(tag) || (onRequest && tag.visibility === 'on-request');
  return {
    tags: tags.filter((tag) => (tag.stance === 'can' || tag.stance === 'want') && may(tag)),
    learns: learns ? tags.filter(({ stance }) => stance === 'learn') : [],
  };
}
