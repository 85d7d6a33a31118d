import { profileSlug, sameSlug } from '../hrefs.ts';
import { guest } from '../regions/class-names.ts';
import { linesOf, paragraphsOf, textOf } from '../text.ts';
import type { Person } from '../types.ts';
import type { Page } from './page.ts';
import { filled, isWithheld } from './person.ts';

/** A profile as visitors without an account see it; much of it is withheld, and what is masked is not read. */
export function readGuestProfile(page: Page, urlSlug: string | undefined): Person | null {
  const card = page.one('profile.card');
  const heading = card && page.one('profile.name', card);
  const name = heading && textOf(page.dom, heading);
  if (!card || !name || isWithheld(name)) return null;
  const canonical = page.dom.one(page.dom.document, 'link[rel="canonical"]');
  const slug = canonical && profileSlug(page.dom.attribute(canonical, 'href'));
  if (slug && urlSlug && !sameSlug(slug, urlSlug)) return null;
  const headline = page.one('profile.headline', card);
  const place = linesOf(page.dom, page.all('profile.location', card)).find(({ element, text }) => !/\d/.test(text) && !isLinked(page, element));
  if (!place) page.miss('profile.location');
  return filled({
    name,
    headline: headline && textOf(page.dom, headline),
    location: place?.text,
    ...about(page),
    slug: slug ?? urlSlug,
    education: education(page),
    experience: experience(page),
    certifications: titles(page, 'profile.certifications'),
  });
}

/** Links beside the place lead to the member's contact data or organisation. */
function isLinked({ dom }: Page, element: Element): boolean {
  return dom.closest(element, 'a, button') !== undefined || dom.one(element, 'a, button') !== undefined;
}

function about(page: Page): Partial<Person> {
  const card = page.one('profile.about');
  const box = card && page.dom.one(card, guest.sectionText);
  const text = box && paragraphsOf(page.dom, box);
  if (!text || isMasked(text)) page.miss('profile.about');
  return text && !isMasked(text) ? { about: text } : {};
}

/** Withheld words stand as asterisks. */
function isMasked(text: string): boolean {
  return /\*{3,}/.test(text);
}

function experience(page: Page): NonNullable<Person['experience']> {
  const card = page.one('profile.experience');
  const found = (card ? page.dom.all(card, 'li') : []).flatMap((item) => {
    if (page.dom.one(item, 'li') !== undefined) return [];
    const first = (within: Element | undefined, tag: string): string => linesOf(page.dom, within ? page.dom.all(within, tag) : [])[0]?.text ?? '';
    const outer = page.dom.parent(item);
    const title = first(item, 'h3');
    const organisation = first(item, 'h4') || first(outer && page.dom.closest(outer, 'li'), 'h4');
    return title && organisation && !isMasked(title) && !isMasked(organisation) && page.dom.one(item, 'time') ? [{ title, organisation }] : [];
  });
  if (found.length === 0) page.miss('profile.experience');
  return found;
}

function education(page: Page): NonNullable<Person['education']> {
  return titles(page, 'profile.education').map((school) => ({ school }));
}

function titles(page: Page, region: string): string[] {
  const card = page.one(region);
  const found = linesOf(page.dom, card ? page.dom.all(card, 'li h3') : []).map(({ text }) => text).filter((text) => !isMasked(text));
  if (found.length === 0) page.miss(region);
  return found;
}
