import { profileSlug, sameSlug, decoded } from '../hrefs.ts';
import { cardKey } from '../regions/profile.ts';
import { paragraphsOf, textOf } from '../text.ts';
import type { Line } from '../text.ts';
import type { Experience, Person } from '../types.ts';
import { rolesOf } from './experience.ts';
import { itemsOf, longText, outermost, paragraphsIn } from './items.ts';
import { noted } from './page.ts';
import type { Page } from './page.ts';
import { filled, isWithheld, schoolOf, titleName, topSkillsOf, unique } from './person.ts';
import { topCardLines } from './top-card-sdui.ts';

/** A profile of the server-driven front end; `null` when its cards do not agree on one member. */
export function readSduiProfile(page: Page, urlSlug: string | undefined): Person | null {
  const card = page.one('profile.card');
  if (!card || !agree(page, card, urlSlug)) return null;
  const name = nameOf(page, card);
  if (!name || isWithheld(name.text)) return null;
  const experience = readSduiExperience(page);
  return filled({
    name: name.text,
    ...topCardLines(page, card, name.element, experience),
    ...about(page),
    slug: ownSlug(page, card) ?? urlSlug,
    experience,
    education: readSduiEducation(page),
    skills: readSduiSkills(page),
    certifications: readSduiCertifications(page),
  });
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

function about(page: Page): Partial<Person> {
  const card = page.one('profile.about');
  const box = card && page.dom.one(card, longText);
  const text = box && paragraphsOf(page.dom, box);
  if (!card || !text) {
    page.miss('profile.about');
    return {};
  }
  const after = paragraphsIn(page, card).filter(({ element }) => page.dom.precedes(box, element));
  return { about: text, ...topSkillsOf(page, after) };
}

export function readSduiExperience(page: Page): Experience[] {
  const card = page.one('profile.experience');
  return noted(page, 'profile.experience', card ? itemsOf(page, card).flatMap((item) => experienceItem(page, item)) : []);
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
  return noted(page, 'profile.education', (card ? itemsOf(page, card) : []).flatMap((item) => schoolOf(paragraphsIn(page, item).map(({ text }) => text))));
}

export function readSduiSkills(page: Page): string[] {
  const rows = outermost(page, page.all('profile.skills'));
  return unique(rows.map((row) => paragraphsIn(page, row)[0]?.text ?? ''));
}

export function readSduiCertifications(page: Page): string[] {
  const card = page.one('profile.certifications');
  return noted(page, 'profile.certifications', unique((card ? itemsOf(page, card) : []).map((item) => paragraphsIn(page, item)[0]?.text ?? '')));
}

