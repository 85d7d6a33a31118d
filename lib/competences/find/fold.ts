import { characterTable, DROPPED, LETTERS_FROM } from '../text/characters.ts';

/** Small letters without accents, every character still at its place: for patterns over a sentence. Line ends become spaces, apostrophes straight. */
export function foldInPlace(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length && /^[\x20-\x7e]*$/.test(lower)) return lower;
  const table = characterTable();
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const kind = table[text.charCodeAt(i)]!;
    const ascii = text.charCodeAt(i) < 128 && text.charCodeAt(i) > 31;
    folded += kind >= LETTERS_FROM ? String.fromCharCode(kind) : kind === DROPPED ? "'" : ascii ? text[i]! : ' ';
  }
  return folded;
}
