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
  const posts = page.all('feed.post', list);
  const rail = page.frontEnd === 'sdui' ? thirdColumn(page, list) : page.one('feed.rail');
  return { list, posts, ...(rail && { rail }) };
}

/** From the feed upwards to the first row of three; its last column is the rail, whether it is an `aside` or not. */
function thirdColumn(page: Page, list: Element): Element | undefined {
  for (let row = page.dom.parent(list); row && page.dom.tag(row) !== 'body'; row = page.dom.parent(row)) {
    const columns = page.dom.children(row).filter((one) => !['script', 'style', 'link'].includes(page.dom.tag(one)));
    if (columns.length < 3) continue;
    const rail = columns.at(-1)!;
    if (columns.length > 3 || page.dom.contains(rail, list)) return undefined;
    page.hit('feed.rail', page.candidates('feed.rail')[0]!);
    return rail;
  }
  return undefined;
}
