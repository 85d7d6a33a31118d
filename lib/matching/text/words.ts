/** Words for the search box: folded, without the commonest endings. The same on both sides, so that "vergunningen" finds "vergunning". */

const stopWords = new Set('de het een en van voor in op te met aan bij is zijn wordt worden die dat dit deze der den des tot om als ook of er je jij u we wij onze ons hun zij ze uit over naar door the a an and of for to with at by is are be or our your you we on from as this that'.split(' '));

/** Folded words of a text in order, stop words and single characters left out. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const [word] of fold(text).matchAll(/[a-z0-9+#]+/g)) if (word.length > 1 && !stopWords.has(word)) words.push(stem(word));
  return words;
}

export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().replace(/['’‘-]/g, '');
}

/** Plural and inflection off long words: -en, -e, -s; a doubled consonant left over becomes one. */
export function stem(word: string): string {
  if (word.length < 6 || /\d/.test(word)) return word;
  const bare = word.replace(/(?:en|e|s)$/, '');
  return bare.length < 4 ? word : bare.replace(/([b-df-hj-np-tv-z])\1$/, '$1');
}

/** Letters that Dutch puts between the parts of a compound. */
const links = ['', 's', 'en', 'e'];

/**
 * The two parts of a compound, when both are words of the corpus itself: "handhavingsjurist" gives "handhaving" and "jurist".
 * The longest first part wins. `known` says whether a stem occurs on its own.
 */
export function splitCompound(word: string, known: (stem: string) => boolean): [string, string] | undefined {
  for (let cut = word.length - 4; cut >= 4; cut--) {
    const tail = word.slice(cut);
    if (!known(tail)) continue;
    for (const link of links) {
      if (!word.slice(0, cut).endsWith(link)) continue;
      const head = stem(word.slice(0, cut - link.length));
      if (head.length >= 4 && known(head)) return [head, tail];
    }
  }
  return undefined;
}
