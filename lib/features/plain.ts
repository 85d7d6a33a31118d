/** Texts of strangers, made harmless for showing: one line, bounded, without characters that turn, hide or pile up. */

const controls = /[\p{Cc}\p{Zl}\p{Zp}\p{Co}\p{Cs}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc\u{e0000}-\u{e0fff}]+/gu;
const piles = /(\p{M}{2})\p{M}+/gu;

/** @param most characters (code points) shown; what is longer ends in an ellipsis */
export function plain(text: string, most = 120): string {
  const line = text.slice(0, most * 20).replace(controls, (found) => (/[\s\u2028\u2029]/.test(found) ? ' ' : '')).replace(piles, '$1').replace(/\s+/gu, ' ').trim();
  const characters = [...line];
  return characters.length <= most ? line : `${characters.slice(0, most - 1).join('').trimEnd()}…`;
}
