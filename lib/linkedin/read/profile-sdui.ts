import { profileSlug, sameSlug, decoded } from '../hrefs.ts';
import { cardKey } from '../regions/profile.ts';
import { paragraphsOf, textOf } from '../text.ts';
import type { Line } from '../text.ts';
import type { Experience, Person } from '../types.ts';
import { rolesOf } from './experience.ts';
import { itemsOf, longText, outermost, paragraphsIn, sharedAncestor } from './items.ts';
import type { Page } from './page.ts';
import { organisationsOf, titleName } from './person.ts';

/** A profile of the server-driven front end; `null` when its cards do not agree on one member. */
export function readSduiProfile(page: Page, urlSlug: string | undefined): Person | null {
  const card = page.one('profile.card');
  if (!card || !agree(page, card, urlSlug)) return null;
  const name = nameOf(page, card);
  if (!name) return null;
  const slug = ownSlug(page, card) ?? urlSlug;
  const experience = readSduiExperience(page);
  const education = readSduiEducation(page);
  const skills = readSduiSkills(page);
  const certifications = readSduiCertifications(page);
  return {
    name: name.text,
    ...topCard(page, card, name.element, experience),
    ...about(page),
    ...(slug && { slug }),
    ...(experience.length > 0 && { experience }),
    ...(education.length > 0 && { education }),
    ...(skills.length > 0 && { skills }),
    ...(certifications.length > 0 && { certifications }),
  };
}

/** All cards must name one member, and the page's own links the member of the address. */
function agree(page: Page, card: Element, urlSlug: string | undefined): boolean {
  const cards = page.dom.all(page.dom.document, `section[componentkey^="${cardKey}ACo"]`);
  const members = new Set(cards.map((one) => memberOf(page, one)).filter((one) => one !== undefined));
  if (members.size > 1) return false;
  const slug = ownSlug(page, card);
  if (slug === undefined || urlSlug === undefined) return true;
  return sameSlug(slug, urlSlug) || [...members].some((member) => sameSlug(member, urlSlug));
}

const cardNames = 'Topcard|SuggestedForYou|About|Services|Featured|Activity|Experience|Education|Certification|Projects|VolunteerExperience|Skills'
  + '|Recommendations|Publication|Patents|Course|Honors|TestScores|Language|Organizations|Causes|SupportedLocales';
const member = new RegExp(`^(ACo[\\w-]+?)(?:${cardNames})(?:TopLevel)?(?:Section)?$`, 'i');

/** The member in a card's key; cards of an unknown name say nothing. */
function memberOf(page: Page, card: Element): string | undefined {
  return member.exec((page.dom.attribute(card, 'componentkey') ?? '').slice(cardKey.length))?.[1];
}

function ownSlug(page: Page, card: Element): string | undefined {
  const contact = page.dom.one(card, 'a[href*="/overlay/contact-info"]');
  const fromContact = contact && profileSlug(page.dom.attribute(contact, 'href'));
  if (fromContact) return fromContact;
  const container = page.dom.one(page.dom.document, '[componentkey^="profileCardsAboveActivity"]');
  const key = container && page.dom.attribute(container, 'componentkey');
  return key ? decoded(key.slice('profileCardsAboveActivity'.length)) || undefined : undefined;
}

function nameOf(page: Page, card: Element): Line | undefined {
  const expected = titleName(page);
  for (const candidate of page.candidates('profile.name')) {
    const headings = page.dom.all(card, candidate.hook).map((element) => ({ element, text: textOf(page.dom, element) })).filter(({ text }) => text !== '');
    const chosen = headings.find(({ text }) => text === expected) ?? headings[0];
    if (chosen) {
      page.hit('profile.name', candidate);
      return chosen;
    }
  }
  return undefined;
}

