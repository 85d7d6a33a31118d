import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { handlersOf } from '../../../lib/background/handlers/index.ts';
import type { Handlers } from '../../../lib/messages/answer.ts';
import type { MarketAnswer, MarketAsk } from '../../../lib/messages/map.ts';
import type { Portfolio } from '../../../lib/portfolio/types.ts';
import { storeWords } from '../../../lib/background/storing-words.ts';
import { feed, type Item } from './feeds.ts';
import type { PackedBytes } from '../../../lib/storage/records.ts';
import { newWorld, type World } from './world.ts';

let world: World;
let schil: Handlers;
const nobody = {};

const list: Item[] = [
  { id: 'act', title: 'Klus Omgevingswet', text: 'Help ons met de Omgevingswet.', published: '2026-11-20', hours: { min: 8, max: 12 } },
  { id: 'building', title: 'Klus bouwtoezicht', text: 'Bouwtoezicht op drie projecten.', published: '2026-11-01', organisation: 'Gemeente Elderdorp', hours: { min: 32, max: 36 } },
  { id: 'trees', title: 'Bomen in het park', text: 'Bomen snoeien met de ploeg.', kind: 'help-question', place: 'Groningen' },
  { id: 'job', title: 'Medewerker archivering', text: 'Archivering van dossiers.', kind: 'vacancy' },
  { id: 'hire', title: 'Adviseur inkoop', text: 'Inkoop voor zes maanden.', kind: 'hiring-assignment' },
  { id: 'closed', title: 'Oude klus', closes: '2026-11-23' },
  { id: 'tolerated', title: 'Klus van gisteren', closes: '2026-11-24' },
  { id: 'filled', title: 'Vervulde klus', status: 'filled' },
];

beforeEach(() => {
  world = newWorld({ 'example-feed.json': feed([{ id: 'invented' }], { title: 'Voorbeeld' }) });
  schil = handlersOf(world);
});
afterEach(async () => {
  await world.rest();
  world.close();
});

async function add(items: Item[], title = 'Klussen'): Promise<string> {
  const { id } = await schil['app/add-source']({ file: { name: 'klussen.json', text: feed(items, { title }) } }, nobody);
  await world.rest();
  return id;
}
const save = (portfolio: Omit<Portfolio, 'version'>) => schil['app/save-portfolio']({ portfolio: { version: 1, ...portfolio } }, nobody);
const market = (ask: Partial<MarketAsk> = {}) => schil['app/market']({ limit: 50, ...ask }, nobody);
const ids = ({ rings }: MarketAnswer) => rings.flatMap(({ items }) => items).sort((a, b) => a.match.rank - b.match.rank).map(({ match }) => match.id.split('/').at(-1));

