/** The packed index: everything stored, in one record that can be listed and ranked without reading the rows. */
import type { OwnOrganisation } from '../matching/ring.ts';
import { write } from '../storage/db.ts';
import { putMeta, raiseRevision } from '../storage/meta.ts';
import type { Context } from './context.ts';
import { makeIndex } from './market/build.ts';
import { indexVersion, type PackedIndex } from './market/places.ts';
import { sealOf } from './market/seal.ts';
import { conceptsOf } from './vocabulary.ts';

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
  const index = await makeIndex(db, { concepts: await conceptsOf(context), own, version: indexVersion(context.version, own) }, context);
  const sealed: PackedIndex = { ...index, seal: await sealOf(index.bytes) };
  await write(db, ['packed', 'meta'], async () => {
    await db.packed.put(sealed);
    await putMeta(db, 'index', { state, items: index.source.length });
    await raiseRevision(db);
  });
  return sealed;
}

async function ownOrganisation({ db }: Context): Promise<OwnOrganisation | undefined> {
  return (await db.portfolio.get('only'))?.portfolio.preferences?.organisation;
}
