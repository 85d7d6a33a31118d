import { textOf } from '../text.ts';
import type { Line } from '../text.ts';
import type { Experience } from '../types.ts';
import { sharedAncestor } from '../dom.ts';
import { paragraphsIn } from './items.ts';
import { noted } from './page.ts';
import type { Page } from './page.ts';
import { organisationsOf } from './person.ts';

/** What the lines of a top card say: headline, place and current organisation. Their order holds in all languages; pronouns and degrees come before. */
export function topCardLines(page: Page, card: Element, name: Element, experience: Experience[]) {
  const { dom } = page;
  const buttons = page.all('profile.organisations', card).map((one) => textOf(dom, one)).filter((text) => text !== '');
  const lines = paragraphsIn(page, card).filter(({ element }) => dom.precedes(name, element) && !dom.contains(name, element));
  const plain = lines.filter(({ element }) => !dom.closest(element, '[role="button"], a, h1, h2') && !dom.one(element, 'a[href]'));
  const contact = dom.one(card, 'a[href*="/overlay/contact-info"]');
  const work = plain.find(({ text }) => isWorkLine(text, buttons));
  const row = contact && contactRow(page, card, contact, plain);
  const isBesideName = ({ element, text }: Line): boolean => pronouns.test(text) && contact !== undefined && !dom.contains(sharedAncestor(dom, [name, element])!, contact);
  const headline = headlineOf(plain.filter((line) => line !== row && (!contact || dom.precedes(line.element, contact)) && !isBesideName(line)), work, row !== undefined);
  const location = headline && locationOf(page, contact, headline, work, row, plain);
  const organisations = noted(page, 'profile.organisations', organisationsOf(buttons.filter((text) => work && isPartOf(text, work.text)), experience));
  if (headline) page.hit('profile.headline', page.candidates('profile.headline')[0]!);
  return { headline: headline?.text, location, organisations };
}

/** A middle dot, alone or with a few signs after it. A headline may begin with a bullet of its own. */
const isDegree = ({ text }: Line): boolean => /^(·.{0,24}|•\s*(\S{0,2}\d.{0,20})?)$/.test(text);
const isDot = ({ text }: Line): boolean => /^[·•]$/.test(text);
const pronouns = /^\(?\p{L}{1,12}\s?\/\s?\p{L}{1,12}(\s?\/\s?\p{L}{1,12})?\)?$/u;

/** The line that repeats organisation and school, which also stand in buttons. */
function isWorkLine(text: string, buttons: string[]): boolean {
  return buttons.includes(text) || buttons.some((one) => buttons.some((other) => one !== other && text === `${one} · ${other}`));
}

function isPartOf(part: string, line: string): boolean {
  return line === part || line.startsWith(`${part} · `) || line.endsWith(` · ${part}`);
}

/**
 * The first line after pronouns and degree. Pronouns stand in the row of the name, or before the degree; where neither is there, they are told
 * from a headline of the same shape only if the place is known to be taken out of the lines: then a further line must be the headline.
 */
function headlineOf(lines: Line[], work: Line | undefined, placeKnown: boolean): Line | undefined {
  const lastDegree = lines.findIndex((line, index) => isDegree(line) && line.text.length > 1 && !(lines[index + 1] && isDegree(lines[index + 1]!)));
  const degreeFirst = lastDegree >= 0 && lastDegree <= 3 && lines.slice(0, lastDegree).filter((line) => !isDegree(line)).length <= 1;
  const rest = (degreeFirst ? lines.slice(lastDegree + 1) : lines).filter((line) => line !== work && !isDegree(line));
  if (degreeFirst || !rest[0] || !pronouns.test(rest[0].text)) return rest[0];
  return placeKnown ? (rest[1] ?? rest[0]) : undefined;
}

/** The one line that shares a row with the contact link, with a lone dot between them or another line (the headline) above. */
function contactRow(page: Page, card: Element, contact: Element, lines: Line[]): Line | undefined {
  for (let row = page.dom.parent(contact); row && row !== card; row = page.dom.parent(row)) {
    const inRow = lines.filter(({ element }) => page.dom.contains(row!, element) && page.dom.precedes(element, contact));
    if (inRow.length === 0) continue;
    const texts = inRow.filter((line) => !isDegree(line));
    const above = lines.some((line) => !isDegree(line) && !pronouns.test(line.text) && !inRow.includes(line) && page.dom.precedes(line.element, inRow[0]!.element));
    return texts.length === 1 && (above || inRow.some(isDot)) ? texts[0] : undefined;
  }
  return undefined;
}

/** The line in the row of the contact link, or before a lone dot; never the headline, nor organisation and school. */
function locationOf(page: Page, contact: Element | undefined, headline: Line, work: Line | undefined, row: Line | undefined, lines: Line[]): string | undefined {
  const { dom } = page;
  const [byContact, bySeparator] = page.candidates('profile.location');
  const usable = (line: Line): boolean => line !== headline && line !== work && !isDegree(line) && dom.precedes(headline.element, line.element);
  if (row && usable(row)) {
    page.hit('profile.location', byContact!);
    return row.text;
  }
  const place = lines.find((line, index) => usable(line) && lines[index + 1] !== undefined && isDot(lines[index + 1]!) && (!contact || dom.precedes(line.element, contact)));
  if (place) page.hit('profile.location', bySeparator!);
  return place?.text;
}
