/** The packed index: everything stored, in one record that can be listed and ranked without reading the rows. */
import { SchilError } from '../errors.ts';
import { logError } from '../log.ts';
import { openIndex, type MatchIndex } from '../matching/index/open.ts';
import type { OwnOrganisation } from '../matching/ring.ts';
import { write } from '../storage/db.ts';
import { getMeta, putMeta, raiseRevision } from '../storage/meta.ts';
import type { Context } from './context.ts';
import { makeIndex } from './market/build.ts';
import type { PackedIndex } from './market/places.ts';
import { conceptsOf } from './vocabulary.ts';

/** Rises when what is stored in the index changes. */
const layout = 1;

const last = new WeakMap<Context, Promise<unknown>>();

/** Packs everything as it is stored now, one packing after the other. */
export function pack(context: Context, state: 'reading' | 'ready'): Promise<PackedIndex> {
  const packed = (last.get(context) ?? Promise.resolve()).then(() => storeIndex(context, state));
  last.set(context, packed.catch(() => {})); // whoever asked for it hears of the failure; the next one starts fresh
  return packed;
}

async function storeIndex(context: Context, state: 'reading' | 'ready'): Promise<PackedIndex> {
  const { db } = context;
  const own = await ownOrganisation(context);
  const index = await makeIndex(db, { concepts: await conceptsOf(context), own, version: versionOf(context, own) });
  await write(db, ['packed'], async () => {
    await db.packed.put(index);
    await putMeta(db, 'index', { state, items: index.source.length });
    await raiseRevision(db);
  });
  return index;
}

/** The stored index, opened; made now when there is none, or when it is of another version, for another home organisation, or damaged. */
export async function openMarket(context: Context, stored: PackedIndex | undefined, own: OwnOrganisation | undefined): Promise<{ packed: PackedIndex; index: MatchIndex }> {
  const { db } = context;
  if (stored?.version === versionOf(context, own)) {
    try {
      return { packed: stored, index: openIndex(stored.bytes) };
    } catch (error) {
      if (!(error instanceof SchilError)) throw error;
      logError('indexing', error);
    }
  }
  const packed = await pack(context, (await getMeta(db, 'index'))?.state === 'reading' ? 'reading' : 'ready');
  return { packed, index: openIndex(packed.bytes) };
}

async function ownOrganisation({ db }: Context): Promise<OwnOrganisation | undefined> {
  return (await db.portfolio.get('only'))?.portfolio.preferences?.organisation;
}

/** Names everything on which the index depends besides the assignments. */
function versionOf({ version }: Context, own: OwnOrganisation | undefined): string {
  return [layout, version, own?.id ?? own?.name ?? ''].join(' ');
}
