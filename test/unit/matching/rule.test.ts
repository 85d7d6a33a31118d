import { describe, expect, it } from 'vitest';
import { askedConcepts, withConcepts } from '../../../lib/matching/asked.ts';
import { queryOf } from '../../../lib/matching/query.ts';
import { partsOf } from '../../../lib/matching/sections.ts';
import { asks, assignment, can, concepts, find, inOrder, orderOf, portfolio, ranked, wishes } from './world.ts';

const order = (tags: Parameters<typeof portfolio>[0], assignments: Parameters<typeof ranked>[0]['assignments'], preferences?: Parameters<typeof portfolio>[1]) => orderOf(ranked({ portfolio: portfolio(tags, preferences), assignments }));

describe('what counts', () => {
  it('required before desired, title before text, repeated before once', () => {
    const list = [
      assignment('a', { description: 'Ook wat inkoop.' }),
      assignment('b', { description: 'Inkoop, en nog eens inkoop.' }),
      assignment('c', { competences: wishes('procurement'), title: 'x' }),
      assignment('d', { competences: asks('procurement'), title: 'x' }),
      assignment('e', { description: 'Niets.' }),
    ];
    expect(order([can('procurement')], list)).toEqual(['d', 'b', 'c', 'a', 'e']);
    expect(order([can('procurement')], [...list, assignment('f', { title: 'Inkoop', closes: '2026-12-01' })]).slice(0, 2)).toEqual(['f', 'd']);
  });

  it('a field of work before behaviour', () => expect(order([can('calm'), can('procurement')], [assignment('a', { competences: asks('calm') }), assignment('b', { competences: asks('procurement') })])).toEqual(['b', 'a']));

  it('rare before common', () => {
    const list = [assignment('a', { competences: asks('permits') }), assignment('b', { competences: asks('permits') }), assignment('c', { competences: asks('permits') }), assignment('d', { competences: asks('archiving') })];
    expect(order([can('permits'), can('archiving')], list)[0]).toBe('d');
  });

  it('the same, then a part that one has of what is asked, then a part asked of the field one has', () => {
    const asksField = assignment('a', { competences: asks('permits') });
    const asksPart = assignment('b', { competences: asks('building-permits') });
    expect(order([can('building-permits')], [asksField, asksPart])).toEqual(['b', 'a']);
    expect(order([can('permits')], [asksField, asksPart])).toEqual(['a', 'b']);
    const weight = (id: string, from: string) => queryOf(portfolio([can(from)]), concepts).terms.get(id)?.weight;
    expect(weight('permits', 'building-permits')).toBeGreaterThan(weight('building-permits', 'permits')!);
    expect(weight('tree-permits', 'building-permits')).toBeUndefined();
  });

  it('want before can before want to learn; what one no longer wants gives nothing', () => {
    const list = ['procurement', 'archiving', 'permits', 'writing', 'negotiating'].map((id) => assignment(id, { competences: asks(id) }));
    const tags = [can('permits', { stance: 'no-longer' }), can('procurement', { stance: 'learn' }), can('archiving'), can('writing', { stance: 'want' })];
    expect(order(tags, list)).toEqual(['writing', 'archiving', 'procurement', 'negotiating', 'permits']);
  });

  it('what one no longer wants lowers work that asks it besides', () => {
    const list = [assignment('a', { competences: asks('permits', 'procurement') }), assignment('b', { competences: asks('procurement') })];
    expect(order([can('procurement'), can('permits', { stance: 'no-longer' })], list)).toEqual(['b', 'a']);
  });

  it('higher levels a little more', () => {
    const list = [assignment('a', { competences: asks('archiving') }), assignment('b', { competences: asks('procurement') })];
    expect(order([can('archiving', { level: 1 }), can('procurement', { level: 4 })], list)).toEqual(['b', 'a']);
  });

  it('work of which one has all before work of which one has a part', () => {
    const list = [assignment('a', { competences: asks('permits', 'archiving', 'writing', 'procurement') }), assignment('b', { competences: asks('permits') }), assignment('c', { competences: asks('archiving', 'writing', 'procurement') })];
    expect(order([can('permits')], list).slice(0, 2)).toEqual(['b', 'a']);
  });

  it('words of one’s own in the texts, also as a part of a compound and as a concept', () => {
    const list = [assignment('a', { description: 'Zwembad.' }), assignment('b', { title: 'Stikstofadviseur', description: 'Over stikstof.' }), assignment('c', { title: 'Inkoop' })];
    expect(order([{ text: 'stikstof', stance: 'can' }], list)[0]).toBe('b');
    expect(order([{ text: 'Inkoop', stance: 'can' }], list)[0]).toBe('c');
    expect(order([{ text: 'inkoop van zwembaden', stance: 'can' }], list).slice(0, 2)).toEqual(['c', 'a']);
    expect(inOrder(ranked({ portfolio: portfolio([{ text: 'zwembad', stance: 'can' }]), assignments: list }))[0]).toMatchObject({ id: 'a', shared: [{ label: 'zwembad', fromText: true }] });
  });

  it('some of the words of a tag for a part of it; rare ones more', () => {
    const list = [assignment('a', { title: 'Zwembad' }), assignment('b', { title: 'Zwembaden beheren' }), assignment('c', { title: 'Beheren' }), ...['d', 'e', 'f'].map((id) => assignment(id, { title: 'Iets beheren' }))];
    expect(order([{ text: 'zwembaden beheren', stance: 'can' }], list).slice(0, 3)).toEqual(['b', 'a', 'c']);
  });

  it('a compound that no assignment has by its parts, when both are words of assignments', () => {
    const list = [assignment('a'), assignment('b', { title: 'Communicatie' }), assignment('c', { title: 'Bouw' })];
    expect(order([{ text: 'bouwcommunicatie', stance: 'can' }], list)).toEqual(['b', 'c', 'a']);
    expect(order([{ text: 'zwemcommunicatie', stance: 'can' }], list)).toEqual(['a', 'b', 'c']);
    expect(order([{ text: 'bouwcommunicatie', stance: 'can' }], [...list, assignment('d', { title: 'Bouwcommunicatie' })])).toEqual(['d', 'a', 'b', 'c']);
  });

  it('an unknown concept of a portfolio counts for nothing and breaks nothing', () => expect(order([can('gone-concept')], [assignment('b'), assignment('a')])).toEqual(['a', 'b']));
});

