import { sharedAncestor } from '../dom.ts';
import { linesOf } from '../text.ts';
import type { Line } from '../text.ts';
import type { Page } from './page.ts';

/**
 * The entries of a card: by their key, or, where entries have none, the blocks that the card's list is made of.
 * A heading that is a paragraph (details pages) stands outside the list and is left out.
 */
export function itemsOf(page: Page, card: Element): Element[] {
  const keyed = outermost(page, page.all('profile.item', card));
  if (keyed.length > 0) return keyed;
  const paragraphs = page.dom.all(card, 'p').filter((one) => !page.dom.closest(one, 'a[href*="/details/"]'));
  return page.frontEnd === 'sdui' ? blocksOf(page, paragraphs) : [];
}

/** Lines of an SDUI entry, without those of long texts and of buttons. */
export function paragraphsIn(page: Page, root: Element): Line[] {
  return linesOf(page.dom, page.dom.all(root, 'p').filter((one) => isOwnLine(page, one)));
}

/** The long text of an entry. */
export const longText = '[data-testid="expandable-text-box"]';

function isOwnLine(page: Page, paragraph: Element): boolean {
  return !page.dom.closest(paragraph, `${longText}, button, [hidden]`) && !page.dom.one(paragraph, longText);
}

/** Elements that lie in none of the others. */
export function outermost(page: Page, elements: Element[]): Element[] {
  const kept: Element[] = [];
  for (const element of elements) {
    const last = kept.at(-1);
    if (!last || !page.dom.contains(last, element)) kept.push(element);
  }
  return kept;
}

function blocksOf(page: Page, paragraphs: Element[]): Element[] {
  const shared = sharedAncestor(page.dom, paragraphs);
  if (!shared) return [];
  const blocks = page.dom.children(shared).filter((child) => paragraphs.some((one) => page.dom.contains(child, one)));
  const [heading, list, ...others] = blocks;
  if (heading && list && others.length === 0 && !isEntry(page, heading) && isEntry(page, list)) {
    return blocksOf(page, paragraphs.filter((one) => page.dom.contains(list, one)));
  }
  const pictured = blocks.filter((block) => isEntry(page, block));
  const divided = page.dom.children(shared).some((child) => page.dom.tag(child) === 'hr' || page.dom.attribute(child, 'role') === 'separator');
  return pictured.length > 0 ? pictured : divided ? blocks : [shared];
}

/** Entries carry a logo, or a drawn one in its place. */
function isEntry(page: Page, block: Element): boolean {
  return page.dom.one(block, 'img, svg, figure') !== undefined;
}