describe('the market', () => {
  it('is empty and says so before there is any source', async () => {
    expect(await market()).toEqual({ total: 0, counts: { kinds: {}, rings: {}, sources: {}, week: 0, month: 0 }, rings: [], outside: [], removed: {}, state: 'ready', example: false });
  });

  it('shows everything that is open, with a day’s tolerance, and counts it', async () => {
    const source = await add(list);
    const answer = await market();
    expect(ids(answer).toSorted()).toEqual(['act', 'building', 'hire', 'job', 'tolerated', 'trees']);
    expect(answer).toMatchObject({
      total: 6,
      state: 'ready',
      counts: { kinds: { assignment: 3, 'help-question': 1, vacancy: 1, 'hiring-assignment': 1 }, rings: { 'whole-government': 5, 'whole-market': 1 }, sources: { [source]: 6 }, week: 1, month: 2 },
    });
  });

  it('ranks by what the person can, read from the items’ own texts, and says why', async () => {
    await add(list);
    await save({ tags: [{ id: 'building-supervision', stance: 'can', ownWords: 'toezicht op de bouw' }, { id: 'tree-pruning', stance: 'learn' }] });
    const answer = await market();
    expect(ids(answer)[0]).toBe('building');
    const best = answer.rings[0]!.items[0]!;
    expect(best.match.shared).toMatchObject([{ id: 'building-supervision', label: 'bouwtoezicht', ownWords: 'toezicht op de bouw', fromText: true }]);
    expect(best.sources).toEqual([{ id: expect.any(String), name: 'Klussen', seen: '2026-11-25' }]);
    expect(answer.rings.flatMap(({ items }) => items).find(({ match }) => match.id.endsWith('trees'))!.match.learns).toMatchObject([{ id: 'tree-pruning' }]);
  });

  it('counts and lists what a hard preference keeps out, and shows it when asked', async () => {
    await add(list);
    await save({ tags: [], preferences: { hoursPerWeek: { max: 16 }, kinds: ['assignment', 'help-question', 'vacancy'], hard: ['hoursPerWeek', 'kinds'] } });
    const answer = await market();
    expect(ids(answer)).not.toContain('building');
    expect(answer.outside).toMatchObject([{ preference: 'hoursPerWeek', count: 1, items: [{ title: 'Klus bouwtoezicht', organisation: 'Gemeente Elderdorp' }] }, { preference: 'kinds', count: 1 }]);
    expect(ids(await market({ showAll: true }))).toContain('building');
    expect(answer.total).toBe(6);
  });

  it.each<[string, Partial<MarketAsk>, string[], MarketAnswer['removed']]>([
    ['kind', { kinds: ['vacancy'] }, ['job'], { kinds: 5 }],
    ['ring', { rings: ['whole-market'] }, ['hire'], { rings: 5 }],
    ['age', { age: 10 }, ['act'], { age: 5 }],
    ['words', { search: 'omgevingswet' }, ['act'], { search: 5 }],
    ['words in the description', { search: 'ploeg' }, ['trees'], { search: 5 }],
    ['another source', { sources: ['none'] }, [], { sources: 6 }],
  ])('filters by %s and says how many that removed', async (_name, ask, left, removed) => {
    await add(list);
    const answer = await market(ask);
    expect(ids(answer)).toEqual(left);
    expect(answer.removed).toEqual(removed);
  });

  it('gives at most so many of each ring, and counts the rest', async () => {
    await add(list);
    const answer = await market({ limit: 2 });
    expect(answer.rings.map(({ ring, count, items }) => [ring, count, items.length])).toEqual([['whole-government', 5, 2], ['whole-market', 1, 1]]);
  });

  it('shows an item of two sources once, with both', async () => {
    await add([{ id: 'one', title: 'Zelfde klus', closes: '2026-12-10' }]);
    await add([{ id: 'uno', title: 'Zelfde  Klus', closes: '2026-12-11' }, { id: 'dos', title: 'Zelfde klus', closes: '2026-12-20' }], 'Andere bron');
    const items = (await market()).rings.flatMap(({ items }) => items);
    expect(items.map(({ sources }) => sources.map(({ name }) => name)).sort()).toEqual([['Andere bron'], ['Klussen', 'Andere bron']]);
  });

  it('gives all about one item, also about its place in the order', async () => {
    await add(list);
    await save({ tags: [{ id: 'building-supervision', stance: 'can' }] });
    const best = (await market()).rings[0]!.items[0]!;
    const answer = await schil['app/assignment']({ key: best.match.id }, nobody);
    expect(answer).toMatchObject({ item: { match: { id: best.match.id, rank: 1 } }, assignment: { description: 'Bouwtoezicht op drie projecten.' }, consultFirst: false });
    expect(answer.present).toContain('hours');
    await expect(schil['app/assignment']({ key: 'nothing/here' }, nobody)).rejects.toMatchObject({ code: 'no-such-item' });
  });

  it('keeps the last plain answer for showing at once', async () => {
    await add(list);
    const answer = await market();
    await market({ search: 'inkoop' });
    await world.rest();
    expect((await world.db.answers.get('market'))!.answer).toEqual(answer);
  });

  it('answers from what is kept as long as nothing changed, and from nothing else', async () => {
    const source = await add(list);
    await market();
    await world.rest();
    const kept = (await world.db.answers.get('market'))!;
    const known = { ...kept.answer, total: 4_711 }; // to be recognised by
    const keep = () => world.db.answers.put({ ...kept, answer: known });
    await keep();
    expect(await market()).toEqual(known);
    await world.rest();
    expect((await market({ limit: 49 })).total).toBe(6);
    await world.rest();
    for (const change of [
      () => save({ tags: [{ id: 'tree-pruning', stance: 'can' }] }),
      () => schil['app/mark']({ key: `${source}/act`, dismissed: '' }, nobody),
      () => schil['app/save-settings']({ settings: { language: 'en' } }, nobody),
      async () => void (world.clock += 86_400_000),
    ]) {
      await keep();
      await change();
      expect((await market()).total).not.toBe(4_711);
      await world.rest();
    }
  });

  it('names concepts by the small record as by the vocabulary', async () => {
    await add(list);
    await save({ tags: [{ id: 'building-supervision', stance: 'can' }, { id: 'tree-pruning', stance: 'learn' }] });
    const withVocabulary = await market({ showAll: true });
    await world.rest();
    expect(await world.db.packed.get('concepts')).toMatchObject({ version: '1.0.0' });
    const asset = world.asset;
    world.asset = async () => expect.unreachable('the vocabulary was read');
    const later = { ...world }; // as after a wake: nothing in memory
    expect(await handlersOf(later)['app/market']({ limit: 50, showAll: true }, nobody)).toEqual(withVocabulary);
    world.asset = asset;
  });

  it('makes the index again when it is missing or of another version', async () => {
    await add(list);
    await world.db.packed.delete('index');
    expect((await market()).total).toBe(6);
    const stored = (await world.db.packed.get('index'))!;
    await world.db.packed.put({ ...stored, version: 'older', bytes: new Uint8Array(3) } as PackedBytes);
    expect((await market()).total).toBe(6);
  });

  it('makes the index again when its bytes are broken', async () => {
    await add(list);
    const stored = (await world.db.packed.get('index')) as PackedBytes;
    await world.db.packed.put({ ...stored, bytes: stored.bytes.slice(0, 40) } as PackedBytes);
    expect((await market()).total).toBe(6);
  });
});

