import type { Person } from '../types.ts';
import type { Page } from './page.ts';
import { filled } from './person.ts';
import { readEmberEducation, readEmberExperience, readEmberNames } from './profile-ember.ts';
import { readSduiCertifications, readSduiEducation, readSduiExperience, readSduiSkills } from './profile-sdui.ts';

/** The kinds of list that are read. */
const kinds = new Set(['experience', 'education', 'skills', 'certifications']);

/** A full list of one kind, `/in/<slug>/details/<kind>/`; the name is not on these pages. */
export function readDetails(page: Page, slug: string | undefined, kind: string): Person | null {
  if (!kinds.has(kind)) return null;
  const found = page.frontEnd === 'sdui' ? fromSdui(page, kind) : page.frontEnd === 'ember' ? fromEmber(page, kind) : null;
  if (!found) return null;
  const person = filled(found);
  return Object.keys(person).length > 0 ? { ...(slug && { slug }), ...person } : null;
}

function fromSdui(page: Page, kind: string): Person {
  switch (kind) {
    case 'experience': return { experience: readSduiExperience(page) };
    case 'education': return { education: readSduiEducation(page) };
    case 'skills': return { skills: readSduiSkills(page) };
    default: return { certifications: readSduiCertifications(page) };
  }
}

/** The older page is one list in `main`. */
function fromEmber(page: Page, kind: string): Person | null {
  const list = page.candidates(`profile.${kind}`).find(({ id }) => id === 'ember:details-list');
  const main = list && page.dom.one(page.dom.document, list.hook);
  if (!main) return null;
  page.hit(`profile.${kind}`, list);
  switch (kind) {
    case 'experience': return { experience: readEmberExperience(page, main) };
    case 'education': return { education: readEmberEducation(page, main) };
    case 'skills': return { skills: readEmberNames(page, 'profile.skills', main) };
    default: return { certifications: readEmberNames(page, 'profile.certifications', main) };
  }
}
