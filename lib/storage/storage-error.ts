import { SchilError } from '../errors.ts';

/** The browser's and Dexie's errors by name, as ours. An error of ours passes unchanged, also from inside a transaction. */
export function storageError(error: unknown): SchilError {
  const found = causes(error);
  const ours = found.find((cause) => cause instanceof SchilError);
  if (ours) return ours;
  const names = found.map((cause) => (cause as { name?: unknown }).name);
  if (names.includes('QuotaExceededError')) return new SchilError('storage-full', {}, error);
  // A connection that could not be opened is "closed" as well: what lies deepest tells which of the two it is.
  const isNewer = names.at(-1) === 'DatabaseClosedError' || names.at(-1) === 'VersionError';
  return new SchilError(isNewer ? 'newer-version' : 'storage-broken', {}, error);
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
