/** What each UTF-16 unit means to the tokeniser: a folded letter or digit, or one of the classes below. */

export const SPACE = 0;
/** Soft hyphens, zero-width and direction marks, combining accents, apostrophes: as if they were not there. */
export const DROPPED = 1;
/** Hyphens, ampersands, quotes: part words without parting phrases. */
export const JOINER = 2;
/** Commas, brackets, slashes: part phrases, not clauses. */
export const SOFT = 3;
/** Full stops, line ends, bullets, emoji: part sentences. */
export const HARD = 4;
/** `#`: a letter right behind one (C#), else a joiner. */
export const NUMBER_SIGN = 5;
export const LETTERS_FROM = 16;

const classes: [number, string][] = [
  [DROPPED, "'’‘`´ʼ\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufe0e\ufe0f"],
  [JOINER, '-‐‑&"“”„+_*@=<>%€$'],
  [NUMBER_SIGN, '#'],
  [SOFT, ',()[]{}/\\\u2044'],
  [HARD, '.!?;:\n\r\u2028\u2029\u000b•·|¦►▪▫●○◦‣⁃✓✔➤➔→⇒★☆■□–—…'],
];

let table: Uint16Array | undefined;

/** Class or folded code of every UTF-16 unit; made once, at the first use. */
export function characterTable(): Uint16Array {
  if (table) return table;
  const made = new Uint16Array(65536);
  for (let code = 0; code < 0x2000; code++) made[code] = folded(code);
  made.fill(HARD, 0x2190, 0x2c00);
  for (let code = 0x2c00; code < 0xd800; code++) made[code] = code;
  made.fill(HARD, 0xd800, 0xf900);
  for (const [kind, characters] of classes) for (const character of characters) made[character.charCodeAt(0)] = kind;
  table = made;
  return made;
}

/** One letter stays one letter, so that offsets hold: ß becomes s, æ becomes a. */
function folded(code: number): number {
  const character = String.fromCharCode(code);
  if (/\p{Mn}/u.test(character)) return DROPPED;
  if (!/[\p{L}\p{N}]/u.test(character)) return SPACE;
  const special = { ß: 's', æ: 'a', Æ: 'a', œ: 'o', Œ: 'o', ø: 'o', Ø: 'o', đ: 'd', ł: 'l', Ł: 'l', ı: 'i' }[character];
  return (special ?? character.normalize('NFKD').charAt(0).toLowerCase()).charCodeAt(0);
}
