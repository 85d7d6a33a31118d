import { Parser, type Quad } from 'n3';
import { describe, expect, it } from 'vitest';
import { compiledVocabulary } from '../../../tools/build/vocabulary.ts';
import { skosTurtle } from '../../../tools/skos.ts';

const vocabulary = compiledVocabulary();
const quads: Quad[] = new Parser().parse(skosTurtle(vocabulary));
const skos = (name: string) => `http://www.w3.org/2004/02/skos/core#${name}`;
const withPredicate = (name: string) => quads.filter(({ predicate }) => predicate.value === skos(name));

describe('the SKOS export', () => {
  it('loads, with every concept and both preferred labels', () => {
    expect(withPredicate('notation').map(({ object }) => object.value)).toEqual(vocabulary.map(({ id }) => id));
    expect(withPredicate('prefLabel')).toHaveLength(vocabulary.length * 2);
    expect(withPredicate('definition')).toHaveLength(vocabulary.length * 2);
  });

  it('has the hierarchy and the ESCO matches', () => {
    expect(withPredicate('broader')).toHaveLength(vocabulary.filter(({ broader }) => broader !== undefined).length);
    const matches = [...withPredicate('exactMatch'), ...withPredicate('closeMatch'), ...withPredicate('broadMatch')];
    expect(matches).toHaveLength(vocabulary.filter(({ esco }) => esco !== undefined).length);
    expect(matches.every(({ object }) => object.value.startsWith('http://data.europa.eu/esco/'))).toBe(true);
  });

  it('gives no text as two kinds of label of one concept in one language', () => {
    const labels = quads.filter(({ predicate }) => /Label$/.test(predicate.value)).map(({ subject, object }) => `${subject.value} ${object.id}`);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('carries the attribution and says that it is adapted', () => {
    const rights = quads.filter(({ predicate }) => predicate.value.endsWith('/rights')).map(({ object }) => object.value).join(' ');
    expect(rights).toContain('This service uses the ESCO classification of the European Commission.');
    expect(rights).toContain('adapted');
  });
});
