import { describe, expect, it } from 'vitest';
import { factText, hoursText, termText } from '../../../lib/matching/facts.ts';
import { replyText } from '../../../lib/matching/reply.ts';
import { beforeYouSayYes, forYourManager, type Sheet } from '../../../lib/matching/sheets.ts';
import { factNames, type MatchedAssignment } from '../../../lib/matching/types.ts';
import { unknownFacts } from '../../../lib/matching/completeness.ts';
import { assignment, can, inOrder, portfolio, ranked } from './world.ts';

const item = assignment('a', {
  title: 'Bomen tellen', url: 'https://voorbeeldstad.example/1', competences: { required: [{ id: 'archiving', name: 'archief' }], desired: [{ id: 'writing', name: 'schrijven' }] }, result: 'Een lijst', hoursPerWeek: { min: 4, max: 8 }, start: '2027-01-05', end: '2027-03-01',
  places: [{ name: 'Utrecht' }], workplace: 'hybrid', learns: 'Tellen', contact: { name: 'Noor Voorbeeld', email: 'noor@voorbeeldstad.example' }, return: 'function', facilities: ['laptop'], assessedBy: 'Eigen leidinggevende', legalForm: 'inzet', settlement: 'home', managerConsent: 'required',
});
const match = (one = item): MatchedAssignment => inOrder(ranked({ portfolio: portfolio([can('archiving', { ownWords: 'ik orden dozen' }), { id: 'writing', stance: 'learn' }]), assignments: [one] }))[0]!;
const bare = assignment('b');
const texts = ({ title, intro, notice = '', sections, foot }: Sheet) => [title, intro, notice, foot, ...sections.flatMap((section) => [section.heading, ...('facts' in section ? section.facts.flatMap(({ name, value }) => [name, value]) : section.lines)])].join('\n');

describe.each(['nl', 'en'] as const)('the sheets in %s', (language) => {
  it('“before you say yes” holds facts, open questions, return, contact and after-care', () => {
    const sheet = beforeYouSayYes({ assignment: item, match: match(), consultFirst: false, language });
    expect(sheet.sections).toHaveLength(5);
    const [facts, questions] = sheet.sections;
    expect('facts' in facts! && facts.facts).toHaveLength(12);
    expect('lines' in questions! && questions.lines).toHaveLength(unknownFacts(item).length);
    expect(sheet.notice).toBeUndefined();
    expect(texts(sheet)).not.toMatch(/[{}]|undefined/);
  });

  it('“for your manager” names what one brings and learns', () => {
    const text = texts(forYourManager({ assignment: item, match: match(), consultFirst: true, language }));
    expect(text).toContain('archivering');
    expect(text).toContain('helder schrijven');
    expect(text).not.toMatch(/[{}]|undefined/);
  });

  it('a bare item gives questions, and no claim', () => {
    const sheet = beforeYouSayYes({ assignment: bare, match: match(bare), consultFirst: true, language });
    expect('facts' in sheet.sections[0]! && sheet.sections[0].facts).toEqual([]);
    expect('lines' in sheet.sections[1]! && sheet.sections[1].lines).toHaveLength(factNames.length);
    expect(sheet.notice).toBeDefined();
    expect(forYourManager({ assignment: bare, match: match(bare), consultFirst: false, language }).sections).toHaveLength(3);
  });

  it('every fact that is stated has words', () => {
    for (const name of factNames) expect(factText(name, item, language) !== undefined).toBe(!unknownFacts(item).includes(name));
    for (const name of factNames) expect(factText(name, bare, language)).toBeUndefined();
  });

  it('the reply names one’s own words, questions and the address; learning only when wanted', () => {
    const reply = replyText({ assignment: item, match: match(), withLearning: false, language });
    expect(reply).toContain('archivering: “ik orden dozen”');
    expect(reply).toContain('https://voorbeeldstad.example/1');
    expect(reply).not.toContain('helder schrijven');
    expect(replyText({ assignment: item, match: match(), withLearning: true, language })).toContain('helder schrijven');
    expect(replyText({ assignment: item, match: match(), withLearning: false, questions: [], language }).match(/^• /gm)).toHaveLength(1);
    expect(reply).not.toMatch(/[{}]|undefined/);
  });
});

describe('facts in words', () => {
  it('hours and terms, as far as they are stated', () => {
    expect(hoursText({ hoursPerWeek: { min: 8, max: 8 } }, 'nl')).toContain('8');
    expect(hoursText({ totalHours: { min: 20, max: 20 } }, 'nl')).toContain('20');
    expect(hoursText({}, 'nl')).toBeUndefined();
    expect(termText({ start: '2027-01-05', end: '2027-03-01' }, 'nl')).toContain('maart 2027');
    for (const part of [{ start: '2027-01-05' }, { end: '2027-01-05' }, { duration: 'P3M' }]) expect(termText(part, 'en')).toBeDefined();
    expect(termText({}, 'en')).toBeUndefined();
  });
});
