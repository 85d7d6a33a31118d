import type { Matcher } from '../pack/open.ts';
import { tokenise } from '../text/tokens.ts';
import type { Language, Mention, TextField, TextSource } from '../types.ts';
import { resolve } from './resolve.ts';
import { scan } from './scan.ts';

export interface FindOptions {
  matcher: Matcher;
  /** Language of the text and of the labels; found from the text's small words when absent. */
  language?: Language | undefined;
  /** Where the text stands: an organisation's name says only where somebody works. */
  field?: TextField | undefined;
  /** Other texts of the same profile or assignment, in which the cues of ambiguous words may stand. */
  context?: string | undefined;
  /** Whose text: a profile tells what somebody does, an assignment also what is asked. A profile when absent. */
  source?: TextSource | undefined;
}

/**
 * The competences that a text speaks of, in the order of the text. Deterministic; no model, no network.
 * Offsets are UTF-16 units of the text as given. The rules are described in docs/vocabulary.md.
 */
export function findCompetences(text: string, { matcher, language, field, context, source }: FindOptions): Mention[] {
  const tokens = tokenise(text, matcher.tokens);
  return resolve({ text, tokens, scan: scan(text, tokens, matcher), concepts: matcher.concepts, language, field, context, source });
}
