import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { handlersOf } from '../../../lib/background/handlers/index.ts';
import { answerAtOnce, type AtOnce } from '../../../lib/background/wake/answer.ts';
import { databaseAtHand } from '../../../lib/background/wake/database.ts';
import { isAsItWas } from '../../../lib/background/wake/same-data.ts';
import type { PackedVocabulary } from '../../../lib/background/packed-vocabulary.ts';
import { genericTerm } from '../../../lib/background/shown-tags.ts';
import { packVocabularyAgain } from '../../../lib/background/vocabulary.ts';
import { findCompetences, openMatcher, packVocabulary } from '../../../lib/competences/find.ts';
import { definitionOf, indexVocabulary, labelOf } from '../../../lib/competences/vocabulary.ts';
import { answer, type Handlers } from '../../../lib/messages/answer.ts';
import type { LastAnswer, PackedBytes } from '../../../lib/storage/records.ts';
import { profileOf } from '../../../tools/bench/competences/profile.ts';
import { compiledVocabulary, shippedVocabulary } from '../../../tools/build/vocabulary.ts';
import { feed, items } from './feeds.ts';
import { newWorld, type World } from './world.ts';

const self = { id: 'schil', origin: 'chrome-extension://schil' };
const panel = { id: 'schil', origin: self.origin };
const nobody = {};
let world: World;
let schil: Handlers;
let shown: LastAnswer[];

beforeEach(() => {
  world = newWorld();
  schil = handlersOf(world);
  shown = [];
});
afterEach(() => world.close());

/** A worker that just woke: it knows nothing but the database. */
function woken(): AtOnce {
  const { version, browserLanguage } = world;
  return { self, version, browserLanguage, now: () => world.now(), database: databaseAtHand(world.db.name), marketShown: (answer) => shown.push(answer) };
}
const ask = async (question: unknown, sender: object = panel, at: AtOnce = woken()) => answerAtOnce(at, { name: 'app/market', ask: question }, sender);

async function withItems(): Promise<void> {
  await schil['app/add-source']({ file: { name: 'klussen.json', text: feed(items(90)) } }, nobody);
  await schil['app/save-portfolio']({ portfolio: { version: 1, tags: [{ id: 'permits', stance: 'can' }, { text: 'bomen snoeien', stance: 'learn' }], preferences: { place: 'Utrecht', radiusKm: 30, hard: ['place'] } } }, nobody);
  await world.rest();
  expect(await ask({ limit: 1 })).toMatchObject({ ok: true });
}

