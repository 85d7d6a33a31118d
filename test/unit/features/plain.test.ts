import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain } from '../../../lib/features/plain.ts';

const hidden = /[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/u;

describe('texts of strangers', () => {
  it('lose what turns, hides or breaks', () => {
    expect(plain('jurist\u202egnut\u202c\u200b')).toBe('juristgnut');
    expect(plain('een\n\ntwee\u00a0drie\tvier')).toBe('een twee drie vier');
    expect(plain('Omgevings\u00adwet')).toBe('Omgevingswet');
    expect(plain(`a${'\u0301'.repeat(40)}b`)).toBe('a\u0301\u0301b');
    expect(plain('tag\u{e0041}\u{e0042}')).toBe('tag');
  });

  it('keep what languages need', () => {
    expect(plain('حقوق عمومی')).toBe('حقوق عمومی');
    expect(plain('می\u200cخواهم')).toBe('می\u200cخواهم');
    expect(plain('👩‍🌾 groen')).toBe('👩‍🌾 groen');
    expect(plain('Ïns en Élan, 李明')).toBe('Ïns en Élan, 李明');
  });

  it('are cut between characters', () => {
    expect(plain('👩👩👩👩', 3)).toBe('👩👩…');
    expect(plain('abc', 3)).toBe('abc');
  });

  it('are always one bounded line without hidden characters, whatever comes in, and stay the same a second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 500 }), fc.integer({ min: 1, max: 80 }), (text, most) => {
      const shown = plain(text, most);
      expect([...shown].length).toBeLessThanOrEqual(most);
      expect(shown).not.toMatch(hidden);
      expect(shown.isWellFormed()).toBe(true);
      expect(plain(shown, most)).toBe(shown);
    }));
  });

  it('of any length cost little', () => {
    expect([...plain('x\u202e'.repeat(2_000_000), 100)].length).toBe(100);
  });
});
