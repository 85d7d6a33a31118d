/** Every way in which Schil refuses, by code. The texts are in `i18n/texts/errors.ts`, one per code. */
export const errorCodes = [
  'usage', 'not-json', 'not-a-feed', 'unknown-format', 'too-large', 'too-slow', 'too-deep', 'bad-address', 'forwards', 'no-access',
  'http-status', 'offline', 'not-xml', 'bad-portfolio', 'bad-tag-line', 'bad-import', 'newer-version', 'storage-full', 'storage-broken',
  'file-not-found', 'not-recognised', 'no-such-item', 'refused-sender', 'context-gone', 'broken-vocabulary', 'unexpected',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** A refusal that the user can do something about. `values` fill the text's blanks; `detail` is for the log and never shown as is. */
export class SchilError extends Error {
  readonly code: ErrorCode;
  readonly values: Record<string, string | number>;

  constructor(code: ErrorCode, values: Record<string, string | number> = {}, detail?: unknown) {
    super(code, detail === undefined ? undefined : { cause: detail });
    this.name = 'SchilError';
    this.code = code;
    this.values = values;
  }
}
