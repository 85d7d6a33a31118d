import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { handlersOf } from '../../../lib/background/handlers/index.ts';
import { onAlarm } from '../../../lib/background/start.ts';
import { formatTagLine } from '../../../lib/competences/tag-line/format.ts';
import type { Handlers } from '../../../lib/messages/answer.ts';
import { composeTagLine } from '../../../lib/portfolio/compose.ts';
import { newWorld, type World } from './world.ts';

let world: World;
let schil: Handlers;
const nobody = {};
const day = 86_400_000;
const line = 'Ik help gemeenten verder.\n\nExpertise publieke sector: Omgevingswet (vraagbaak) · bijenhotels. Naast mijn baan beschikbaar voor een klus, tot 14 uur per week, vanaf januari 2027 (stand november 2026). #publiekvak';
const sanne = { slug: 'sanne-voorbeeld', name: 'Sanne Voorbeeld' };

beforeEach(async () => {
  world = newWorld();
  schil = handlersOf(world);
  await schil['app/save-settings']({ settings: { mode: 'page', rememberTags: true, ownWords: true } }, nobody);
});
afterEach(() => world.close());

const visit = (about?: string) => schil['page/tags']({ ...sanne, ...(about !== undefined && { about }) }, nobody);
const results = (headline?: string) => schil['page/people']({ people: [{ ...sanne, ...(headline && { headline }) }] }, nobody);

describe('published tags', () => {
  it('show the person’s words, with the generic term and the definition beside them', async () => {
    expect(await visit(line)).toEqual({
      name: 'Sanne Voorbeeld',
      seenOn: '2026-11-25',
      language: 'nl',
      tags: [
        { text: 'Omgevingswet', id: 'environment-and-planning-act', facet: 'domain', level: 4, generic: 'ruimtelijke ordening', definition: 'Uitleg van Omgevingswet.' },
        { text: 'bijenhotels' },
      ],
      availability: { hours: { max: 14 }, from: '2027-01', confirmed: '2026-11', faded: false },
    });
  });

  it('fade and lose their availability with age', async () => {
    world.clock += 92 * day;
    expect((await visit(line))!.availability).toMatchObject({ faded: true });
    world.clock += 120 * day;
    expect(await visit(line)).not.toHaveProperty('availability');
  });

  it('are remembered for result cards, 30 days at most', async () => {
    await visit(line);
    world.clock += 29 * day;
    expect((await results())[sanne.slug]).toMatchObject({ seenOn: '2026-11-25', tags: [{ text: 'Omgevingswet' }, { text: 'bijenhotels' }] });
    world.clock += day;
    expect(await results()).toEqual({});
    await onAlarm(world, 'refresh');
    expect(await world.db.seen.count()).toBe(0);
  });

  it('are gone when the clock was moved back', async () => {
    await visit(line);
    world.clock -= 10 * day;
    expect(await results()).toEqual({});
  });

  it('are forgotten when the profile has no line any more', async () => {
    await visit(line);
    expect(await visit('Ik help gemeenten verder.')).toBeNull();
    expect(await world.db.seen.count()).toBe(0);
  });

  it('come from the headline when nothing else is known', async () => {
    expect((await results('Jurist | Omgevingswet #publiekvak'))[sanne.slug]).toMatchObject({ tags: [{ id: 'environment-and-planning-act' }] });
    expect(await world.db.seen.count()).toBe(0);
  });

  it('are not remembered unless the person chose so; switching it off erases', async () => {
    await visit(line);
    await schil['app/save-settings']({ settings: { rememberTags: false } }, nobody);
    expect(await world.db.seen.count()).toBe(0);
    await visit(line);
    expect(await world.db.seen.count()).toBe(0);
  });

  it('store the line, and nothing else of the page', async () => {
    await visit(line);
    const [seen] = await world.db.seen.toArray();
    expect(Object.keys(seen!).sort()).toEqual(['at', 'line', 'name', 'seenOn', 'slug']);
    expect(JSON.stringify(seen)).not.toContain('help gemeenten');
    await schil['app/erase']({ what: 'seen-tags' }, nobody);
    expect(await world.db.seen.count()).toBe(0);
  });
});

describe('terms in somebody’s own words', () => {
  const texts = [{ field: 'about' as const, text: 'Ik doe bouwtoezicht en bomen snoeien. Bouwtoezicht is mijn vak.' }];

  it('come with the quote, the generic term and its definition, once each', async () => {
    expect(await schil['page/own-words']({ texts }, nobody)).toEqual([
      { id: 'building-supervision', facet: 'domain', quote: 'bouwtoezicht', generic: 'bouwtoezicht', definition: 'Uitleg van bouwtoezicht.' },
      { id: 'tree-pruning', facet: 'domain', quote: 'bomen snoeien', generic: 'bomen snoeien', definition: 'Uitleg van bomen snoeien.' },
    ]);
  });

  it('leave no trace in any table', async () => {
    const everything = async () => JSON.stringify(await Promise.all(world.db.tables.filter(({ name }) => name !== 'packed').map(async (table) => [table.name, await table.toArray()])));
    const before = await everything();
    await schil['page/own-words']({ texts }, nobody);
    await schil['app/own-words']({ texts }, nobody);
    expect(await everything()).toBe(before);
  });

  it('are not given to the page unless the person chose so', async () => {
    await schil['app/save-settings']({ settings: { ownWords: false } }, nobody);
    expect(await schil['page/own-words']({ texts }, nobody)).toEqual([]);
  });
});

describe('one’s own line', () => {
  const portfolio = { version: 1 as const, tags: [{ id: 'procurement', stance: 'can' as const }, { id: 'archiving', stance: 'learn' as const }, { text: 'geheim', stance: 'can' as const, visibility: 'private' as const }] };

  it('is compared with what the profile says, and names public tags only', async () => {
    await schil['app/save-portfolio']({ portfolio }, nobody);
    const { tagLine } = composeTagLine(portfolio, { form: 'about', language: 'nl', labels: () => 'inkoop', today: '2026-11-25' });
    const own = (about: string) => schil['page/own-tags']({ about }, nobody);
    expect(await own(`Hallo.\n\n${formatTagLine(tagLine!)}`)).toMatchObject({ published: 'same', tags: { tags: [{ id: 'procurement', text: 'inkoop' }] } });
    expect(await own('Dit kan ik: iets anders. #publiekvak')).toMatchObject({ published: 'differs' });
    expect(await own('Hallo.')).toMatchObject({ published: 'missing' });
    expect(JSON.stringify(await own('Hallo.'))).not.toMatch(/geheim|archivering/);
  });
});

describe('proposals', () => {
  const texts = [{ field: 'about' as const, text: 'Ik doe bouwtoezicht, inkoop en archivering.' }];
  const ids = async () => (await schil['app/proposals']({ texts }, nobody)).map(({ id }) => id).sort();

  it('leave out what is a tag already and what was answered "not right"', async () => {
    expect(await ids()).toEqual(['archiving', 'building-supervision', 'procurement']);
    await schil['app/save-portfolio']({ portfolio: { version: 1, tags: [{ id: 'procurement', stance: 'can' }] } }, nobody);
    await schil['app/answer-proposal']({ id: 'archiving', answer: 'not-right' }, nobody);
    await schil['app/answer-proposal']({ id: 'building-supervision', answer: 'later' }, nobody);
    expect(await ids()).toEqual(['building-supervision']);
    await schil['app/answer-proposal']({ id: 'archiving', answer: null }, nobody);
    expect(await ids()).toEqual(['archiving', 'building-supervision']);
  });
});
