import { describe, expect, it } from 'vitest';
import { presentFacts, unknownFacts } from '../../../lib/matching/completeness.ts';
import { consultFirst } from '../../../lib/matching/consult-first.ts';
import { downsidesOf } from '../../../lib/matching/downsides.ts';
import { deviationText, reasonOf } from '../../../lib/matching/reasons.ts';
import { ringOf, sameOrganisation } from '../../../lib/matching/ring.ts';
import { factNames, type MatchedAssignment } from '../../../lib/matching/types.ts';
import type { PortfolioTag, Preferences } from '../../../lib/portfolio/types.ts';
import { asks, assignment, can, inOrder, portfolio, ranked, today, wishes } from './world.ts';

function match(tags: PortfolioTag[], more: Parameters<typeof assignment>[1], preferences?: Preferences): MatchedAssignment {
  return inOrder(ranked({ portfolio: portfolio(tags, preferences), assignments: [assignment('a', more)] }))[0]!;
}

describe('an explanation', () => {
  it('says what is shared, with both sides’ words, and how near it is', () => {
    const { shared } = match([can('permits', { text: 'vergunnen', ownWords: 'ik verleen vergunningen', level: 3 }), can('procurement', { visibility: 'private' })], { competences: { required: [{ id: 'tree-permits', name: 'kappen' }], desired: [{ name: 'Inkoop' }] } });
    expect(shared).toEqual([
      { id: 'permits', label: 'vergunnen', asked: 'kappen', askedId: 'tree-permits', ownWords: 'ik verleen vergunningen', relation: 'narrower', required: true, stance: 'can', level: 3 },
      { id: 'procurement', label: 'inkoop', asked: 'Inkoop', relation: 'same', required: false, stance: 'can', visibility: 'private' },
    ]);
  });

  it('says what is asked and missing, what one would learn, and what one no longer wants', () => {
    const { missing, learns, noLonger, shared } = match([{ id: 'archiving', stance: 'learn' }, { id: 'writing', stance: 'no-longer' }, { text: 'zwembad', stance: 'learn' }], { competences: { required: [{ id: 'archiving', name: 'x' }, { id: 'writing', name: 'y' }, { name: 'paardrijden' }], desired: [{ id: 'negotiating', name: 'z' }] }, description: 'In het zwembad, met inkoop.' });
    expect(missing).toEqual([{ label: 'paardrijden', required: true }, { id: 'negotiating', label: 'onderhandelen', required: false }, { id: 'procurement', label: 'inkoop', required: false, fromText: true }]);
    expect(learns).toEqual([{ id: 'archiving', label: 'archivering' }, { label: 'zwembad' }]);
    expect(noLonger).toEqual([{ id: 'writing', label: 'helder schrijven' }]);
    expect(shared).toEqual([]);
  });

  it('names of one’s own words those that stand there; less than half of them, or a part of a compound, as perhaps', () => {
    const texts = [{ text: 'zwembaden beheren', stance: 'can' as const }, { text: 'glas en hout zagen', stance: 'can' as const }, { text: 'badcommunicatie', stance: 'want' as const }, { text: 'hout hakken op maat', stance: 'learn' as const }];
    const { shared, learns } = match(texts, { title: 'Zwembad', description: 'Communicatie over hout.' });
    expect(shared.map(({ label, asked, perhaps }) => [label, asked, perhaps])).toEqual([
      ['zwembaden beheren', 'zwembaden', undefined],
      ['badcommunicatie', 'badcommunicatie', true],
      ['glas en hout zagen', 'hout', true],
    ]);
    expect(learns).toEqual([]);
  });

  it('names a competence once, and nothing that an employer only says of itself', () => {
    const { shared, missing } = match([can('permits')], { competences: { required: [{ id: 'permits', name: 'a' }], desired: [{ id: 'permits', name: 'b' }] }, description: 'Over ons\nWij doen inkoop.' });
    expect(shared).toHaveLength(1);
    expect(missing).toEqual([]);
  });

  it('says in what it differs and by how much, in the sign of the difference', () => {
    const { deviations } = match([], { hoursPerWeek: { min: 24, max: 32 }, places: [{ name: 'Groningen' }], start: '2026-12-25', kind: 'vacancy', return: 'none' }, { hoursPerWeek: { max: 8 }, place: 'Utrecht', radiusKm: 30, dates: { from: '2027-01-01' }, kinds: ['assignment'], minimumReturn: 'organisation' });
    expect(deviations).toMatchObject([
      { preference: 'hoursPerWeek', hard: false, by: { amount: 16, unit: 'hours' }, has: '24–32' },
      { preference: 'place', by: { unit: 'km' } },
      { preference: 'kinds', has: 'vacancy' },
      { preference: 'minimumReturn', has: 'none' },
      { preference: 'dates', by: { amount: -7, unit: 'days' } },
    ]);
    expect(deviations[1]!.by!.amount).toBeGreaterThan(100);
    for (const deviation of deviations) for (const language of ['nl', 'en'] as const) expect(deviationText(deviation, language)).not.toMatch(/[{}]|undefined/);
  });

  it('calls nothing a deviation that is unknown, or that nobody asked for', () => {
    const wanted: Preferences = { hoursPerWeek: { max: 8 }, place: 'Utrecht', kinds: ['assignment'], legalForms: ['inzet'], workplace: ['remote'], minimumReturn: 'function', languages: ['nl'], dates: { from: '2027-01-01' } };
    expect(match([], { places: [{ name: 'Groningen' }] }, wanted).deviations).toEqual([]);
    expect(match([], { return: 'unspecified' }, wanted).deviations).toEqual([]);
    expect(match([], { language: 'de' }, { languages: ['fr'] }).deviations).toEqual([]);
    expect(match([], { language: 'de' }, { languages: ['nl-NL'] }).deviations).toHaveLength(1);
    expect(match([], { language: 'nl' }, { languages: ['nl-NL'] }).deviations).toEqual([]);
  });
});

