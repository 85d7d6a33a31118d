/** English inflection by rule. Makes too many words rather than too few: what is no word stands in no text. */

/** Singular and plural of one folded noun, itself included. */
export function englishNounForms(word: string): string[] {
  if (word.length < 4 || /\d/.test(word)) return word.length < 2 ? [word] : [word, `${word}s`];
  if (/ies$/.test(word)) return [word, word.replace(/ies$/, 'y')];
  if (/(ss|sh|ch|x)es$/.test(word)) return [word, word.slice(0, -2)];
  if (/[^su]s$/.test(word) && !/(ics|sis|ings)$/.test(word)) return [word, word.slice(0, -1)];
  if (/ings$/.test(word)) return [word, word.slice(0, -1)];
  if (/(s|sh|ch|x)$/.test(word)) return [word, `${word}es`];
  if (/[^aeiou]y$/.test(word)) return [word, `${word.slice(0, -1)}ies`];
  return [word, `${word}s`];
}

const irregular: Record<string, string[]> = {
  writing: ['write', 'writes', 'wrote', 'written'],
  making: ['make', 'makes', 'made'],
  building: ['build', 'builds', 'built'],
  keeping: ['keep', 'keeps', 'kept'],
  leading: ['lead', 'leads', 'led'],
  bringing: ['bring', 'brings', 'brought'],
  giving: ['give', 'gives', 'gave', 'given'],
  taking: ['take', 'takes', 'took', 'taken'],
  running: ['run', 'runs', 'ran'],
  setting: ['set', 'sets'],
  holding: ['hold', 'holds', 'held'],
  teaching: ['teach', 'teaches', 'taught'],
  drawing: ['draw', 'draws', 'drew', 'drawn'],
  dealing: ['deal', 'deals', 'dealt'],
  meeting: ['meet', 'meets', 'met'],
};

/** Nouns in -ing: they start a noun phrase, not a verb phrase. */
const nouns = new Set('building planning housing parking evening wellbeing living gambling undermining firefighting whistleblowing meeting training mooring'.split(' '));

/** Forms of a verb given by its -ing form (issuing → issue, issues, issued), or undefined when it is none. */
export function englishVerb(word: string): string[] | undefined {
  if (!/..ing$/.test(word)) return undefined;
  const base = word.slice(0, -3);
  const known = irregular[word];
  if (known) return [word, ...known];
  const bases = new Set([base, `${base}e`]);
  if (/([bdgmnprt])\1$/.test(base)) bases.add(base.slice(0, -1));
  const forms = new Set([word]);
  for (const one of bases) {
    forms.add(one).add(`${one}s`);
    forms.add(/e$/.test(one) ? `${one}d` : /[^aeiou]y$/.test(one) ? `${one.slice(0, -1)}ied` : `${one}ed`);
    if (/[^aeiou]y$/.test(one)) forms.add(`${one.slice(0, -1)}ies`);
    if (/(s|sh|ch|x)$/.test(one)) forms.add(`${one}es`);
  }
  if (/([bdgmnprt])\1$/.test(base)) forms.add(`${base}ed`);
  return [...forms];
}

export function startsNounPhrase(word: string): boolean {
  return nouns.has(word);
}
