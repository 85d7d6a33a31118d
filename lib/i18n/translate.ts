import type { Language } from '../competences/types.ts';

/** A text in both languages, side by side so that they are reviewed together. Blanks look like `{count}`. */
export type Text = { nl: string | Plural; en: string | Plural };
/** Chosen by the value of `count`. */
export type Plural = { one: string; other: string };
export type Texts = Record<string, Text>;
export type Values = Record<string, string | number>;

/** A function that gives the text of a key in one language, with its blanks filled. */
export function translator<T extends Texts>(texts: T, language: Language): (key: keyof T & string, values?: Values) => string {
  let plural: Intl.PluralRules | undefined; // slow to make, seldom needed
  return (key, values = {}) => {
    const text = texts[key]?.[language];
    if (text === undefined) throw new Error(`No text ${key}`);
    const chosen = typeof text === 'string' ? text : (plural ??= new Intl.PluralRules(language)).select(Number(values.count)) === 'one' ? text.one : text.other;
    return chosen.replace(/\{(\w+)\}/g, (blank, name: string) => (name in values ? format(values[name]!, language) : blank));
  };
}

function format(value: string | number, language: Language): string {
  if (Number.isInteger(value) && Math.abs(value as number) < 1000) return String(value); // the same in both; a formatter is slow to make
  return typeof value === 'number' ? new Intl.NumberFormat(language).format(value) : value;
}
