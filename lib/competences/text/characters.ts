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

let table: Uint16Array<ArrayBuffer> | undefined;

/** Class or folded code of every UTF-16 unit; made once, at the first use. */
export function characterTable(): Uint16Array<ArrayBuffer> {
  return (table ??= makeTable());
}

/** Takes a table that was kept: in a worker that just woke, making one takes as long as finding all competences of a profile. */
export function useCharacterTable(kept: Uint16Array<ArrayBuffer>): void {
  table ??= kept;
}

/** Up to here letters fold; what comes later is punctuation, or letters that have no other form. */
const FOLDED = 0x2000;

function makeTable(): Uint16Array<ArrayBuffer> {
  const made = new Uint16Array(65536);
  fold(made);
  made.fill(HARD, 0x2190, 0x2c00);
  for (let code = 0x2c00; code < 0xd800; code++) made[code] = code;
  made.fill(HARD, 0xd800, 0xf900);
  for (const [kind, characters] of classes) for (const character of characters) made[character.charCodeAt(0)] = kind;
  return made;
}

const special: Record<string, string> = { ß: 's', æ: 'a', Æ: 'a', œ: 'o', Œ: 'o', ø: 'o', Ø: 'o', đ: 'd', ł: 'l', Ł: 'l', ı: 'i' };

/**
 * Small letters without accents. One letter stays one letter, so that offsets hold: ß becomes s, æ becomes a. All characters in one string,
 * so that a worker that just woke has the table at once: character by character it takes longer than finding all competences.
 */
function fold(made: Uint16Array): void {
  const all = String.fromCharCode(...Array.from({ length: FOLDED }, (_, code) => code));
  const letters = all.replace(/[^\p{L}\p{N}]/gu, ' ');
  const accents = all.replace(/\P{Mn}/gu, ' ');
  const small = all.split('').join(PART).normalize('NFKD').toLowerCase().split(PART);
  for (let code = 0; code < FOLDED; code++) {
    if (accents.charCodeAt(code) !== 32) made[code] = DROPPED;
    else if (letters.charCodeAt(code) !== 32) made[code] = small[code]!.charCodeAt(0);
  }
  for (const [letter, plain] of Object.entries(special)) made[letter.charCodeAt(0)] = plain.charCodeAt(0);
}

/** Of no language and no form. */
const PART = '\ue000';
