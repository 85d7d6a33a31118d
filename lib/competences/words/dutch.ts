/** Dutch inflection by rule: plural and singular of nouns, -e of adjectives. Makes too many words rather than too few: what is no word stands in no text. */

const VOWEL = /[aeiou]/;
const CLOSED = /(^|[^aeiou])[aeiou][bcdfgklmnprst]$/;
const LONG = /(aa|ee|oo|uu)[bcdfgklmnprst]$/;

/** Plurals and singulars of one folded noun, itself included. Short words (< 4 letters) only get -s. */
export function nounForms(word: string): string[] {
  if (word.length < 4 || /\d/.test(word)) return word.length < 2 ? [word] : [word, `${word}s`];
  return [...new Set([word, ...plurals(word), ...singulars(word)])].filter((form) => form === word || form.length >= 4);
}

function plurals(word: string): string[] {
  if (/heid$/.test(word)) return [word.replace(/heid$/, 'heden')];
  if (/(a|i|o|u|y|e|el|er|em|en|eur|ie|ier)$/.test(word)) return [`${word}s`, ...(/(ie|e)$/.test(word) ? [`${word}n`] : /eur$/.test(word) ? [`${word}en`] : LONG.test(word) ? [opened(word)] : [])];
  const forms = [`${word}en`];
  if (CLOSED.test(word)) forms.push(`${word}${word.at(-1)}en`, `${word}s`);
  if (LONG.test(word)) forms.push(opened(word));
  if (/[^s]s$/.test(word)) forms.push(`${word.slice(0, -1)}zen`);
  if (/f$/.test(word)) forms.push(`${word.slice(0, -1)}ven`);
  return forms;
}

/** taak → taken, bewijs → bewijzen, brief → brieven. */
function opened(word: string): string {
  const end = { s: 'z', f: 'v' }[word.at(-1)!] ?? word.at(-1)!;
  return `${word.slice(0, -2)}${end}en`;
}

function singulars(word: string): string[] {
  if (/heden$/.test(word)) return [word.replace(/heden$/, 'heid')];
  if (/ien$/.test(word)) return [word.slice(0, -1)];
  if (/[aiouy]s$|es$|(el|er|em|en|eur|ier)s$/.test(word)) return [word.slice(0, -1)];
  if (!/en$/.test(word) || word.length < 6) return [];
  return stemsOf(word);
}

/** What is left of a word in -en, spelt as a word of its own: taken → taak, plannen → plan, brieven → brief. */
export function stemsOf(word: string): string[] {
  const base = word.slice(0, -2);
  const end = { v: 'f', z: 's' }[base.at(-1)!] ?? base.at(-1)!;
  if (/([bcdfgklmnprst])\1$/.test(base)) return [base.slice(0, -1)];
  const body = `${base.slice(0, -1)}${end}`;
  const vowel = base.at(-2)!;
  const single = VOWEL.test(vowel) && !VOWEL.test(base.at(-3) ?? '') && /[bcdfgklmnprstvz]$/.test(base) && vowel !== 'i' && !(base.at(-3) === 'i' && vowel === 'j');
  if (!single) return [body];
  const long = `${base.slice(0, -1)}${vowel}${end}`;
  // -elen, -eren and -enen are stressed in some words (verlenen) and not in others (handelen).
  return vowel === 'e' ? [long, body] : [long];
}

/** sociaal ↔ sociale, ruimtelijk ↔ ruimtelijke. */
export function adjectiveForms(word: string): string[] {
  if (word.length < 5) return [word];
  if (/e$/.test(word)) return [word, ...stemsOf(`${word}n`)];
  const forms = [word, `${word}e`];
  if (LONG.test(word)) forms.push(opened(word).slice(0, -1));
  return forms;
}