describe('a worker that just woke', () => {
  it('answers as the whole background does', async () => {
    await withItems();
    const whole = await schil['app/market']({ limit: 20 }, nobody);
    await world.db.answers.clear(); // else it is the kept one
    expect(whole.total).toBe(90);
    expect(await ask({ limit: 20 })).toEqual({ ok: true, value: whole });
  });

  it('gives the kept answer again while nothing changed, and hands on what is to be kept', async () => {
    await withItems();
    const first = await ask({ limit: 3 });
    await new Promise((resolve) => setTimeout(resolve));
    const kept = shown.at(-1)!;
    expect(kept).toMatchObject({ id: 'market', answer: (first as { value: unknown }).value });
    await world.db.answers.put({ ...kept, answer: { ...kept.answer, total: 7 } });
    expect(await ask({ limit: 3 })).toMatchObject({ value: { total: 7 } });
    expect(await ask({ limit: 4 })).toMatchObject({ value: { total: 90 } });
  });

  it.each([
    ['filters', { limit: 20, search: 'bomen' }], ['a list', { limit: 20, list: 'saved' }], ['no limit', {}], ['too much', { limit: 1_001 }], ['half a number', { limit: 1.5 }], ['nothing', null],
  ])('leaves questions with %s to the whole background', async (_name, question) => {
    await withItems();
    expect(await ask(question)).toBeUndefined();
  });

  it('leaves other messages and other senders to it, and refuses what is no message', async () => {
    expect(answerAtOnce(woken(), { name: 'app/refresh', ask: {} }, panel)).toBeUndefined();
    expect(await ask({ limit: 20 }, { id: 'schil', origin: 'https://www.linkedin.com', tab: { id: 1 }, frameId: 0 })).toBeUndefined();
    expect(await answerAtOnce(woken(), 1, panel)).toEqual({ ok: false, error: { code: 'usage', values: {} } });
  });

  it.each([
    ['there is no database', async () => {}],
    ['the index is missing', async () => { await withItems(); await world.db.packed.delete('index'); }],
    ['the index is damaged', async () => { await withItems(); await world.db.packed.put({ ...(await world.db.packed.get('index'))!, bytes: new Uint8Array(40) } as PackedBytes); }],
    ['the person is of an older version', async () => { await withItems(); await world.db.packed.update('person', { version: '0 {}' }); }],
    ['the portfolio changed', async () => { await withItems(); await world.db.portfolio.put({ id: 'only', portfolio: { version: 1, tags: [] } }); }],
  ])('leaves it to the whole background when %s', async (_name, make) => {
    await make();
    expect(await ask({ limit: 20 })).toBeUndefined();
  });

  it('answers nothing from an index in which any byte is another', async () => {
    await withItems();
    const index = (await world.db.packed.get('index')) as PackedBytes;
    for (let place = 8; place < index.bytes.length; place += 97) {
      const bytes = index.bytes.slice();
      bytes[place]! ^= 0x55;
      await world.db.packed.put({ ...index, bytes } as PackedBytes);
      expect(await ask({ limit: 20 }), `byte ${place}`).toBeUndefined();
    }
    expect(await schil['app/market']({ limit: 20 }, nobody)).toMatchObject({ total: 90 });
    expect(await ask({ limit: 20 })).toMatchObject({ ok: true });
  });

  it('makes way for a newer Schil', async () => {
    await withItems();
    const at = woken();
    await ask({ limit: 20 }, panel, at);
    world.close();
    const newer = await new Promise<string>((resolve) => {
      const opening = indexedDB.open(world.db.name, 990);
      opening.onblocked = () => resolve('blocked');
      opening.onsuccess = () => {
        opening.result.close();
        resolve('opened');
      };
    });
    expect(newer).toBe('opened');
    expect(await ask({ limit: 20 }, panel, at)).toBeUndefined();
  });

  it('sees whether the data is still what it was', async () => {
    expect(await isAsItWas(databaseAtHand(world.db.name), world.local)).toBe(false);
    await schil['app/erase']({ what: 'everything' }, nobody);
    expect(await isAsItWas(databaseAtHand(world.db.name), world.local)).toBe(true);
    world.kept.set('canary', { id: 'another', tags: 3, saved: 0 });
    expect(await isAsItWas(databaseAtHand(world.db.name), world.local)).toBe(false);
  });
});

