import type { Database } from './db.ts';
import type { MetaValues } from './records.ts';

/** A small fact about the database; also usable inside a transaction that includes `meta`. */
export async function getMeta<I extends keyof MetaValues>(db: Database, id: I): Promise<MetaValues[I] | undefined> {
  return (await db.meta.get(id))?.value as MetaValues[I] | undefined;
}

export async function putMeta<I extends keyof MetaValues>(db: Database, id: I, value: MetaValues[I]): Promise<void> {
  await db.meta.put({ id, value });
}

/** Tells every open panel that the market may answer differently now. */
export async function raiseRevision(db: Database): Promise<void> {
  await putMeta(db, 'revision', ((await getMeta(db, 'revision')) ?? 0) + 1);
}
