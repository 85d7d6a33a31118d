import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HARD_BREAK, SOFT_BREAK, foldedWords, hashWord, tokenise } from '../../../lib/competences/text/tokens.ts';

describe('tokenise', () => {
  it.each([
    ['Beleids-nota', ['beleids', 'nota']],
    ['coördinatie éénmalig', ['coordinatie', 'eenmalig']],
    ["zbo's en beleidsnota’s", ['zbos', 'en', 'beleidsnotas']],
    ['om\u00adge\u200bvings\u00a0wet', ['omgevings', 'wet']],
    ['o\u0308k', ['ok']],
    ['• toezicht 🚒 bouw', ['toezicht', 'bouw']],
    ['C# en P&O', ['c\u0005', 'en', 'p', 'o']],
    ['', []],
  ])('folds and splits %j', (text, words) => {
    expect(foldedWords(text)).toEqual(words);
  });

  it('keeps offsets into the text as given', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      const tokens = tokenise(text);
      for (let i = 0; i < tokens.count; i++) {
        const slice = text.slice(tokens.start[i], tokens.end[i]);
        expect(foldedWords(slice)).toHaveLength(1);
        expect(hashWord(foldedWords(slice)[0]!)).toEqual({ a: tokens.a[i], b: tokens.b[i] });
        if (i > 0) expect(tokens.start[i]!).toBeGreaterThanOrEqual(tokens.end[i - 1]!);
      }
    }), { numRuns: 300 });
  });

  it('tells commas from ends of sentences, and sees through wrapped lines', () => {
    const before = (text: string) => [...tokenise(text).before.slice(1, tokenise(text).count)];
    expect(before('bouw en wonen')).toEqual([0, 0]);
    expect(before('bouw, wonen')).toEqual([SOFT_BREAK]);
    expect(before('bouw. Wonen')).toEqual([HARD_BREAK]);
    expect(before('data.overheid.nl')).toEqual([0, 0]);
    expect(before('ruimtelijke\nordening')).toEqual([0]);
    expect(before('Toezicht\nBouw')).toEqual([HARD_BREAK]);
    expect(before('Toezicht - Bouw')).toEqual([SOFT_BREAK]);
  });

  it('uses its columns again for a longer and a shorter text', () => {
    const columns = tokenise('een');
    expect(tokenise('veel langere tekst '.repeat(50), columns).count).toBe(150);
    expect(tokenise('kort', columns).count).toBe(1);
  });
});
