import { looksDated } from '../dates.ts';
import { profileSlug, sameSlug } from '../hrefs.ts';
import { linesOf, paragraphsOf, textOf } from '../text.ts';
import type { Line } from '../text.ts';
import type { Experience, Person } from '../types.ts';
import { rolesOf } from './experience.ts';
import type { Block } from './experience.ts';
import { itemsOf, outermost } from './items.ts';
import { noted } from './page.ts';
import type { Page } from './page.ts';
import { filled, isWithheld, organisationsOf, schoolOf, topSkillsOf, unique } from './person.ts';

/** A profile of the older front end; `null` when its own links name another member than the address. */
export function readEmberProfile(page: Page, urlSlug: string | undefined): Person | null {
  const card = page.one('profile.card');
  const heading = card && page.one('profile.name', card);
  const name = heading && textOf(page.dom, heading);
  if (!card || !heading || !name || isWithheld(name)) return null;
  const contact = page.dom.one(card, 'a[href*="/overlay/contact-info"]');
  const slug = contact && profileSlug(page.dom.attribute(contact, 'href'));
  if (slug && urlSlug && !sameSlug(slug, urlSlug) && !/^ACoA/.test(urlSlug)) return null;

  const experience = readEmberExperience(page);
  const headline = headlineOf(page, card, heading);
  return filled({
    name,
    headline: headline?.text,
    location: locationOf(page, card, contact, headline, heading),
    ...about(page),
    slug: slug ?? urlSlug,
    organisations: noted(page, 'profile.organisations', organisationsOf(buttonsOf(page, card), experience)),
    experience,
    education: readEmberEducation(page),
    skills: readEmberNames(page, 'profile.skills'),
    certifications: readEmberNames(page, 'profile.certifications'),
  });
}

function headlineOf(page: Page, card: Element, heading: Element): Line | undefined {
  for (const candidate of page.candidates('profile.headline')) {
    const line = linesOf(page.dom, page.dom.all(card, candidate.hook)).find(({ element }) => page.dom.precedes(heading, element));
    if (line) {
      page.hit('profile.headline', candidate);
      return line;
    }
  }
  return undefined;
}

function locationOf(page: Page, card: Element, contact: Element | undefined, headline: Line | undefined, heading: Element): string | undefined {
  const { dom } = page;
  const [byContact, bySmallText] = page.candidates('profile.location');
  const after = headline?.element ?? heading;
  const usable = ({ element, text }: Line): boolean => dom.precedes(after, element) && !dom.contains(after, element) && !dom.one(element, 'a') && !/^[·•(]/.test(text);
  for (let row = contact && dom.parent(contact); contact && row && row !== card && !dom.contains(row, heading); row = dom.parent(row)) {
    const place = linesOf(dom, dom.all(row, 'span').filter((one) => dom.precedes(one, contact) && !dom.contains(one, contact) && !dom.closest(one, 'button, a, li'))).find(usable);
    if (place) {
      page.hit('profile.location', byContact!);
      return place.text;
    }
  }
  const place = headline && linesOf(dom, dom.all(card, bySmallText!.hook).filter((one) => !dom.closest(one, 'button, a, li'))).find(usable);
  if (place) page.hit('profile.location', bySmallText!);
  return place?.text;
}

/** Buttons whose label says more than their text are the organisation and the school; others are actions. */
function buttonsOf(page: Page, card: Element): string[] {
  return page.all('profile.organisations', card).flatMap((button) => {
    const inner = page.dom.children(button).map((child) => textOf(page.dom, child)).find((text) => text !== '');
    const label = page.dom.attribute(button, 'aria-label') ?? '';
    return inner && label.length > inner.length && label.includes(inner) ? [inner] : [];
  });
}

/** Each string stands once for the eye; headings, links to more and buttons are not lines. */
function linesIn(page: Page, root: Element): Line[] {
  const shown = page.dom.all(root, 'span[aria-hidden="true"]').filter((one) => !page.dom.closest(one, 'h2, h3, button'));
  return linesOf(page.dom, outermost(page, shown));
}

function about(page: Page): Partial<Person> {
  const card = section(page, 'profile.about');
  const lines = card ? linesIn(page, card) : [];
  const listed = lines.filter(({ element }) => page.dom.closest(element, 'li, a'));
  const text = lines.find((line) => !listed.includes(line));
  if (!text) page.miss('profile.about');
  return { ...(text && { about: paragraphsOf(page.dom, text.element) }), ...topSkillsOf(page, listed) };
}

/** A section of a profile by its anchor; the whole-page hook of details pages is not for profiles. */
function section(page: Page, region: string): Element | undefined {
  const [anchor] = page.candidates(region);
  const mark = page.dom.one(page.dom.document, anchor!.hook);
  const found = mark && page.dom.closest(mark, 'section');
  if (found) page.hit(region, anchor!);
  return found;
}

/** Experience of a profile, or of a details page below `root`. */
export function readEmberExperience(page: Page, root: Element | undefined = section(page, 'profile.experience')): Experience[] {
  return noted(page, 'profile.experience', root ? itemsOf(page, root).flatMap((item) => experienceItem(page, item)) : []);
}

function experienceItem(page: Page, item: Element): Experience[] {
  const hook = page.candidates('profile.item').find(({ id }) => id === page.hits['profile.item'])!.hook;
  const inner = page.dom.all(item, hook).filter((one) => blockOf(page, one, []).lines.slice(1, 3).some(looksDated));
  const roles = outermost(page, inner);
  return rolesOf(blockOf(page, item, roles), roles.map((one) => blockOf(page, one, [])));
}

/** Header lines stand outside the entry's inner list, its description inside. */
function blockOf(page: Page, entry: Element, without: Element[]): Block {
  const { dom } = page;
  const lines = linesIn(page, entry).filter(({ element }) => !without.some((one) => dom.contains(one, element)));
  const isInner = ({ element }: Line): boolean => {
    const list = dom.closest(element, 'ul');
    return list !== undefined && dom.contains(entry, list) && list !== entry;
  };
  const text = lines.find((line) => isInner(line) && !isSkillsLine(page, line));
  return { lines: lines.filter((line) => !isInner(line)).map((line) => line.text), ...(text && { description: paragraphsOf(dom, text.element) }) };
}

/** Skills used in a role: bold, or a link to them. */
function isSkillsLine(page: Page, { element, text }: Line): boolean {
  return page.dom.closest(element, 'a, strong') !== undefined || page.dom.one(element, 'strong') !== undefined
    || (page.dom.one(element, 'span') !== undefined && /^\p{L}[\p{L} ]{2,20}:.* · /u.test(text));
}

export function readEmberEducation(page: Page, root: Element | undefined = section(page, 'profile.education')): NonNullable<Person['education']> {
  return noted(page, 'profile.education', (root ? itemsOf(page, root) : []).flatMap((item) => schoolOf(blockOf(page, item, []).lines)));
}

export function readEmberNames(page: Page, region: 'profile.skills' | 'profile.certifications', root: Element | undefined = section(page, region)): string[] {
  return noted(page, region, unique((root ? itemsOf(page, root) : []).map((item) => blockOf(page, item, []).lines[0] ?? '')));
}