describe('downsides', () => {
  const codes = (more: Parameters<typeof assignment>[1], distanceKm?: number) => downsidesOf(assignment('a', more), { today, distanceKm }).map(({ code }) => code);
  it('come from facts only', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ return: 'none', legalForm: 'nevenfunctie', end: '2027-05-01', closes: '2026-11-28' }, 90)).toEqual(['travel', 'no-return', 'extra-role', 'temporary', 'closes-soon']);
    expect(codes({ hoursPerWeek: { min: 8, max: 8 } })).toEqual(['hours-on-top']);
    expect(codes({ closes: '2026-11-24' }, 10)).toEqual([]);
    expect(codes({ workplace: 'remote' }, 90)).toEqual([]);
    expect(codes({ kind: 'vacancy', return: 'none', hoursPerWeek: { min: 36, max: 36 } })).toEqual([]);
  });
});

describe('completeness', () => {
  it('everything is either present or a question, in the order of the sheets', () => {
    const item = assignment('a', { result: 'Een nota', hoursPerWeek: { min: 8, max: 8 }, places: [{ name: 'Utrecht' }], return: 'unspecified', settlement: 'home' });
    expect(presentFacts(item)).toEqual(['result', 'hours', 'place', 'settlement']);
    expect(unknownFacts(item)).toEqual(factNames.filter((name) => !presentFacts(item).includes(name)));
  });
  it('an ordinary job is not asked about return', () => expect(unknownFacts(assignment('a', { kind: 'vacancy' }))).not.toContain('return'));
});

describe('rings', () => {
  const own = { name: 'Gemeente Utrecht' };
  const ring = (more: Parameters<typeof assignment>[1]) => ringOf(assignment('a', more), own);
  it('one’s own organisation by its name or identifier, never by likeness', () => {
    expect(ring({ organisation: { name: 'gemeente  utrecht' } })).toBe('own-organisation');
    expect(ring({ organisation: { name: 'Gemeente Utrecht Zuid' } })).toBe('whole-government');
    expect(sameOrganisation({ name: 'Afdeling', id: 'https://identifier.overheid.nl/tooi/id/gemeente/gm0344' }, own)).toBe(true);
    expect(sameOrganisation({ name: 'Gemeente Utrecht', id: 'x:1' }, { name: 'Gemeente Utrecht', id: 'x:2' })).toBe(false);
  });
  it('what the publisher says, but “own organisation” of another is whole government to me', () => {
    expect(ring({ ring: 'whole-market' })).toBe('whole-market');
    expect(ring({ ring: 'own-organisation' })).toBe('whole-government');
    expect(ring({ ring: 'whole-market', organisation: own })).toBe('own-organisation');
  });
  it('hiring assignments and private organisations are the whole market', () => {
    expect(ring({ kind: 'hiring-assignment' })).toBe('whole-market');
    expect(ring({ organisation: { name: 'Adviesbureau Voorbeeld B.V.' } })).toBe('whole-market');
    expect(ring({ organisation: { name: 'Waterschap Verzonnen' } })).toBe('whole-government');
  });
  it('items stand under their ring, in the overall order', () => {
    const result = ranked({ portfolio: portfolio([can('permits')], { organisation: own }), assignments: [assignment('far', { kind: 'hiring-assignment', competences: asks('permits') }), assignment('near', { organisation: own, competences: wishes('permits') })] });
    expect(result.rings.map(({ ring: name, assignments }) => [name, assignments.map(({ id, rank }) => [id, rank])])).toEqual([['own-organisation', [['near', 2]]], ['whole-market', [['far', 1]]]]);
  });
});

describe('consult first', () => {
  it('in any pair of police, judiciary and prosecution, and nowhere else', () => {
    const police = { name: 'Politie' };
    const judges = { name: 'Centrale Raad van Beroep' };
    const prosecution = { name: 'Openbaar Ministerie' };
    const town = { name: 'Gemeente Utrecht' };
    for (const [a, b] of [[police, judges], [judges, prosecution], [prosecution, police]] as const) {
      expect(consultFirst(a, b)).toBe(true);
      expect(consultFirst(b, a)).toBe(true);
    }
    for (const [a, b] of [[police, police], [police, town], [town, judges], [undefined, police]] as const) expect(consultFirst(a, b)).toBe(false);
  });
});

describe('one sentence', () => {
  const shared = match([can('procurement', { ownWords: 'ik koop in' }), can('writing', { visibility: 'private' })], { competences: { required: [{ id: 'procurement', name: 'inkoop' }], desired: [{ id: 'writing', name: 'schrijven' }] } });
  it('uses the person’s own words', () => expect(reasonOf(shared, 'nl')).toContain('ik koop in'));
  it('is there in both languages, also when nothing is shared', () => {
    for (const language of ['nl', 'en'] as const) for (const one of [shared, match([], {}), match([{ id: 'permits', stance: 'learn' }], { competences: asks('permits') }), match([can('permits')], { competences: asks('tree-permits') }), match([can('permits'), can('writing')], { competences: asks('permits', 'writing') })]) expect(reasonOf(one, language)).toMatch(/^[^{}]+\.$/);
  });
});
