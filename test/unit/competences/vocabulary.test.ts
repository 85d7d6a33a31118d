import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../../lib/competences/forms/lexicon.ts';
import { escoKey, readVocabulary } from '../../../lib/competences/shipped.ts';
import type { Concept } from '../../../lib/competences/types.ts';
import { broaderOf, conceptOfLabel, definitionOf, genericOf, indexVocabulary, labelOf, narrowerOf } from '../../../lib/competences/vocabulary.ts';
import { problemsIn } from '../../../tools/build/vocabulary-problems.ts';
import { compiledVocabulary, shippedVocabulary } from '../../../tools/build/vocabulary.ts';

const vocabulary = compiledVocabulary();
const index = indexVocabulary(vocabulary);
const forms = (concept: Concept, language: 'nl' | 'en') => [concept[language], ...(['also', 'hidden', 'ask'] as const).flatMap((kind) => concept[`${language}-${kind}`] ?? [])];
const count = <T>(items: readonly T[], key: (item: T) => string) => items.reduce<Record<string, number>>((counts, item) => ({ ...counts, [key(item)]: (counts[key(item)] ?? 0) + 1 }), {});

describe('the vocabulary', () => {
  it('is large enough in every facet', () => {
    const facets = count(vocabulary, ({ facet }) => facet);
    expect(vocabulary.length).toBeGreaterThanOrEqual(350);
    expect(facets.domain).toBeGreaterThanOrEqual(120);
    expect(facets.skill).toBeGreaterThanOrEqual(100);
    expect(facets.behaviour).toBeGreaterThanOrEqual(25);
    expect(facets.context).toBeGreaterThanOrEqual(40);
  });

  it('is deep enough in every kind of work', () => {
    const thin = Object.entries(count(vocabulary, ({ field }) => field)).filter(([, concepts]) => concepts < 10);
    expect(thin).toEqual([]);
  });

  it('has at least four forms per language per concept on average', () => {
    for (const language of ['nl', 'en'] as const) {
      const total = vocabulary.reduce((sum, concept) => sum + forms(concept, language).length, 0);
      expect(total / vocabulary.length).toBeGreaterThanOrEqual(4);
    }
  });

  it('has no cycles', () => {
    for (const { id } of vocabulary) expect(broaderOf(index, id)).not.toContain(id);
  });

  it('points only to ESCO concepts of the list', () => {
    const listed = new Set(readFileSync(join(import.meta.dirname, '../../../lib/competences/esco.tsv'), 'utf8').split('\n').map((line) => line.split('\t')[0]));
    expect(vocabulary.filter(({ esco }) => esco !== undefined && !listed.has(esco.split(' ')[1]!)).map(({ id }) => id)).toEqual([]);
  });

  it('claims no clear form for two concepts without cues', () => {
    const claims = new Map<string, { id: string; cued: boolean }[]>();
    for (const concept of vocabulary) {
      const clear = new Set((['nl', 'en'] as const).flatMap((language) => [concept[language], ...(['also', 'hidden'] as const).flatMap((kind) => concept[`${language}-${kind}`] ?? [])]).map((form) => form.toLowerCase()));
      for (const form of clear) {
        const cued = Object.keys(concept.cues ?? {}).some((name) => name.toLowerCase() === form);
        claims.set(form, [...(claims.get(form) ?? []), { id: concept.id, cued }]);
      }
    }
    const doubtful = [...claims].filter(([, claimants]) => claimants.length > 1 && claimants.some(({ cued }) => !cued));
    expect(doubtful).toEqual([]);
  });

  it('gives every statute a generic term', () => {
    expect(vocabulary.filter((concept) => concept.statute && genericOf(index, concept.id, 'nl') === undefined).map(({ id }) => id)).toEqual([]);
  });

  it('ships in at most 80 kB gzip, and reads back exactly', () => {
    const shipped = shippedVocabulary();
    expect(gzipSync(shipped, { level: 9 }).length).toBeLessThanOrEqual(80_000);
    const shippedPart = ({ related: _, esco, ...concept }: Concept) => ({ ...concept, ...(esco === undefined || esco.startsWith('broad') ? {} : { esco: esco.replace(/^\w+ /, '').slice(0, -28) }) });
    expect(readVocabulary(shipped)).toEqual(vocabulary.map(shippedPart));
  });

  it('recognises an ESCO address by what ships of it', () => {
    const addresses = readFileSync(join(import.meta.dirname, '../../../lib/competences/esco.tsv'), 'utf8').split('\n').map((line) => line.split('\t')[0]!).filter((address) => address.includes('/skill/'));
    expect(new Set(addresses.map(escoKey)).size).toBe(addresses.length);
    expect(escoKey(`exact ${addresses[0]!}`)).toBe(escoKey(addresses[0]!));
    expect(escoKey(`broad ${addresses[0]!}`)).toBeUndefined();
    expect(escoKey('https://data.example/skill/1')).toBeUndefined();
  });

  it('expands into a lexicon that is not bloated', () => {
    expect(lexiconOf(vocabulary).entries.size).toBeLessThan(120_000);
  });
});

describe('looking things up', () => {
  it('knows labels, definitions, generic terms, broader and narrower concepts', () => {
    const woo = conceptOfLabel(index, 'Wet open overheid')!;
    expect(labelOf(index, woo, 'nl')).toBe('Wet open overheid');
    expect(definitionOf(index, woo, 'en')).toMatch(/\.$/);
    const [broader] = broaderOf(index, woo);
    expect(genericOf(index, woo, 'nl')).toBe(labelOf(index, broader!, 'nl'));
    expect(narrowerOf(index, broader!)).toContain(woo);
  });

  it('knows nothing of ids and labels that are not there', () => {
    expect(labelOf(index, 'no-such-concept', 'nl')).toBeUndefined();
    expect(conceptOfLabel(index, 'geen label')).toBeUndefined();
    expect(broaderOf(index, 'no-such-concept')).toEqual([]);
  });
});

describe('problemsIn', () => {
  const good: Concept = { id: 'one', facet: 'skill', field: 'policy', nl: 'een', en: 'one', 'nl-is': 'Een.', 'en-is': 'One.', since: 1 };
  it('is silent about a good concept', () => {
    expect(problemsIn([good])).toEqual([]);
  });

  it.each<[string, object]>([
    ['"en-is" is missing', { 'en-is': '' }],
    ['facet "talent" must be one of', { facet: 'talent' }],
    ['"nl-alos" is not a key', { 'nl-alos': ['x'] }],
    ['"nl-also" must be a list', { 'nl-also': 'x' }],
    ['must be a text in quotes', { 'nl-also': [2026] }],
    ['refers to "two", which does not exist', { broader: 'two' }],
    ['esco "exact http://example.org"', { esco: 'exact http://example.org' }],
    ['cues name "abc", which is not one of its forms', { cues: { abc: ['x'] } }],
    ['the id must be small letters', { id: 'One' }],
  ])('says %s', (message, change) => {
    expect(problemsIn([{ ...good, ...change } as Concept]).join('\n')).toContain(message);
  });

  it('says that an id is used twice, and where', () => {
    expect(problemsIn([good, good])[0]).toBe('policy.yaml, one: this id is used twice.');
  });
});
