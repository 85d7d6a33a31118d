/** A world for the background: a database in memory, a clock that tests move, an internet that tests fill. */
import 'fake-indexeddb/auto';
import type { Context } from '../../../lib/background/context.ts';
import { settled } from '../../../lib/background/refreshing.ts';
import { chunkOf } from '../../../lib/storage/chunks.ts';
import { createDatabase } from '../../../lib/storage/db.ts';
import type { LocalArea } from '../../../lib/storage/local.ts';
import type { Chunk } from '../../../lib/storage/records.ts';
import { smallVocabulary } from './small-vocabulary.ts';

export interface World extends Context {
  /** Move it by hand. */
  clock: number;
  /** What each address answers; anything else is a broken connection. */
  internet: Map<string, string | (() => Response)>;
  /** Every address asked for, in order. */
  requests: string[];
  pauses: number[];
  alarms: Map<string, number | null>;
  kept: Map<string, unknown>;
  granted: boolean;
  shownBadge: string;
  /** Until nothing runs any more. */
  rest(): Promise<void>;
  close(): void;
}

/** Every chunk, opened. */
export async function chunksIn({ db }: Context): Promise<Chunk[]> {
  return (await db.chunks.toArray()).map(chunkOf);
}

const vocabulary = JSON.stringify(smallVocabulary);
let worlds = 0;

export function newWorld(assets: Record<string, string> = {}): World {
  const kept = new Map<string, unknown>();
  const local: LocalArea = {
    get: async (key) => (kept.has(key) ? { [key]: structuredClone(kept.get(key)) } : {}),
    set: async (values) => Object.entries(values).forEach(([key, value]) => kept.set(key, structuredClone(value))),
    remove: async (key) => void kept.delete(key),
  };
  let ids = 0;
  const world: World = {
    db: createDatabase(`world-${worlds++}`),
    local,
    clock: Date.UTC(2026, 10, 25, 9),
    internet: new Map(),
    requests: [],
    pauses: [],
    alarms: new Map(),
    kept,
    granted: true,
    shownBadge: '',
    now: () => world.clock,
    async fetch(address) {
      world.requests.push(address);
      const answer = world.internet.get(address);
      if (answer === undefined) throw new TypeError('Failed to fetch');
      return typeof answer === 'string' ? new Response(answer) : answer();
    },
    async wait(milliseconds) {
      if (milliseconds > 0) world.pauses.push(milliseconds);
    },
    async asset(path) {
      return path === 'vocabulary.json' ? vocabulary : (assets[path] ?? '');
    },
    mayRead: async () => world.granted,
    browserLanguage: 'nl-NL',
    version: '1.0.0',
    newId: () => `id-${ids++}`,
    openPanel: async () => {},
    alarm: async (name, minutes) => void world.alarms.set(name, minutes),
    badge: async (text) => void (world.shownBadge = text),
    rest: () => settled(world),
    close: () => world.db.close(),
  };
  return world;
}
