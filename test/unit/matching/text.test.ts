import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGaps } from '../../../lib/matching/gaps.ts';
import { TextIndexBuilder } from '../../../lib/matching/text/build.ts';
import { shardCount, shardOf } from '../../../lib/matching/text/layout.ts';
import { findWord, writeShard } from '../../../lib/matching/text/shard.ts';
import { freeWordScores, shardsOfParts } from '../../../lib/matching/text/free-words.ts';
import { searchText, shardsFor } from '../../../lib/matching/text/search.ts';
import { holdsWord, splitCompound, stem, wordsOf } from '../../../lib/matching/text/words.ts';

function indexOf(...documents: { title?: string; organisation?: string; description?: string }[]) {
  const builder = new TextIndexBuilder();
  documents.forEach(({ title = '', organisation = '', description = '' }, row) => builder.add(row, { title, organisation, description }));
  const shards = builder.finish();
  return (words: string) => [...searchText((number) => shards[number], words, documents.length)].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([row]) => row);
}

describe('words', () => {
  it('are folded, without small words', () => {
    expect(wordsOf('De Woo-verzoeken van café Zuid')).toEqual([stem('woo'), stem('verzoeken'), 'cafe', stem('zuid')]);
    expect(wordsOf("'s-Gravenhage en e-mail")).toContain('email');
    expect(wordsOf('')).toEqual([]);
  });

  it.each([['vergunning', 'vergunningen'], ['taak', 'taken'], ['huis', 'huizen'], ['advies', 'adviezen'], ['sluis', 'sluizen'], ['grijs', 'grijze'], ['wet', 'wetten'], ['kantoor', 'kantoren'], ['school', 'scholen'], ['brief', 'brieven'], ['jurist', 'juristen'], ['adviseur', 'adviseurs'], ['permit', 'permits']])('%s and %s have one stem', (one, many) => {
    expect(stem(many)).toBe(stem(one));
  });

  it.each([['bes', 'best'], ['advies', 'adviseren'], ['beleid', 'beleven'], ['raad', 'rad5']])('%s and %s have not', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  it('compounds fall apart into words that occur', () => {
    const known = (word: string) => ['handhaving', 'jurist', 'plan', 'bestemming'].map(stem).includes(word);
    expect(splitCompound(stem('handhavingsjurist'), known)).toEqual([stem('handhaving'), 'jurist']);
    expect(splitCompound(stem('bestemmingsplannen'), known)).toEqual([stem('bestemming'), 'plan']);
    expect(splitCompound('handhavingsplicht', known)).toEqual([]);
    expect(splitCompound('onbekendjurist', known)).toEqual(['jurist']);
    expect(splitCompound(stem('bomenplan'), (word) => ['bom', 'plan'].includes(word))).toEqual(['bom', 'plan']);
    expect(holdsWord('handhavingsjurist', 'jurist')).toBe(true);
    expect(holdsWord('jurist', 'handhavingsjurist')).toBe(false);
    expect(holdsWord('wethouder', 'wet')).toBe(false);
  });
});

describe('a search', () => {
  const search = indexOf(
    { title: 'Handhavingsjurist', organisation: 'Gemeente Voorbeeldstad', description: 'Jij schrijft besluiten.' },
    { title: 'Jurist', description: 'Bezwaar en handhaving in het omgevingsrecht.' },
    { title: 'Toezichthouder handhaving', organisation: 'Omgevingsdienst Verzonnen' },
    { title: 'Procurement officer', description: 'You write tenders.' },
  );
  it('finds compounds by their parts, below the word itself', () => {
    expect(search('handhaving')).toEqual([2, 0, 1]);
    expect(search('jurist')).toEqual([1, 0]);
  });
  it('finds words whatever their ending or case', () => expect(search('JURISTEN')).toEqual([1, 0]));
  it('finds organisations, and English', () => {
    expect(search('voorbeeldstad')).toEqual([0]);
    expect(search('tender')).toEqual([3]);
  });
  it('finds words by their beginning, below the word itself', () => {
    expect(search('handhav')).toEqual([0, 2, 1]);
    expect(search('toezicht')).toEqual([2]);
    expect(search('juri')).toEqual([1, 0]);
  });
  it('wants all words', () => expect(search('jurist omgevingsrecht')).toEqual([1]));
  it('falls back to some when none has all', () => expect(search('tenders besluiten')).toEqual([0, 3]));
  it('finds nothing for nothing, and for small words', () => {
    expect(search('')).toEqual([]);
    expect(search('de van het')).toEqual([]);
    expect(search('zwembad')).toEqual([]);
  });
  it('names the shards it needs', () => expect(shardsFor('handhaving juristen')).toEqual([shardOf(stem('handhaving')), shardOf('jurist')]));
  it('in words of one’s own a row counts once, and a tag as the sum of its words', () => {
    const builder = new TextIndexBuilder();
    ['Brug, bruggenbouwer', 'Brug', 'Bruggenbouwer', 'Sluis', 'Brug en sluis'].forEach((title, row) => builder.add(row, { title, organisation: '', description: '' }));
    const shards = builder.finish();
    const scores = (text: string) => [...freeWordScores({ terms: new Map(), free: [{ text, tag: { text, stance: 'can' }, weight: 1 }] }, (number) => shards[number], 5)];
    const [both, word, compound] = scores('brug') as [number, number, number];
    expect(both).toBe(word);
    expect(compound).toBe(Math.round(word * 0.6));
    const [, bridge, , sluice, all] = scores('bruggen en sluizen') as [number, number, number, number, number];
    expect(all).toBe(bridge + sluice);
    expect(sluice).toBeGreaterThan(bridge);
    expect(all).toBeLessThan(word + bridge);
  });
  it('names the shards of what free words may be made of, where no assignment has them', () => {
    const builder = new TextIndexBuilder();
    builder.add(0, { title: 'Bouw en jurist', organisation: '', description: '' });
    const shards = builder.finish();
    const needed = (words: string) => shardsOfParts((number) => shards[number], words);
    expect(needed('bouwcommunicatie')).toEqual(expect.arrayContaining([shardOf('bouw'), shardOf('communicatie')]));
    expect(needed('jurist')).toEqual([]);
  });
  it('takes a missing shard as words that do not occur', () => expect(searchText(() => undefined, 'jurist', 4).size).toBe(0));

  it('answers questions about its rows', () => {
    const builder = new TextIndexBuilder();
    for (const row of [3, 9]) builder.add(row, { title: 'brug', organisation: '', description: '' });
    const shards = builder.finish();
    const hits = searchText((number) => shards[number], 'bruggen', 20);
    expect([hits.size, hits.has(3), hits.has(4), hits.has(9)]).toEqual([2, true, false, true]);
    expect(hits.get(9)).toBe(hits.get(3));
    expect(hits.get(4)).toBeUndefined();
    expect([...hits.values()]).toHaveLength(2);
  });
});

describe('shards', () => {
  const anyPostings = fc.dictionary(fc.stringMatching(/^[a-z0-9]{1,12}$/), fc.uniqueArray(fc.nat(4_000_000), { minLength: 1, maxLength: 30 }).map((list) => list.sort((a, b) => a - b)), { maxKeys: 30 });

  it('give back what was written', () => {
    fc.assert(fc.property(anyPostings, fc.stringMatching(/^[a-z]{1,6}$/), (postings, other) => {
      const shard = writeShard(new Map(Object.entries(postings).map(([word, list]) => [word, Uint32Array.from(list)])));
      for (const [word, list] of Object.entries(postings)) expect([...readGaps(findWord(shard, word)[0]!.gaps)]).toEqual(list);
      const beginsSo = Object.keys(postings).filter((word) => word === other || (other.length >= 4 && word.startsWith(other))).sort();
      expect(findWord(shard, other).map(({ gaps }) => [...readGaps(gaps)])).toEqual(beginsSo.map((word) => postings[word]));
    }));
  });

  it('refuse bytes that are cut off or of something else', () => {
    const shard = writeShard(new Map([['brug', Uint32Array.of(1, 5)], ['wet', Uint32Array.of(2)]]));
    for (const broken of [new Uint8Array(0), shard.slice(0, 3), shard.slice(0, -1), new Uint8Array(64).fill(255)]) {
      expect(() => findWord(broken, 'brug')).toThrow(expect.objectContaining({ code: 'storage-broken' }));
    }
  });

  it('hold every word in the shard that its hash names', () => {
    const builder = new TextIndexBuilder();
    builder.add(0, { title: 'brug', organisation: '', description: '' });
    const shards = builder.finish();
    expect(shards).toHaveLength(shardCount);
    expect(shards.filter((shard) => findWord(shard, 'brug').length > 0)).toEqual([shards[shardOf('brug')]]);
  });
});
