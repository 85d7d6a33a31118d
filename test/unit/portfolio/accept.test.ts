import { describe, expect, it } from 'vitest';
import { phraseOf, withAccepted } from '../../../lib/portfolio/accept.ts';
import { emptyPortfolio } from '../../../lib/portfolio/empty.ts';

const proposal = { id: 'participation', label: 'participatie', quotes: [{ text: 'participatietrajecten', context: '… omgevingstafels, begeleid participatietrajecten met bewoners en schrijf, dat ook …', field: 'about' as const }] };

describe('accepting proposals', () => {
  it('makes a tag that carries the person’s own phrase', () => {
    expect(withAccepted(emptyPortfolio, [proposal]).tags).toEqual([{ id: 'participation', stance: 'can', ownWords: 'begeleid participatietrajecten met bewoners en schrijf' }]);
  });

  it('keeps another name that the person gave, and none when it is our own label', () => {
    expect(withAccepted(emptyPortfolio, [proposal], new Map([['participation', ' meepraten ']])).tags[0]?.text).toBe('meepraten');
    expect(withAccepted(emptyPortfolio, [proposal], new Map([['participation', 'participatie']])).tags[0]).not.toHaveProperty('text');
  });

  it('leaves what is a tag already, and does not repeat our own label as own words', () => {
    const had = { version: 1 as const, tags: [{ id: 'participation', stance: 'want' as const }] };
    expect(withAccepted(had, [proposal])).toEqual(had);
    expect(withAccepted(emptyPortfolio, [{ ...proposal, quotes: [{ text: 'Participatie', context: 'Participatie', field: 'skill' }] }]).tags[0]).not.toHaveProperty('ownWords');
  });

  it('falls back to the words alone when the sentence is long', () => {
    const long = `${'woord '.repeat(30)}aanbesteden ${'woord '.repeat(5)}`;
    expect(phraseOf({ text: 'aanbesteden', context: long })).toBe('aanbesteden');
  });
});
