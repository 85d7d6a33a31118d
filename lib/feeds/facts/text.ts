/** Foreign text made safe to keep: no control, bidi or invisible characters, no lone surrogates, bounded. */

const unseen = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/g;
const spaces = /[ \t\u00A0\u2000-\u200A\u202F\u205F\u3000]+/g;

/** Strips what cannot be seen; line breaks stay, as `\n`. */
export function visible(text: string): string {
  return text.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n').replace(unseen, '').toWellFormed();
}

/** Cuts at `max` UTF-16 units without splitting a character. */
export function clip(text: string, max: number): string {
  return text.length <= max ? text : text.slice(0, max).toWellFormed().replace(/\uFFFD$/, '');
}

/** Most texts are clean already; one test is cheaper than four replacements. */
const cleanLine = /^[!-~À-ɏ€’–]+(?: [!-~À-ɏ€’–]+)*$/;
const uncleanBlock = /[^\n -~À-ɏ€’‘“”–•…]| {2}|\n{3}|^\s|\s$| \n|\n /;

/** One line of at most `max` units; undefined when nothing is left. */
export function line(value: unknown, max = 300): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  if (typeof value === 'string' && value.length <= max && cleanLine.test(value)) return value;
  const text = visible(clip(String(value), max * 8)).replace(/\s+/g, ' ').trim();
  return text === '' ? undefined : clip(text, max).trimEnd();
}

/** Several lines of at most `max` units: lines trimmed, at most one blank line between paragraphs. */
export function block(value: string, max = 20_000): string {
  if (value.length <= max && !uncleanBlock.test(value)) return value;
  const lines = visible(clip(value, max * 8)).split('\n').map((text) => text.replace(spaces, ' ').trim());
  const kept = lines.filter((text, index) => text !== '' || (index > 0 && lines[index - 1] !== ''));
  return clip(kept.join('\n').trim(), max).trimEnd();
}

/** For comparing: lower case, no accents, letters and digits only, single spaces. */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** The same function with what it gave kept: feeds use the same few names over and over. `most` bounds what is kept. */
export function remembered(make: (text: string) => string, most = 2_000): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    let made = known.get(text);
    if (made !== undefined) return made;
    made = make(text);
    if (known.size >= most) known.clear();
    known.set(text, made);
    return made;
  };
}
