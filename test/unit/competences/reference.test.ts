import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCompetences, openMatcher } from '../../../lib/competences/find.ts';
import { lexiconOf } from '../../../lib/competences/forms/lexicon.ts';
import { packLexicon } from '../../../lib/competences/pack/pack.ts';
import { labelled } from '../../../tools/bench/competences/measure.ts';
import { findByNestedMaps, nestedMaps } from '../../../tools/bench/competences/nested-maps.ts';
import { compiledVocabulary } from '../../../tools/build/vocabulary.ts';

const vocabulary = compiledVocabulary();
const lexicon = lexiconOf(vocabulary);
const matcher = openMatcher(packLexicon(lexicon));
const maps = nestedMaps(lexicon);
const forms = vocabulary.flatMap((concept) => [concept.nl, concept.en, ...(['nl-also', 'en-also', 'nl-hidden', 'en-hidden', 'nl-ask', 'en-ask'] as const).flatMap((key) => concept[key] ?? [])]);

describe('the packed table', () => {
  it('finds exactly what nested maps find in the texts of the measuring set', () => {
    for (const { text, field } of labelled('dev')) expect(findCompetences(text, { matcher, field })).toEqual(findByNestedMaps(text, maps, { field }));
  });

  it('finds exactly what nested maps find in forms thrown together', () => {
    const glue = fc.constantFrom(' ', ' ', ', ', '. ', '- ', '-', ' en ', ' de ', '\n', ' stelt ', ' op ', 's', 'aanvraag ', ' geen ', ' niet ', ' bij de ', ' Gemeente ', '');
    const text = fc.array(fc.tuple(fc.constantFrom(...forms), glue), { maxLength: 12 }).map((parts) => parts.flat().join(''));
    fc.assert(fc.property(text, (one) => {
      expect(findCompetences(one, { matcher })).toEqual(findByNestedMaps(one, maps));
    }), { numRuns: 1000 });
  });

  it('finds every preferred label as its concept, but those that list several things', () => {
    const lost = vocabulary.filter(({ nl, id }) => !nl.includes(',') && !findCompetences(nl, { matcher, language: 'nl', field: 'skill', context: 'x' }).some((mention) => mention.id === id));
    expect(lost.map(({ id }) => id)).toEqual([]);
  });
});