describe('ties and limits', () => {
  const list = [assignment('c'), assignment('b', { closes: '2027-01-05' }), assignment('a', { closes: '2027-02-01' }), assignment('e', { closes: '2026-11-01' }), assignment('d', { status: 'filled' })];
  it('closing date, then id; what is closed or filled comes last', () => expect(order([], list)).toEqual(['b', 'a', 'c', 'e', 'd']));
  it('what shares nothing: what deviates from the fewest preferences first', () => {
    const list = [assignment('a', { kind: 'vacancy', hoursPerWeek: { min: 36, max: 36 }, closes: '2026-12-01' }), assignment('b', { hoursPerWeek: { min: 36, max: 36 } }), assignment('c', { hoursPerWeek: { min: 8, max: 8 } })];
    expect(orderOf(ranked({ portfolio: portfolio([], { kinds: ['assignment'], hoursPerWeek: { max: 16 } }), assignments: list }))).toEqual(['c', 'b', 'a']);
  });
  it('a clock in the past changes nothing but what is closed', () => expect(orderOf(ranked({ portfolio: portfolio([]), assignments: list, today: '1980-01-01' }))).toEqual(['e', 'b', 'a', 'c', 'd']));
  it.each([[0, 0], [2, 2], [99, 5], [-3, 0]])('a limit of %i gives %i', (limit, count) => expect(inOrder(ranked({ portfolio: portfolio([]), assignments: list, limit }))).toHaveLength(count));
  it('nothing at all gives nothing', () => expect(ranked({ portfolio: portfolio([can('permits')]), assignments: [] })).toEqual({ rings: [], outside: [] }));
  it('fresh before old when all else is the same', () => {
    const both = [assignment('a', { competences: asks('permits'), published: '2026-05-01' }), assignment('b', { competences: asks('permits'), published: '2026-11-24' })];
    expect(order([can('permits')], both)).toEqual(['b', 'a']);
  });
  it('two items with one id are both listed', () => expect(order([], [assignment('a'), assignment('a')])).toEqual(['a', 'a']));
});

describe('competences of an assignment', () => {
  const idsOf = (list: { id?: string; fromText?: true }[]) => list.map(({ id, fromText }) => (fromText ? `${id}*` : id));
  it('come from the publisher by id, address or name, and from the text, marked', () => {
    const { competences } = withConcepts(assignment('a', { title: 'Inkoop', description: 'Kapvergunningen.', competences: { required: [{ uri: 'http://data.europa.eu/esco/skill/permits', name: 'issue permits' }, { name: 'Helder schrijven' }, { name: 'paardrijden' }], desired: [{ name: 'veel archivering doen' }] } }), concepts, find);
    expect(idsOf(competences.required)).toEqual(['permits', 'writing', undefined, 'procurement*']);
    expect(idsOf(competences.desired)).toEqual(['archiving', 'tree-permits*']);
  });

  it('what is stated is not read again, and what the title says is asked even when it was only wished', () => {
    const read = withConcepts(assignment('a', { title: 'Inkoop', description: 'Archivering, inkoop.', competences: { required: [{ id: 'archiving', name: 'archivering' }], desired: [{ id: 'procurement', name: 'inkoop' }] } }), concepts, find);
    expect(idsOf(read.competences.desired)).toEqual(['procurement']);
    expect(askedConcepts(read)).toEqual([{ id: 'archiving', strength: 1 }, { id: 'procurement', strength: 1 }]);
  });

  it('count less where the employer tells about itself, more where the text says what it asks', () => {
    const strengths = (description: string) => askedConcepts(withConcepts(assignment('a', { title: '', description }), concepts, find)).map(({ strength }) => strength);
    const [once] = strengths('Je doet inkoop.');
    expect(strengths('Wat vragen wij?\n\n• Ervaring met inkoop')[0]).toBeGreaterThan(once!);
    expect(strengths('Over ons\n\nWij zijn sterk in inkoop.')[0]).toBeLessThan(once!);
  });
});

describe('parts of a description', () => {
  const partAt = (text: string, word: string) => partsOf(text)(text.indexOf(word));
  it('begin at headings, on a line of their own or in running text', () => {
    const text = 'Je gaat bruggen keuren.\n\nJouw profiel\n• Je kent beton\n\nOver de organisatie\nWij hebben havens.';
    expect(['bruggen', 'beton', 'havens'].map((word) => partAt(text, word))).toEqual(['work', 'asks', 'aside']);
    expect(partAt('Bruggen. Wat bieden wij? Een goed pensioen.', 'pensioen')).toBe('aside');
    expect(partAt('Bridges.\n\nWhat you bring:\n- concrete\n\nWhat we offer\nharbours', 'harbours')).toBe('aside');
  });
  it('do not begin in the middle of a sentence', () => expect(partAt('Je schrijft over ons beleid en over ons water. Met havens.', 'havens')).toBe('work'));
});
