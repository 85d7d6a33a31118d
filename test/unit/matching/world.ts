/** A small invented market for the tests of matching: a few concepts, a finder that knows only their labels, and builders. */
import fc from 'fast-check';
import { kinds, legalForms, returns, workplaces, type Assignment } from '../../../lib/assignments/types.ts';
import { conceptsFrom } from '../../../lib/background/concepts.ts';
import type { Concept, Facet, Mention } from '../../../lib/competences/types.ts';
import { indexVocabulary } from '../../../lib/competences/vocabulary.ts';
import type { FindMentions } from '../../../lib/matching/concepts.ts';
import { rank, type RankInput } from '../../../lib/matching/rank.ts';
import type { MatchedAssignment, MatchResult } from '../../../lib/matching/types.ts';
import type { Portfolio, PortfolioTag, PreferenceName, Preferences } from '../../../lib/portfolio/types.ts';

const concept = (id: string, nl: string, facet: Facet, more: Partial<Concept> = {}): Concept => ({ id, facet, field: 'test', nl, en: `${id} (en)`, 'nl-is': '', 'en-is': '', since: 1, ...more });

export const vocabulary: Concept[] = [
  concept('permits', 'vergunningverlening', 'domain', { esco: 'exact http://data.europa.eu/esco/skill/permits' }),
  concept('building-permits', 'bouwvergunningen', 'domain', { broader: 'permits' }),
  concept('tree-permits', 'kapvergunningen', 'domain', { broader: 'permits' }),
  concept('procurement', 'inkoop', 'domain'),
  concept('archiving', 'archivering', 'domain'),
  concept('writing', 'helder schrijven', 'skill'),
  concept('negotiating', 'onderhandelen', 'skill'),
  concept('calm', 'rustig blijven', 'behaviour'),
  concept('municipality', 'gemeente', 'context'),
];
export const ids = vocabulary.map(({ id }) => id);
export const concepts = conceptsFrom(indexVocabulary(vocabulary), 'nl');

/** Finds labels as they stand, in any case. */
export const find: FindMentions = (text) =>
  vocabulary.flatMap(({ id, facet, nl }): Mention[] => [...text.toLowerCase().matchAll(new RegExp(nl, 'g'))].map(({ index }) => ({ id, facet, label: nl, start: index, end: index + nl.length, text: text.slice(index, index + nl.length), certainty: 'clear' }))).sort((a, b) => a.start - b.start);

export const today = '2026-11-25';

export function assignment(id: string, more: Partial<Assignment> = {}): Assignment {
  return { id, title: `Klus ${id}`, description: '', kind: 'assignment', status: 'open', organisation: { name: 'Gemeente Voorbeeldstad' }, places: [], competences: { required: [], desired: [] }, derived: {}, ...more };
}

export const asks = (...list: string[]) => ({ required: list.map((id) => ({ id, name: id })), desired: [] });
export const wishes = (...list: string[]) => ({ required: [], desired: list.map((id) => ({ id, name: id })) });

export function portfolio(tags: PortfolioTag[], preferences?: Preferences): Portfolio {
  return { version: 1, tags, ...(preferences ? { preferences } : {}) };
}
export const can = (id: string, more: Partial<PortfolioTag> = {}): PortfolioTag => ({ id, stance: 'can', ...more });

export function ranked(input: Partial<RankInput> & Pick<RankInput, 'portfolio' | 'assignments'>): MatchResult {
  return rank({ concepts, find, today, ...input });
}

/** All items in the overall order. */
export function inOrder({ rings }: MatchResult): MatchedAssignment[] {
  return rings.flatMap(({ assignments }) => assignments).sort((a, b) => a.rank - b.rank);
}
export const orderOf = (result: MatchResult) => inOrder(result).map(({ id }) => id);

const some = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
const day = fc.integer({ min: 0, max: 700 }).map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));
const hours = fc.tuple(fc.integer({ min: 2, max: 240 }), fc.integer({ min: 0, max: 40 })).map(([min, more]) => ({ min: min / 4, max: Math.min(60, (min + more) / 4) }));
const place = fc.constantFrom('Utrecht', 'Nijmegen', 'Groningen', 'Maastricht', 'Nergenshuizen').map((name) => ({ name }));
const asked = fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 4 }).map((list) => list.map((id) => ({ id, name: id })));
const words = fc.array(fc.constantFrom('inkoop', 'bouwvergunningen', 'rustig', 'stikstof', 'helder schrijven', 'en', 'gemeente', 'zwembad'), { maxLength: 6 }).map((list) => list.join(' '));

const facts = fc.record({
  title: words, description: words, kind: fc.constantFrom(...kinds), organisation: fc.constantFrom('Gemeente Voorbeeldstad', 'Waterschap Verzonnen', 'Adviesbureau Voorbeeld B.V.').map((name) => ({ name })),
  places: fc.array(place, { maxLength: 1 }), workplace: some(fc.constantFrom(...workplaces)), legalForm: some(fc.constantFrom(...legalForms)), return: some(fc.constantFrom(...returns)),
  language: some(fc.constantFrom('nl', 'en', 'de')), hoursPerWeek: some(hours), start: some(day), closes: some(day), published: some(day), competences: fc.record({ required: asked, desired: asked }),
});

export const anyAssignments = (maxLength: number) => fc.array(facts, { minLength: 1, maxLength }).map((list) => list.map((one, at) => assignment(`a${String(at).padStart(4, '0')}`, defined(one) as Partial<Assignment>)));

export const anyTag: fc.Arbitrary<PortfolioTag> = fc
  .record({ id: some(fc.constantFrom(...ids, 'gone-concept')), text: some(fc.constantFrom('stikstof', 'zwembad beheren', 'inkoop')), level: some(fc.constantFrom(1, 2, 3, 4)), stance: fc.constantFrom('can', 'want', 'learn', 'no-longer') })
  .map((tag) => defined(tag) as PortfolioTag);

const wanted = fc.record({
  hoursPerWeek: some(hours), place: some(fc.constantFrom('Utrecht', 'Arnhem')), radiusKm: some(fc.constantFrom(10, 50, 150)), kinds: some(fc.uniqueArray(fc.constantFrom(...kinds), { minLength: 1, maxLength: 3 })),
  rings: some(fc.constantFrom(['own-organisation'], ['own-organisation', 'whole-government'], ['whole-market'])), workplace: some(fc.constantFrom(['remote'], ['hybrid', 'onsite'])), legalForms: some(fc.constantFrom(['inzet'], ['detachering', 'own-function'])),
  minimumReturn: some(fc.constantFrom('function', 'organisation')), languages: some(fc.constantFrom(['nl'], ['nl', 'en'])), dates: some(fc.record({ from: day, until: day })), organisation: some(fc.constant({ name: 'Gemeente Voorbeeldstad' })),
});
export const preferenceNames: PreferenceName[] = ['hoursPerWeek', 'place', 'rings', 'kinds', 'legalForms', 'workplace', 'minimumReturn', 'languages', 'dates'];

export const anyPreferences: fc.Arbitrary<Preferences> = fc.tuple(wanted, fc.subarray(preferenceNames)).map(([preferences, hard]) => ({ ...(defined(preferences) as Preferences), hard }));
export const anyPortfolio: fc.Arbitrary<Portfolio> = fc.tuple(fc.array(anyTag, { maxLength: 6 }), anyPreferences).map(([tags, preferences]) => portfolio(tags, preferences));

function defined(facts: object): object {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