function topCard(page: Page, card: Element, name: Element, experience: Experience[]): Partial<Person> {
  const { dom } = page;
  const buttons = page.all('profile.organisations', card).map((one) => textOf(dom, one)).filter((text) => text !== '');
  const lines = paragraphsIn(page, card).filter(({ element }) => dom.precedes(name, element) && !dom.contains(name, element));
  const plain = lines.filter(({ element }) => !dom.closest(element, '[role="button"], a, h1, h2') && !dom.one(element, 'a[href]'));
  const contact = dom.one(card, 'a[href*="/overlay/contact-info"]');
  const work = plain.find(({ text }) => isWorkLine(text, buttons));
  const row = contact && contactRow(page, card, contact, plain);
  const isBesideName = ({ element, text }: Line): boolean => pronouns.test(text) && contact !== undefined && !dom.contains(sharedAncestor(page, [name, element])!, contact);
  const headline = headlineOf(plain.filter((line) => line !== row && (!contact || dom.precedes(line.element, contact)) && !isBesideName(line)), work, row !== undefined);
  const location = headline && locationOf(page, contact, headline, work, row, plain);
  const organisations = organisationsOf(buttons.filter((text) => work && isPartOf(text, work.text)), experience);
  if (headline) page.hit('profile.headline', page.candidates('profile.headline')[0]!);
  if (organisations.length === 0) page.miss('profile.organisations');
  return {
    ...(headline && { headline: headline.text }),
    ...(location && { location }),
    ...(organisations.length > 0 && { organisations }),
  };
}

const isDegree = ({ text }: Line): boolean => /^[·•]/.test(text);
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
    return texts.length === 1 && (texts.length < inRow.length || above) ? texts[0] : undefined;
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
  const place = lines.find((line, index) => usable(line) && /^[·•]$/.test(lines[index + 1]?.text ?? '') && (!contact || dom.precedes(line.element, contact)));
  if (place) page.hit('profile.location', bySeparator!);
  return place?.text;
}

function about(page: Page): Partial<Person> {
  const card = page.one('profile.about');
  const box = card && page.dom.one(card, longText);
  const text = box && paragraphsOf(page.dom, box);
  if (!card || !text) {
    page.miss('profile.about');
    return {};
  }
  const after = paragraphsIn(page, card).filter(({ element }) => page.dom.precedes(box, element));
  const joined = after.find((line) => line.text.includes(' • ')) ?? (after.length === 2 ? after[1] : undefined);
  const topSkills = joined?.text.split(' • ').map((one) => one.trim()).filter(Boolean);
  if (topSkills) page.hit('profile.top-skills', page.candidates('profile.top-skills')[0]!);
  return { about: text, ...(topSkills && { topSkills }) };
}

export function readSduiExperience(page: Page): Experience[] {
  const card = page.one('profile.experience');
  const found = card ? itemsOf(page, card).flatMap((item) => experienceItem(page, item)) : [];
  if (found.length === 0) page.miss('profile.experience');
  return found;
}

function experienceItem(page: Page, item: Element): Experience[] {
  const { dom } = page;
  const lists = outermost(page, dom.all(item, 'ul, [role="list"]'));
  const roles = lists.flatMap((list) => outermost(page, dom.all(list, 'li, [role="listitem"]')));
  const header = paragraphsIn(page, item).filter(({ element }) => !lists.some((list) => dom.contains(list, element)));
  return rolesOf(
    { lines: header.map(({ text }) => text), ...description(page, item) },
    roles.map((one) => ({ lines: paragraphsIn(page, one).map(({ text }) => text), ...description(page, one) })),
  );
}

function description(page: Page, root: Element): { description?: string } {
  const box = page.dom.one(root, longText);
  const text = box && paragraphsOf(page.dom, box);
  return text ? { description: text } : {};
}

export function readSduiEducation(page: Page): NonNullable<Person['education']> {
  const card = page.one('profile.education');
  const found = (card ? itemsOf(page, card) : []).flatMap((item) => {
    const [school, detail] = paragraphsIn(page, item).map(({ text }) => text);
    return school ? [{ school, ...(detail && !/^(19|20)\d\d/.test(detail) && { detail }) }] : [];
  });
  if (found.length === 0) page.miss('profile.education');
  return found;
}

export function readSduiSkills(page: Page): string[] {
  const rows = outermost(page, page.all('profile.skills'));
  return unique(rows.map((row) => paragraphsIn(page, row)[0]?.text ?? ''));
}

export function readSduiCertifications(page: Page): string[] {
  const card = page.one('profile.certifications');
  const found = unique((card ? itemsOf(page, card) : []).map((item) => paragraphsIn(page, item)[0]?.text ?? ''));
  if (found.length === 0) page.miss('profile.certifications');
  return found;
}

export function unique(texts: string[]): string[] {
  return [...new Set(texts.filter((text) => text !== ''))];
}

