import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publicCard } from '../../../lib/background/cards.ts';
import { handlersOf } from '../../../lib/background/handlers/index.ts';
import type { Handlers } from '../../../lib/messages/answer.ts';
import type { Shared } from '../../../lib/matching/types.ts';
import type { MarketItem } from '../../../lib/messages/map.ts';
import { localKeys } from '../../../lib/storage/local.ts';
import { feed } from './feeds.ts';
import { newWorld, type World } from './world.ts';

let world: World;
let schil: Handlers;
const nobody = {};

beforeEach(async () => {
  world = newWorld();
  schil = handlersOf(world);
  const text = feed([
    { id: 'act', title: 'Klus Omgevingswet', text: 'Help met de Omgevingswet.', hours: { min: 8, max: 12 }, closes: '2026-12-20' },
    { id: 'trees', title: 'Bomen snoeien', text: 'Bomen snoeien in het park.', organisation: 'Gemeente Elderdorp' },
    { id: 'archive', title: 'Archivering', text: 'Archivering van dossiers.', kind: 'vacancy' },
    { id: 'past', title: 'Omgevingswet van vorige maand', text: 'Omgevingswet.', closes: '2026-10-20' },
  ]);
  await schil['app/add-source']({ file: { name: 'klussen.json', text } }, nobody);
  await schil['app/save-portfolio']({
    portfolio: {
      version: 1,
      tags: [
        { id: 'environment-and-planning-act', stance: 'can', ownWords: 'geheim-eigen-woord' },
        { id: 'tree-pruning', stance: 'learn' },
        { id: 'archiving', stance: 'can', visibility: 'private' },
      ],
      preferences: { hoursPerWeek: { max: 17 }, place: 'Zwolle', radiusKm: 31 },
    },
  }, nobody);
  await world.rest();
});
afterEach(async () => {
  await world.rest();
  world.close();
});

const marksOn = () => schil['app/save-settings']({ settings: { mode: 'page' } }, nobody);
const cards = () => schil['page/cards']({ for: 'feed' }, nobody);

describe('cards in the page', () => {
  it('are items whose reason may be told: what the person can, and made public', async () => {
    await marksOn();
    expect(await cards()).toEqual({
      total: 1,
      cards: [{
        key: expect.stringMatching(/\/act$/), kind: 'assignment', title: 'Klus Omgevingswet', organisation: 'Gemeente Voorbeeldstad', place: 'Utrecht', hours: { min: 8, max: 12 },
        closes: '2026-12-20', url: 'https://feed.example/act', because: ['Omgevingswet'], source: 'Klussen in Voorbeeldstad', seen: '2026-11-25',
      }],
    });
  });

  it('name what is asked for sure only', () => {
    const because = (shared: Partial<Shared>[]) => publicCard({ match: { id: 'x', shared }, assignment: { title: 'Klus', organisation: { name: '' }, places: [] }, sources: [] } as unknown as MarketItem).because;
    expect(because([{ label: 'inkoop', stance: 'can' }, { label: 'toetsen', stance: 'can', perhaps: true }, { label: 'schrijven', stance: 'want', visibility: 'on-request' }])).toEqual(['inkoop']);
  });

  it('say nothing private, whatever they are about', async () => {
    await marksOn();
    const said = JSON.stringify([await cards(), await schil['page/cards']({ for: 'job', job: { title: 'Hovenier', description: 'Bomen snoeien en archivering.' } }, nobody), await schil['page/cards']({ for: 'organisation', organisation: { name: 'Gemeente Elderdorp' } }, nobody), world.kept.get('cards'), world.kept.get('flags')]);
    for (const secret of ['geheim-eigen-woord', 'Zwolle', '17', '31', 'learn', 'archivering']) expect(said.toLowerCase()).not.toContain(secret.toLowerCase());
  });

  it.each([
    ['the person chose the side panel', { mode: 'panel' as const }],
    ['Schil is paused through today', { mode: 'page' as const, pausedUntil: '2026-11-25' }],
    ['Schil is paused', { mode: 'page' as const, pausedUntil: 'forever' }],
  ])('are none, and nothing lies ready, when %s', async (_when, settings) => {
    await marksOn();
    expect(world.kept.has('cards')).toBe(true);
    await schil['app/save-settings']({ settings }, nobody);
    expect(await cards()).toEqual({ cards: [], total: 0 });
    expect(world.kept.has('cards')).toBe(false);
    expect(await schil['page/tags']({ slug: 'a', name: 'A', about: 'Dit kan ik: inkoop. #publiekvak' }, nobody)).toBeNull();
    expect(await schil['page/people']({ people: [{ slug: 'a', name: 'A', headline: 'Adviseur | inkoop #publiekvak' }] }, nobody)).toEqual({});
    expect(await schil['page/own-words']({ texts: [{ field: 'about', text: 'Ik doe inkoop.' }] }, nobody)).toEqual([]);
    expect((await schil['page/own-tags']({ about: '' }, nobody)).tags).toBeNull();
  });

  it('come back when the pause is over', async () => {
    await schil['app/save-settings']({ settings: { mode: 'page', pausedUntil: '2026-11-25' } }, nobody);
    world.clock += 86_400_000;
    expect((await cards()).total).toBe(1);
    await schil['app/save-settings']({ settings: { pausedUntil: null } }, nobody);
    expect(world.kept.get('flags')).toEqual({ mode: 'page', off: [], ownWords: false, language: 'nl' });
  });

  it('lie ready for showing without waking the worker, and follow what changes', async () => {
    await marksOn();
    expect(world.kept.get('cards')).toEqual(await cards());
    await schil['app/mark']({ key: (await cards()).cards[0]!.key, dismissed: '' }, nobody);
    expect(world.kept.get('cards')).toEqual({ cards: [], total: 0 });
  });

  it('are the only thing in storage.local besides flags and canary', async () => {
    await marksOn();
    await schil['page/close']({ feature: 'search-tags' }, nobody);
    expect([...world.kept.keys()].filter((key) => !localKeys.includes(key as 'flags'))).toEqual([]);
    expect([...localKeys].sort()).toEqual(['canary', 'cards', 'flags']);
  });

  it('are those of one organisation, by name and not by likeness', async () => {
    await marksOn();
    expect(await schil['page/cards']({ for: 'organisation', organisation: { name: 'gemeente  elderdorp' } }, nobody)).toMatchObject({ total: 1, cards: [{ title: 'Bomen snoeien', because: [] }] });
    expect(await schil['page/cards']({ for: 'organisation', organisation: { name: 'Elderdorp' } }, nobody)).toEqual({ cards: [], total: 0 });
  });

  it('put an honest label on a job, and what is like it beside it: open assignments, no vacancies', async () => {
    await marksOn();
    expect(await schil['page/cards']({ for: 'job', job: { title: 'Jurist Omgevingswet (32-36 uur)', description: 'Je kent de Omgevingswet.' } }, nobody)).toMatchObject({ label: { kind: 'vacancy', hours: { min: 32, max: 36 } }, cards: [{ title: 'Klus Omgevingswet' }], total: 1 });
    expect(await schil['page/cards']({ for: 'job', job: { title: 'Archivaris', description: 'Archivering.' } }, nobody)).toMatchObject({ cards: [], label: { kind: 'vacancy' } });
  });
});
