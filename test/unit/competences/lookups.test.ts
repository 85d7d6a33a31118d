import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CueReader } from '../../../lib/competences/find/cues.ts';
import { sortNearlySorted } from '../../../lib/competences/find/order.ts';
import { isLower, isUpper } from '../../../lib/competences/text/case.ts';
import { Recycled } from '../../../lib/competences/find/recycled.ts';
import { wordClasses } from '../../../lib/competences/forms/word-classes.ts';
import { AND, ARTICLE, DETERMINER, FIELD_FOLLOWS } from '../../../lib/competences/forms/classes.ts';
import { Edges } from '../../../lib/competences/text/edges.ts';
import { Endings } from '../../../lib/competences/text/endings.ts';
import { tokenise } from '../../../lib/competences/text/tokens.ts';
import { WordMap } from '../../../lib/competences/text/word-map.ts';

const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'e', 'n', 's'), minLength: 1, maxLength: 6 }), { maxLength: 40 });

describe('words known by their hashes', () => {
  it('gives what a map of strings gives', () => {
    fc.assert(fc.property(words, words, (known, asked) => {
      const map = new Map(known.map((word, at) => [word, at] as const));
      const byHash = new WordMap(map);
      const { a, b, count } = tokenise(asked.join(' '));
      expect(Array.from({ length: count }, (_, i) => byHash.get(a[i]!, b[i]!))).toEqual(asked.map((word) => map.get(word)));
    }));
  });
});

describe('endings of words', () => {
  const endings = new Endings([['juristen', 'several'], ['jurist', 'one']]);
  const of = (text: string) => endings.of(text, tokenise(text), 0);

  it.each([['bedrijfsjuristen', 'several'], ['Jurist', 'one'], ['jurísten', 'several'], ['ju\u00adristen', 'several'], ['juriste', undefined], ['rist', undefined], ['en', undefined]])('of %j: %s', (text, expected) => {
    expect(of(text)).toBe(expected);
  });
});

describe('edges of words', () => {
  const edges = new Edges(['ota', 'gem']);

  it.each([['nota', 1, true], ['Gemeente', 0, true], ['gémeente', 0, true], ["g'meente", 0, true], ["no'ta", 2, true], ['beleid', 0, false], ['nota', 0, false]])('of %j from %i on: %s', (text, from, expected) => {
    expect(edges.mayStandAt(text, from)).toBe(expected);
  });});

it('knows all kinds of a word', () => {
  const classes = wordClasses();
  expect(classes.get('en')).toBe(AND);
  expect(classes.get('the')! & (ARTICLE | DETERMINER | FIELD_FOLLOWS)).toBe(ARTICLE | DETERMINER);
  expect(classes.get('beleid')! & ARTICLE).toBe(0);
});

it('hands out each thing once until they are given back', () => {
  const things = new Recycled(() => ({}));
  const [one, other] = [things.next(), things.next()];
  expect(one).not.toBe(other);
  things.giveBack();
  expect(things.next()).toBe(one);
});

describe('cues', () => {
  const has = (text: string, cues: string[], context?: string) => new CueReader(text, tokenise(text), context).hasOne(cues);

  it('are beginnings of words, short ones whole words', () => {
    expect(has('Ik verleen subsidies.', ['subsid'])).toBe(true);
    expect(has('Ik verleen projectsubsidies.', ['subsid'])).toBe(false);
    expect(has('De WOR geldt.', ['wor'])).toBe(true);
    expect(has('Wordt vervolgd.', ['wor'])).toBe(false);
    expect(has("'t Is SUBSÍDIE", ['x', 'subsidie'])).toBe(true);
  });

  it('are found behind an apostrophe in the word, and as a letter with a sign', () => {
    expect(has("d'Orsay en 't rijk", ['dorsay'])).toBe(true);
    expect(has('Ik schrijf C#.', ['c#'])).toBe(true);
    expect(has('Ik schrijf C.', ['c#'])).toBe(false);
  });

  it('may be several words', () => {
    expect(has('voor niet-ingezetenen', ['niet-ingezet'])).toBe(true);
    expect(has('niet, ingezetenen', ['niet-ingezet'])).toBe(false);
  });

  it('also stand in the context', () => {
    expect(has('De OR.', ['medezeggenschap'])).toBe(false);
    expect(has('De OR.', ['medezeggenschap'], 'Over medezeggenschap.')).toBe(true);
    expect(has('De OR.', ['medezeggenschap'], 'Over iets anders.')).toBe(false);
  });

  it('are looked for in one sentence only when asked so', () => {
    const text = 'De kerk. De gemeente.';
    const reader = new CueReader(text, tokenise(text), undefined);
    expect(reader.hasOneIn(['kerk'], 0, 1)).toBe(true);
    expect(reader.hasOneIn(['kerk'], 2, 3)).toBe(false);
  });
});

it('sorts as the built-in sort does, equal ones in the order given', () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.nat(5), fc.nat())), (list) => {
    expect(sortNearlySorted([...list], ([one], [other]) => one < other)).toEqual(list.toSorted(([one], [other]) => one - other));
  }));
});

it('tells capitals from small letters as the language does', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '1', 'é', 'É', ' ', '-') }), (text) => {
    expect(isUpper(text, 0, text.length)).toBe(text === text.toUpperCase());
    expect(isLower(text, 0, text.length)).toBe(text === text.toLowerCase());
  }));
});