describe('what the person decided', () => {
  it('saved items stay, with their copy, when the source is gone', async () => {
    const source = await add(list);
    await schil['app/mark']({ key: `${source}/act`, saved: true }, nobody);
    expect(ids(await market({ list: 'saved' }))).toEqual(['act']);
    await schil['app/remove-source']({ id: source }, nobody);
    const [ring] = (await market({ list: 'saved' })).rings;
    expect(ring!.items).toMatchObject([{ noLongerOffered: true, saved: true, assignment: { title: 'Klus Omgevingswet' } }]);
    expect(await schil['app/assignment']({ key: `${source}/act` }, nobody)).toMatchObject({ item: { noLongerOffered: true } });
    expect((await market()).total).toBe(0);
  });

  it('dismissed items are left out, counted, listed, and come back', async () => {
    const source = await add(list);
    await schil['app/mark']({ key: `${source}/act`, dismissed: 'te ver' }, nobody);
    const answer = await market();
    expect(ids(answer)).not.toContain('act');
    expect(answer.removed).toEqual({ dismissed: 1 });
    expect((await market({ list: 'dismissed' })).rings[0]!.items).toMatchObject([{ dismissed: 'te ver' }]);
    await schil['app/mark']({ key: `${source}/act`, dismissed: null }, nobody);
    expect(ids(await market())).toContain('act');
    expect(await world.db.marks.count()).toBe(0);
  });

  it('cannot be about an item that does not exist', async () => {
    await expect(schil['app/mark']({ key: 'no/thing', saved: true }, nobody)).rejects.toMatchObject({ code: 'no-such-item' });
  });
});

describe('the example', () => {
  it('is shown alone, labelled, and leaves nothing behind', async () => {
    await add(list);
    await schil['app/example']({ on: true }, nobody);
    const answer = await market();
    expect(answer.example).toBe(true);
    expect(ids(answer)).toEqual(['invented']);
    expect(answer.rings[0]!.items[0]!.example).toBe(true);
    await schil['app/example']({ on: false }, nobody);
    expect((await market()).example).toBe(false);
    expect(ids(await market())).not.toContain('invented');
    expect(await world.db.chunks.where('source').equals('example').count()).toBe(0);
  });
});

describe('the number on the button', () => {
  it('counts assignments that came since the market was last looked at, when the person wants it', async () => {
    await add(list);
    await market();
    world.clock += 2 * 86_400_000;
    await add([{ id: 'new', published: '2026-11-27' }, { id: 'new-job', published: '2026-11-27', kind: 'vacancy' }, { id: 'old', published: '2026-11-20' }], 'Meer');
    expect(world.shownBadge).toBe('');
    await schil['app/save-settings']({ settings: { badge: true } }, nobody);
    expect(world.shownBadge).toBe('1');
    await schil['app/save-settings']({ settings: { pausedUntil: 'forever' } }, nobody);
    expect(world.shownBadge).toBe('');
    await schil['app/save-settings']({ settings: { pausedUntil: null } }, nobody);
    expect(world.shownBadge).toBe('1');
    await market();
    await world.rest();
    expect(world.shownBadge).toBe('');
  });
});

describe('words of a source that lists its items in any order', () => {
  const unordered: Item[] = ['zand', 'bruggen', 'markt', 'archief'].map((word, at) => ({ id: `${9 - at}`, title: `Klus ${word}`, text: `Werk aan ${word} en wegbeheer.` }));

  it('are found in their own rows', async () => {
    await add(unordered);
    for (const { id, title } of unordered) expect(ids(await market({ search: title!.replace('Klus ', '') }))).toEqual([id]);
  });

  it('are the same whether written in one segment or in many', async () => {
    await add(unordered);
    const shards = () => world.db.packed.where('id').startsWith('text ').toArray();
    const whole = await shards();
    await storeWords(world, () => false, 1);
    expect(await shards()).toEqual(whole);
    expect(await world.db.packed.where('id').startsWith('segment ').count()).toBe(0);
  });
});

describe('items that fit alike', () => {
  it('stand by their closing days, then by their ids, whatever order their sources list them in', async () => {
    const alike = (...names: string[]): Item[] => names.map((id) => ({ id, title: `Klus ${id}`, closes: id === 'z' ? '2026-12-01' : '2026-12-20' }));
    await add(alike('d', 'z', 'a'));
    await add(alike('c', 'e', 'b'), 'Andere bron');
    expect(ids(await market())).toEqual(['z', 'a', 'b', 'c', 'd', 'e']);
  });
});

describe('alike items of two sources', () => {
  it('find each other by their days, however many there are', async () => {
    const days = Array.from({ length: 120 }, (_one, at) => new Date(Date.UTC(2026, 11, 1 + 3 * at)).toISOString().slice(0, 10));
    const items = days.map((closes, at): Item => ({ id: `${at}`, title: 'Zelfde klus', closes }));
    await add(items);
    await add(items.toReversed(), 'Andere bron');
    expect((await market()).total).toBe(120);
  });
});