describe('terms in somebody’s own words, from a worker that just woke', () => {
  const texts = [{ field: 'headline', text: 'Inkoop · Omgevingswet' }, { field: 'about', text: 'Ik doe ruimtelijke ordening, bouwtoezicht en bomen snoeien. Bouwtoezicht is mijn vak.', where: 'Gemeente Voorbeeldstad' }] as const;
  const page = { id: 'schil', origin: 'https://www.linkedin.com', tab: { id: 1 }, frameId: 0 };
  const words = async (question: unknown = { texts }, name = 'app/own-words', sender: object = panel, at: AtOnce = woken()) => answerAtOnce(at, { name, ask: question }, sender);
  const packed = () => world.db.packed.get('vocabulary') as unknown as Promise<PackedVocabulary>;
  const put = (record: PackedVocabulary | PackedBytes) => world.db.packed.put(record);
  beforeEach(() => packVocabularyAgain(world));

  it.each(['nl', 'en'] as const)('are those of the whole background (%s)', async (language) => {
    await schil['app/save-settings']({ settings: { language, mode: 'page', ownWords: true } }, nobody);
    const whole = await schil['app/own-words']({ texts: [...texts] }, nobody);
    expect(whole.map(({ id }) => id)).toEqual(['procurement', 'environment-and-planning-act', 'spatial-planning', 'building-supervision', 'tree-pruning']);
    expect(whole[1]!.generic).toBe(language === 'nl' ? 'ruimtelijke ordening' : 'spatial planning');
    const at = woken();
    for (let time = 0; time < 2; time++) {
      expect(JSON.stringify(await words({ texts }, 'app/own-words', panel, at))).toBe(JSON.stringify({ ok: true, value: whole }));
      expect(JSON.stringify(await words({ texts }, 'page/own-words', page, at))).toBe(JSON.stringify({ ok: true, value: whole }));
    }
  });

  it('of a whole profile, with the vocabulary that ships, are those that the matcher and the vocabulary give by themselves', async () => {
    const vocabulary = compiledVocabulary();
    const index = indexVocabulary(vocabulary);
    world.asset = async () => shippedVocabulary();
    const full = handlersOf({ ...world, version: '2' });
    const text = profileOf(8_192);
    const whole = await full['app/own-words']({ texts: [{ field: 'about', text }] }, nobody);
    expect(whole.length).toBeGreaterThan(40);
    expect(await words({ texts: [{ field: 'about', text }] }, 'app/own-words', panel, { ...woken(), version: '2' })).toEqual({ ok: true, value: whole });
    const matcher = openMatcher(packVocabulary(vocabulary));
    const clear = new Map(findCompetences(text, { matcher, field: 'about', context: text }).filter(({ certainty }) => certainty === 'clear').toReversed().map(({ id, text: quote }) => [id, quote]));
    expect(new Map(whole.map(({ id, quote }) => [id, quote]))).toEqual(clear);
    for (const { id, quote, generic, definition } of whole) {
      expect(generic).toBe(genericTerm(quote, id, index, 'nl') ?? labelOf(index, id, 'nl'));
      expect(definition).toBe(definitionOf(index, id, 'nl'));
    }
  });

  it('are none while paused, and none for the page unless the person chose so', async () => {
    const none = { ok: true, value: [] };
    expect(await words({ texts }, 'page/own-words', page)).toEqual(none);
    await schil['app/save-settings']({ settings: { mode: 'page' } }, nobody);
    expect(await words({ texts }, 'page/own-words', page)).toEqual(none);
    await schil['app/save-settings']({ settings: { mode: 'page', ownWords: true, pausedUntil: 'forever' } }, nobody);
    expect(await words()).toEqual(none);
    expect(await words({ texts }, 'page/own-words', page)).toEqual(none);
  });

  it.each([
    ['there is no record', () => world.db.packed.delete('vocabulary')],
    ['it is of another version', async () => world.db.packed.put({ ...(await packed()), version: '0' })],
    ['it is damaged', async () => put({ ...(await packed()), blob: new Blob(['damaged']) })],
    ['its bytes are others', async () => put({ ...(await packed()), blob: new Blob([new Uint8Array((await packed()).blob.size)]) })],
    ['it is of an older shape', async () => put({ id: 'vocabulary', version: world.version, bytes: new Uint8Array(40) })],
  ])('are left to the whole background when %s, which makes it again', async (_name, make) => {
    await make();
    expect(await words()).toBeUndefined();
    expect(await handlersOf({ ...world })['app/own-words']({ texts: [...texts] }, nobody)).toHaveLength(5);
    expect(await words()).toMatchObject({ ok: true });
  });

  it.each([
    ['nothing', null], ['no list', { texts: 'inkoop' }], ['an unknown field', { texts: [{ field: 'name', text: '' }] }], ['a number', { texts: [{ field: 'about', text: 1 }] }],
    ['too long a text', { texts: [{ field: 'about', text: 'a'.repeat(20_001) }] }], ['too many texts', { texts: Array.from({ length: 301 }, () => texts[0]) }], ['too long a place', { texts: [{ ...texts[0], where: 'a'.repeat(401) }] }],
  ])('of %s are left to the whole background, which refuses', async (_name, question) => {
    expect(await words(question)).toBeUndefined();
    expect(await answer({ name: 'app/own-words', ask: question }, panel, self, schil)).toMatchObject({ ok: false, error: { code: 'usage' } });
  });

  it('are for nobody else', async () => {
    expect(await words({ texts }, 'app/own-words', page)).toBeUndefined();
    expect(await words({ texts }, 'page/own-words', panel)).toBeUndefined();
  });
});
