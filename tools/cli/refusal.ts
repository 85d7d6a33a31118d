import { SchilError, type ErrorCode } from '../../lib/errors.ts';
import { errorHints, errorTexts } from '../../lib/i18n/texts/errors.ts';
import { translator } from '../../lib/i18n/translate.ts';
import { UsageError } from './command.ts';

export interface Refusal {
  error: { code: ErrorCode; message: string; hint: string; values?: Record<string, string | number> };
}

/** What is printed when there is no answer, in the language of the user's terminal; and the exit code that goes with it. */
export function refusal(error: unknown): { printed: Refusal; exitCode: 1 | 2 } {
  const language = (process.env.LC_ALL ?? process.env.LC_MESSAGES ?? process.env.LANG ?? '').startsWith('nl') ? 'nl' : 'en';
  const code = error instanceof UsageError ? 'usage' : error instanceof SchilError ? error.code : 'unexpected';
  const values = error instanceof SchilError ? error.values : {};
  const text = translator(errorTexts, language)(code, values);
  const message = error instanceof UsageError ? `${text} ${error.message}` : text;
  const hint = translator(errorHints, language)(code, values);
  return { printed: { error: { code, message, hint, ...(Object.keys(values).length > 0 ? { values } : {}) } }, exitCode: error instanceof UsageError ? 2 : 1 };
}
