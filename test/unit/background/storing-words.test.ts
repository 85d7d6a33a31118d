import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { handlersOf } from '../../../lib/background/handlers/index.ts';
import { storeWords } from '../../../lib/background/storing-words.ts';
import type { PackedRecord } from '../../../lib/storage/records.ts';
import { feed } from './feeds.ts';
import { newWorld, type World } from './world.ts';

let world: World;

const subjects = ['bomen', 'bruggen', 'vergunning', 'omgevingsvergunning', 'bouwvergunning', 'bouw', 'omgeving', 'archief', 'archiefstukken', 'stukken'];
const items = Array.from({ length: 60 }, (_one, at) => ({ id: `item-${at}`, title: `Klus ${subjects[at % 10]} ${at}`, text: `Werk aan ${subjects[(at * 7) % 10]} en ${subjects[(at * 3) % 10]}.` }));

beforeEach(async () => {
  world = newWorld();
  await handlersOf(world)['app/add-source']({ file: { name: 'klussen.json', text: feed(items) } }, {});
  await world.rest();
});
afterEach(() => world.close());

async function packed(of: string): Promise<PackedRecord[]> {
  return world.db.packed.where('id').startsWith(of).toArray();
}

it('leaves no segment behind, not even of a start that was broken off', async () => {
  let looks = 0;
  await storeWords(world, () => ++looks > 70, 200);
  expect((await packed('segment ')).length).toBeGreaterThan(0);
  await storeWords(world, () => false, 200);
  expect(await packed('segment ')).toEqual([]);
});
