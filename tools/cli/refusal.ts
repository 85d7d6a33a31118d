import { SchilError, type ErrorCode } from '../../lib/errors.ts';
import { errorHints, errorTexts } from '../../lib/i18n/texts/errors.ts';
import { translator } from '../../lib/i18n/translate.ts';
import { UsageError } from './command.ts';
import { languageOfTerminal } from './language.ts';

export interface Refusal {
  error: { code: ErrorCode; message: string; hint: string };
}

/** What is printed when there is no answer, in the language of the user's terminal; and the exit code that goes with it. */
export function refusal(error: unknown): { printed: Refusal; exitCode: 1 | 2 } {
  const language = languageOfTerminal();
  const code = error instanceof UsageError ? 'usage' : error instanceof SchilError ? error.code : 'unexpected';
  const values = error instanceof SchilError ? error.values : {};
  const text = errorTexts[code][language];
  const message = [translator(errorTexts, language)(code, values), error instanceof UsageError ? error.message : details(values, text)].filter(Boolean).join(' ');
  const hint = translator(errorHints, language)(code, values);
  return { printed: { error: { code, message, hint } }, exitCode: error instanceof UsageError ? 2 : 1 };
}

/** The values that the text itself has no place for: a terminal may show them all. */
function details(values: Record<string, string | number>, text: string | { one: string; other: string }): string {
  const loose = Object.entries(values).filter(([name, value]) => value !== '' && !JSON.stringify(text).includes(`{${name}}`));
  return loose.length === 0 ? '' : `(${loose.map(([name, value]) => `${name}: ${value}`).join(', ')})`;
}
