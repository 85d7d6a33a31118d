import { openBare } from '../../storage/bare.ts';
import { databaseName } from '../../storage/tables.ts';

/** Opens at the first call, and again after it was closed; undefined when Dexie has to see to it (not there yet, of another schema, broken). */
export function databaseAtHand(name: string = databaseName): () => Promise<IDBDatabase | undefined> {
  let bare: Promise<IDBDatabase | undefined> | undefined;
  const forget = () => (bare = undefined);
  const open = async (): Promise<IDBDatabase | undefined> => {
    const opened = await openBare(name, forget).catch(() => undefined); // Dexie will say why
    if (opened?.state === 'open') return opened.bare;
    forget();
    return undefined;
  };
  return () => (bare ??= open());
}
