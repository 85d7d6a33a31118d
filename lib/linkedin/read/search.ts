import { companySlug, jobId, profileSlug, sameSlug } from '../hrefs.ts';
import { ember } from '../regions/class-names.ts';
import { textOf } from '../text.ts';
import type { Line } from '../text.ts';
import type { SearchResult } from '../types.ts';
import { outermost } from './items.ts';
import type { Page } from './page.ts';

export interface Card {
  element: Element;
  result: SearchResult;
  /** Elements of the name and of the headline: where they meet, something may be put after. */
  name: Element;
  line?: Element;
}

/** The result cards of a search page; `null` when the page has no result list at all. */
export function searchCards(page: Page): Card[] | null {
  const cards = outermost(page, page.all('search.card'));
  if (cards.length === 0) return null;
  return cards.flatMap((card) => (page.frontEnd === 'sdui' ? sduiCard(page, card) : emberCard(page, card)) ?? []);
}

type Target = { kind: SearchResult['kind']; slug: string };

/** Whom a card is about: its first link of a known kind. A post's card is about nobody, nor is that of a member without a name; cards of jobs were not measured. */
function targetOf(page: Page, card: Element): Target | undefined {
  if (page.dom.one(card, '[data-testid="expandable-text-box"], a[href*="/feed/update/"], a[href*="/headless"]')) return undefined;
  for (const link of page.dom.all(card, 'a[href]')) {
    const href = page.dom.attribute(link, 'href');
    const person = profileSlug(href);
    if (person) return { kind: 'person', slug: person };
    const company = companySlug(href);
    if (company) return { kind: 'company', slug: company };
    if (jobId(href)) return undefined;
  }
  return undefined;
}

function sduiCard(page: Page, card: Element): Card | undefined {
  const { dom } = page;
  const target = targetOf(page, card);
  if (!target) return undefined;
  const lines = linesAt(page, card).filter(({ element }) => belongs(page, element, target) && !dom.closest(element, 'button, [role="button"]'));
  // The first line is the name. Without a link it is that of a member who stays unnamed, and a later link is of a shared connection.
  const first = lines.findIndex(({ text }) => text !== '');
  const line = lines[first];
  const link = line && nameLink(page, line.element, target);
  if (!line || !link) return undefined;
  const name = withoutDegree(dom.contains(link, line.element) ? line.text : textOf(dom, link));
  return name ? cardOf(card, target, name, line.element, lines.slice(first + 1).filter(({ text }) => !/^[·•]/.test(text))) : undefined;
}

/** The link that makes a line the name: in the line, or around the whole card. */
function nameLink(page: Page, line: Element, target: Target): Element | undefined {
  const around = page.dom.closest(line, 'a[href]');
  const links = around ? [around] : page.dom.all(line, 'a[href]').filter((one) => textOf(page.dom, one) !== '');
  return links.find((one) => sameSlug(slugOf(page, one), target.slug));
}

function emberCard(page: Page, card: Element): Card | undefined {
  const { dom } = page;
  const target = targetOf(page, card);
  const links = target ? dom.all(card, 'a[href]:not([aria-hidden="true"])').filter((one) => sameSlug(slugOf(page, one), target.slug) && textOf(dom, one) !== '') : [];
  const link = links.find((one) => dom.one(one, 'span[aria-hidden="true"]')) ?? links[0];
  if (!target || !link) return undefined;
  const lines = linesAt(page, card);
  // A name after the headline is that of a shared connection of a member who stays unnamed.
  if (lines[0] && !dom.precedes(link, lines[0].element)) return undefined;
  const shown = dom.one(link, 'span[aria-hidden="true"]');
  const name = withoutDegree(textOf(dom, shown ?? link));
  // A lone line may be the place: only its own mark makes it the headline.
  return name ? cardOf(card, target, name, link, lines.length > 1 ? lines : lines.filter(({ element }) => dom.matches(element, ember.searchHeadline))) : undefined;
}

/** Lines by their place: an empty one keeps it, so that a place is never taken for a headline. */
function linesAt(page: Page, card: Element): Line[] {
  return page.all('search.lines', card).map((element) => ({ element, text: textOf(page.dom, element) }));
}

/** Headline and place of people only: the lines of companies and jobs mean something else. */
function cardOf(element: Element, { kind, slug }: Target, name: string, nameElement: Element, lines: Line[]): Card {
  const [headline, place] = kind === 'person' ? lines : [];
  const location = place && isPlace(place.text) ? place.text : undefined;
  return {
    element, name: nameElement, ...(headline && { line: headline.element }),
    result: { kind, name, ...(headline?.text && { headline: headline.text }), ...(location && { location }), slug },
  };
}

/** Match lines begin with a label and a colon; counts and times hold digits; a place does neither. */
export function isPlace(text: string): boolean {
  return text !== '' && !/\d/.test(text) && !/^[^,]{1,30}[:：]/.test(text) && text.length <= 120;
}

/** Lines inside a link to somebody else (mutual connections) are not of this person. */
function belongs(page: Page, line: Element, target: Target): boolean {
  const around = page.dom.closest(line, 'a[href]');
  if (around) return sameSlug(slugOf(page, around), target.slug);
  return page.dom.all(line, 'a[href]').every((one) => sameSlug(slugOf(page, one), target.slug));
}

function slugOf(page: Page, link: Element): string | undefined {
  const href = page.dom.attribute(link, 'href');
  return profileSlug(href) ?? companySlug(href);
}

/** "Jan Voorbeeld • 2nd" → "Jan Voorbeeld". */
function withoutDegree(text: string): string {
  return text.replace(/\s*[•·]\s.*$/u, '').trim();
}
