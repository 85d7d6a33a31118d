/** What can be wrong with the vocabulary, said so that the writer of a YAML file can mend it. */
import type { Concept } from '../../lib/competences/types.ts';

const FACETS = ['domain', 'skill', 'behaviour', 'context'];
const REQUIRED = ['id', 'facet', 'nl', 'en', 'nl-is', 'en-is', 'since'] as const;
const LISTS = ['nl-also', 'en-also', 'nl-hidden', 'en-hidden', 'nl-ask', 'en-ask', 'related'] as const;
const KNOWN = new Set<string>([...REQUIRED, ...LISTS, 'field', 'broader', 'esco', 'statute', 'cues', 'blockers']);
const ESCO = /^(exact|close|broad) http:\/\/data\.europa\.eu\/esco\/(skill|isced-f)\/[0-9a-zA-Z.-]+$/;
const LONGEST_LABEL = 60;
const LONGEST_DEFINITION = 120;

/** One line per problem: file, concept, what is wrong. */
export function problemsIn(concepts: readonly Concept[]): string[] {
  const ids = new Map<string, number>();
  for (const { id } of concepts) ids.set(id, (ids.get(id) ?? 0) + 1);
  return concepts.flatMap((concept) => {
    const where = `${concept.field}.yaml, ${concept.id ?? 'a concept without id'}: `;
    return [...shapeOf(concept), ...linksOf(concept, ids), ...hintsOf(concept)].map((problem) => where + problem);
  });
}

function shapeOf(concept: Concept): string[] {
  const problems: string[] = [];
  for (const key of Object.keys(concept)) if (!KNOWN.has(key)) problems.push(`"${key}" is not a key that is known here.`);
  for (const key of REQUIRED) if (concept[key] === undefined || concept[key] === '') problems.push(`"${key}" is missing.`);
  if (!/^[a-z][a-z0-9-]*$/.test(concept.id ?? '')) problems.push('the id must be small letters, digits and hyphens.');
  if (!FACETS.includes(concept.facet)) problems.push(`facet "${concept.facet}" must be one of ${FACETS.join(', ')}.`);
  if (concept.esco !== undefined && !ESCO.test(concept.esco)) problems.push(`esco "${concept.esco}" must be exact, close or broad, a space, and an ESCO address.`);
  for (const key of ['nl', 'en'] as const) if ((concept[key]?.length ?? 0) > LONGEST_LABEL) problems.push(`the label "${concept[key]}" is longer than ${LONGEST_LABEL} characters.`);
  for (const key of ['nl-is', 'en-is'] as const) if ((concept[key]?.length ?? 0) > LONGEST_DEFINITION) problems.push(`"${key}" is longer than ${LONGEST_DEFINITION} characters.`);
  return [...problems, ...textsOf(concept)];
}

function textsOf(concept: Concept): string[] {
  const problems: string[] = [];
  for (const key of LISTS) {
    const list = concept[key];
    if (list === undefined) continue;
    if (!Array.isArray(list)) problems.push(`"${key}" must be a list: [one, two].`);
    else for (const text of list) if (typeof text !== 'string' || text.trim() === '' || /[|~\n]/.test(text)) problems.push(`"${String(text)}" in "${key}" must be a text in quotes, without "|" or "~".`);
  }
  return problems;
}

function linksOf(concept: Concept, ids: Map<string, number>): string[] {
  const problems: string[] = [];
  if ((ids.get(concept.id) ?? 0) > 1) problems.push('this id is used twice.');
  for (const other of [concept.broader, ...(Array.isArray(concept.related) ? concept.related : [])]) {
    if (other !== undefined && !ids.has(other)) problems.push(`refers to "${other}", which does not exist.`);
  }
  return problems;
}

/** Cues and blockers stand under a form that the concept lists. */
function hintsOf(concept: Concept): string[] {
  const forms = new Set([concept.nl, concept.en, ...LISTS.slice(0, 6).flatMap((key) => concept[key] ?? [])].map((form) => String(form).toLowerCase()));
  const problems: string[] = [];
  for (const key of ['cues', 'blockers'] as const) {
    for (const [form, words] of Object.entries(concept[key] ?? {})) {
      if (!forms.has(form.toLowerCase())) problems.push(`${key} name "${form}", which is not one of its forms.`);
      if (!Array.isArray(words) || words.some((word) => typeof word !== 'string' || /[|:,\n]/.test(word)) || /[|:\n]/.test(form)) problems.push(`${key} of "${form}" must be a list of words: [one, two].`);
    }
  }
  return problems;
}
