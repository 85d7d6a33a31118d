import type { Person } from '../types.ts';
import type { Page } from './page.ts';
import { filled } from './person.ts';
import { readEmberEducation, readEmberExperience, readEmberNames } from './profile-ember.ts';
import { readSduiCertifications, readSduiEducation, readSduiExperience, readSduiSkills } from './profile-sdui.ts';

type Kind = 'experience' | 'education' | 'skills' | 'certifications';
type Reader = (page: Page, list?: Element) => Person[Kind] & object;

/** The kinds of list that are read, with the reader of either front end. */
const kinds: readonly (readonly [Kind, sdui: Reader, ember: Reader])[] = [
  ['experience', readSduiExperience, readEmberExperience],
  ['education', readSduiEducation, readEmberEducation],
  ['skills', readSduiSkills, (page, list) => readEmberNames(page, 'profile.skills', list)],
  ['certifications', readSduiCertifications, (page, list) => readEmberNames(page, 'profile.certifications', list)],
];

/** A full list of one kind, `/in/<slug>/details/<kind>/`; the name is not on these pages. */
export function readDetails(page: Page, slug: string | undefined, wanted: string): Person | null {
  const row = kinds.find(([kind]) => kind === wanted);
  if (!row || page.frontEnd === 'guest') return null;
  const [kind, sdui, ember] = row;
  const list = page.frontEnd === 'ember' ? wholeList(page, kind) : undefined;
  const person = filled({ [kind]: (list ? ember : sdui)(page, list) });
  return Object.keys(person).length > 0 ? { ...(slug && { slug }), ...person } : null;
}

/** The older page is one list in `main`. */
function wholeList(page: Page, kind: Kind): Element | undefined {
  const list = page.candidates(`profile.${kind}`).find(({ id }) => id === 'ember:details-list');
  const main = list && page.dom.one(page.dom.document, list.hook);
  if (main) page.hit(`profile.${kind}`, list);
  return main;
}
