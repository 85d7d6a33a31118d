import { describe, expect, it } from 'vitest';
import { openMatcher, packVocabulary } from '../../../lib/competences/find.ts';
import { proposeCompetences } from '../../../lib/competences/propose.ts';
import { searchVocabulary } from '../../../lib/competences/search.ts';
import { indexVocabulary } from '../../../lib/competences/vocabulary.ts';
import type { Proposal } from '../../../lib/messages/map.ts';
import { smallVocabulary } from './small-vocabulary.ts';

const matcher = openMatcher(packVocabulary(smallVocabulary));
const index = indexVocabulary(smallVocabulary);

describe('proposeCompetences', () => {
  const texts = [
    { field: 'headline' as const, text: 'Handhaving | Omgevingswet' },
    { field: 'about' as const, text: 'Ik werk aan de Omgevingswet en soms met vergunningen, in een stad met een haven en een lange geschiedenis van scheepsbouw en handel.' },
    { field: 'description' as const, text: 'Toepassen van de omgevingswet.', where: 'Adviseur, Gemeente Voorbeeldstad' },
  ];

  it('groups by concept, best supported first, each with its quotes in their context', () => {
    const proposals: Proposal[] = proposeCompetences(texts, { matcher, index, language: 'nl' });
    expect(proposals.map(({ id, certainty }) => [id, certainty])).toEqual([['environment-act', 'clear'], ['enforcement', 'clear'], ['permits', 'ask']]);
    expect(proposals[0]).toMatchObject({ label: 'Omgevingswet', generic: 'vergunningverlening', definition: 'Omgevingswet.' });
    expect(proposals[0]!.quotes.map(({ field }) => field)).toEqual(['headline', 'about', 'description']);
    expect(proposals[0]!.quotes[2]!.where).toBe('Adviseur, Gemeente Voorbeeldstad');
    expect(proposals[2]!.quotes[0]).toMatchObject({ text: 'vergunningen', context: expect.stringMatching(/^Ik werk .*vergunningen, in een stad .* …$/) });
  });

  it('leaves out what was answered before', () => {
    expect(proposeCompetences(texts, { matcher, index, language: 'nl', without: new Set(['environment-act']) }).map(({ id }) => id)).toEqual(['enforcement', 'permits']);
  });

  it('proposes nothing from nothing', () => {
    expect(proposeCompetences([], { matcher, index, language: 'en' })).toEqual([]);
  });
});

describe('searchVocabulary', () => {
  const ids = (typed: string) => searchVocabulary(index, typed, 'nl').map(({ id }) => id);

  it.each([
    ['woo', 'open-government-act'],
    ['Omgevingswet', 'environment-act'],
    ['bezwaar', 'legal-quality'],
    ['objections', 'legal-quality'],
    ['regeling', 'subsidies'],
    ['domein sociaal', 'social-domain'],
  ])('finds by label, jargon, other language and part: %s', (typed, id) => {
    expect(ids(typed)[0]).toBe(id);
  });

  it('finds nothing for nothing', () => {
    expect(ids('')).toEqual([]);
    expect(ids('q')).toEqual([]);
    expect(ids('zzzz')).toEqual([]);
  });

  it('gives no more than asked for', () => {
    expect(searchVocabulary(index, 'en', 'nl', 2)).toHaveLength(2);
  });
});
