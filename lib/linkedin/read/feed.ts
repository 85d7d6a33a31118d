import { outermost } from './items.ts';
import type { Page } from './page.ts';

/** The home feed: its list, its posts and the column at its right. */
export interface Feed {
  list: Element;
  posts: Element[];
  rail?: Element;
}

export function feedOf(page: Page): Feed | null {
  const list = page.one('feed.list');
  if (!list) return null;
  const posts = outermost(page, page.all('feed.post', list));
  const rail = page.frontEnd === 'sdui' ? thirdColumn(page, list) : page.one('feed.rail');
  return { list, posts, ...(rail && { rail }) };
}

/** From the feed upwards to the first row of three with the feed in the middle; its last column is the rail, whether it is an `aside` or not. */
function thirdColumn(page: Page, list: Element): Element | undefined {
  for (let row = page.dom.parent(list); row && page.dom.tag(row) !== 'body'; row = page.dom.parent(row)) {
    const columns = page.dom.children(row).filter((one) => !['script', 'style', 'link'].includes(page.dom.tag(one)));
    const [, middle, rail] = columns;
    if (columns.length !== 3 || !middle || !rail || !page.dom.contains(middle, list)) continue;
    page.hit('feed.rail', page.candidates('feed.rail')[0]!);
    return rail;
  }
  return undefined;
}
