/** Makes the packed index of everything that may be shown, from the chunks, a few of them in memory at a time. */
import type { Concepts } from '../../matching/concepts.ts';
import type { OwnOrganisation } from '../../matching/ring.ts';
import type { Database } from '../../storage/db.ts';
import { chunksOf, shownGeneration } from '../../storage/feed-store.ts';
import type { Source } from '../../storage/types.ts';
import { inTurns, turns, type Clock } from '../../turns.ts';
import { keyOf, type PackedIndex } from './places.ts';
import { Rows } from './rows.ts';

export interface BuildInput {
  concepts: Concepts;
  own: OwnOrganisation | undefined;
  /** Names the vocabulary and whatever else the index depends on. */
  version: string;
}

/** Sources that are on; only the example while that is shown, so that invented items never stand between real ones. */
export function shownSources(sources: readonly Source[]): Source[] {
  const on = sources.filter((source) => source.on);
  const example = on.filter(({ kind }) => kind === 'example');
  return example.length > 0 ? example : on.sort((a, b) => (a.added < b.added ? -1 : a.added > b.added ? 1 : a.id < b.id ? -1 : 1));
}

export async function makeIndex(db: Database, { concepts, own, version }: BuildInput, clock: Clock): Promise<PackedIndex> {
  const sources = shownSources(await db.sources.toArray());
  const rows = new Rows({ own, severalSources: sources.length > 1 });
  const turn = turns(clock);
  for (const [number, source] of sources.entries()) {
    for await (const { n, rows: stored } of chunksOf(db, source.id, shownGeneration(source))) {
      stored.forEach(({ assignment }, offset) => rows.add(number, n, offset, keyOf(source.id, assignment.id), assignment));
      await turn();
    }
  }
  const packed = await inTurns(rows.finish(concepts), clock);
  return {
    id: 'index', version, ...packed, stamp: stampOf(packed.hash),
    sources: sources.map((source) => ({ id: source.id, name: source.name, generation: shownGeneration(source) })),
    example: sources.some(({ kind }) => kind === 'example'),
  };
}

function stampOf(hashes: Uint32Array): string {
  return `${hashes.length} ${hashes.reduce((sum, hash) => Math.imul(sum ^ hash, 0x01_00_01_93), 0) >>> 0}`;
}
