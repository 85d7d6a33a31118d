import { SchilError } from '../errors.ts';

/** What was thrown, as an error that has a text. */
export function asSchilError(error: unknown): SchilError {
  return error instanceof SchilError ? error : new SchilError('unexpected', {}, error);
}
