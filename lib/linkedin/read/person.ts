import { decoded } from '../hrefs.ts';
import { oneLine } from '../text.ts';
import type { Line } from '../text.ts';
import type { Experience, Person } from '../types.ts';
import type { Page } from './page.ts';

/** The name that the document's title gives: "(3) NAME | LinkedIn". */
export function titleName(page: Page): string | undefined {
  return titleParts(page)?.[0];
}

/** The parts of the document's title, without the count of notifications and without the site's name; none when it is not LinkedIn's. */
export function titleParts(page: Page): string[] | undefined {
  const element = page.dom.one(page.dom.document, 'head > title');
  const first = element && page.dom.first(element);
  const parts = first ? oneLine(page.dom.value(first)).replace(/^\(\d+\+?\)\s*/, '').split(' | ') : [];
  return parts.length > 1 && parts.at(-1) === 'LinkedIn' ? parts.slice(0, -1) : undefined;
}

/** Of the top card's two buttons the first is the organisation; a lone one may be a school, so Experience must agree. */
export function organisationsOf(shown: string[], experience: Experience[]): string[] {
  if (shown.length >= 2) return shown.slice(0, 1);
  return shown.filter((text) => experience.some(({ organisation }) => organisation === text));
}

/** Whether the page offers to edit this member's profile. */
export function isOwn(page: Page, slug: string | undefined): boolean {
  if (slug === undefined) return false;
  const links = page.dom.all(page.dom.document, 'a[href*="/edit/"], a[href*="/add-edit/"]');
  return links.some((one) => editedSlug(page.dom.attribute(one, 'href')) === slug.toLowerCase());
}

function editedSlug(href: string | null): string | undefined {
  const raw = /\/in\/([^/?#]+)\/(?:add-)?edit\//i.exec(href ?? '')?.[1];
  return raw && decoded(raw).toLowerCase();
}

/** The last line of About: skills joined by bullets, or a heading with one skill. */
export function topSkillsOf(page: Page, lines: Line[]): { topSkills?: string[] } {
  const line = lines.find(({ text }) => text.includes(' • ')) ?? (lines.length === 2 ? lines[1] : undefined);
  if (!line) return {};
  page.hit('profile.top-skills', page.candidates('profile.top-skills')[0]!);
  return { topSkills: line.text.split(' • ').map((one) => one.trim()).filter(Boolean) };
}

/** One entry of Education from its lines: school, then degree and field; years are no detail. */
export function schoolOf([school, detail]: string[]): NonNullable<Person['education']> {
  return school ? [{ school, ...(detail && !/^(19|20)\d\d/.test(detail) && { detail }) }] : [];
}

/** Texts in order, each once. */
export function unique(texts: string[]): string[] {
  return [...new Set(texts.filter((text) => text !== ''))];
}

/** "LinkedIn Member" in whatever language: a name that the site puts where a person's own is withheld. */
export function isWithheld(name: string): boolean {
  return /\bLinkedIn\b/i.test(name);
}

/** Keys whose value is an empty list are left out: not found is not the same as none. */
export function filled(person: { [key in keyof Person]: Person[key] | undefined }): Person {
  return Object.fromEntries(Object.entries(person).filter(([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0))) as Person;
}
