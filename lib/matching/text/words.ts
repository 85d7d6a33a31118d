/** Words for the search box: folded and brought back to their stem. The same on both sides, so that "vergunningen" finds "vergunning". */

const stopWords = new Set('de het een en van voor in op te met aan bij is zijn wordt worden die dat dit deze der den des tot om als ook of er je jij jou jouw u uw we wij onze ons hun zij ze hij uit over naar door dan maar niet wel nog al kan kunt kunnen zal heb hebt heeft hebben ben bent was wat wie waar hoe the a an and of for to with at by is are be or our your you we on from as this that it will can have has not'.split(' '));

/** Folded words of a text in order, stop words and single characters left out. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const [word] of fold(text).matchAll(/[a-z0-9+#]+/g)) if (word.length > 1 && !stopWords.has(word)) words.push(stem(word));
  return words;
}

/** Small letters without accents; a letter before a hyphen joins its word ("e-mail"). */
export function fold(text: string): string {
  const plain = /[^\n -~]/.test(text) ? text.normalize('NFKD').replace(/\p{M}+/gu, '') : text;
  return plain.toLowerCase().replace(/['’‘]/g, '').replace(/(?<![a-z0-9])([a-z])-(?=[a-z])/g, '$1');
}

/**
 * Plural and inflection off: -en, -e, -s. What Dutch spelling changes with it is levelled on both sides: "taken" and "taak",
 * "huizen" and "huis", "wetten" and "wet". Not a word for display.
 */
export function stem(word: string): string {
  if (word.length < 4 || /[0-9+#]/.test(word)) return word;
  if (/zen?$/.test(word)) return stem(word.replace(/zen?$/, 's')); // as the singular: "adviezen" and "advies"
  const bare = word.length < 5 ? word : word.replace(/(?<=[aeiouy].*)(?:en|e|(?<!s)s)$/, '');
  return (bare.length < 3 || bare === word ? word : levelled(bare)).replace(/(aa|ee|oo|uu)([b-df-hj-np-tv-z])$/, (_all, vowels: string, last: string) => vowels[0]! + last);
}

/** What Dutch spelling changes before an ending. */
function levelled(bare: string): string {
  return bare.replace(/([b-df-hj-np-tv-z])\1$/, '$1').replace(/v$/, 'f');
}

/** Letters that Dutch puts between the parts of a compound. */
const links = ['', 's', 'en', 'e'];
const shortestPart = 4;
/** A last part whose first part is no word of its own must be this long: "adviseur" in "grondwateradviseur". */
export const surelyPart = 5;

/**
 * The parts of a compound that are words of the corpus itself: "handhavingsjurist" gives "jurist", and "handhaving" when that occurs.
 * The shortest first part whose rest is a word wins. `known` says whether a stem occurs on its own.
 */
export function splitCompound(word: string, known: (stem: string) => boolean): string[] {
  for (let cut = shortestPart; cut <= word.length - shortestPart; cut++) {
    const tail = word.slice(cut);
    if (!known(tail)) continue;
    const head = headsOf(word, cut).find(known);
    if (head !== undefined) return [head, tail];
    if (tail.length >= surelyPart) return [tail];
  }
  return [];
}

/** What a compound cut there may begin with: with the letters between the parts, or without. */
function headsOf(word: string, cut: number): string[] {
  return links.flatMap((link) => (word.startsWith(link, cut - link.length) && cut - link.length >= shortestPart ? [stem(word.slice(0, cut - link.length))] : []));
}

/** All that `splitCompound` may ask of a word. */
export function possibleParts(word: string): string[] {
  const cuts = Array.from({ length: Math.max(0, word.length - 2 * shortestPart + 1) }, (_one, at) => at + shortestPart);
  return cuts.flatMap((cut) => [word.slice(cut), ...headsOf(word, cut)]);
}

/** Whether a word is the other, or a compound that begins or ends with it. */
export function holdsWord(word: string, part: string): boolean {
  return word === part || (part.length >= shortestPart && word.length >= part.length + 3 && (word.startsWith(part) || word.endsWith(part)));
}
