import { SchilError } from '../errors.ts';

/** The browser's and Dexie's errors by name, as ours. An error of ours passes unchanged, also from inside a transaction. */
export function storageError(error: unknown): SchilError {
  for (const cause of causes(error)) {
    if (cause instanceof SchilError) return cause;
    const name = (cause as { name?: unknown }).name;
    if (name === 'QuotaExceededError') return new SchilError('storage-full', {}, error);
    if (name === 'DatabaseClosedError' || name === 'VersionError') return new SchilError('newer-version', {}, error);
  }
  return new SchilError('storage-broken', {}, error);
}

function causes(error: unknown): object[] {
  const found: object[] = [];
  let next = error;
  while (typeof next === 'object' && next !== null && found.length < 8) {
    found.push(next);
    next = (next as { inner?: unknown; cause?: unknown }).inner ?? (next as { cause?: unknown }).cause;
  }
  return found;
}
