/** The sentinel, and nothing of the vocabulary or the grammar: small enough for the content script. */

/** `#publiekvak` is version 1, `#publiekvak2` the next; longer words and look-alikes are no sentinel. */
const sentinel = /(?<![\p{L}\p{N}\p{M}_#&@/-])#publiekvak([2-9]|[1-9]\d{1,2})?(?![\p{L}\p{N}\p{M}_#@/-])/gu;

/** How much of a text is looked at; LinkedIn's About holds 2,600 characters. */
export const LONGEST_TEXT = 12_000;
const LONGEST_LINE = 1_500;

export interface FoundTagLine {
  version: number;
  /** What stands before the sentinel: the line, perhaps with other text in front. */
  before: string;
}

/** Whether a text carries a tag line of any version. */
export function hasTagLine(text: string): boolean {
  return findTagLine(text) !== null;
}

/** The last sentinel of a text and what stands before it, back to an earlier sentinel; null when there is none. */
export function findTagLine(text: string): FoundTagLine | null {
  const seen = text.slice(-LONGEST_TEXT);
  let start = 0;
  let found: FoundTagLine | null = null;
  for (const match of seen.matchAll(sentinel)) {
    found = { version: Number(match[1] ?? 1), before: seen.slice(Math.max(start, match.index - LONGEST_LINE), match.index) };
    start = match.index + match[0].length;
  }
  return found;
}
