import { folded } from './text.ts';

/** Month names and their usual abbreviations in Dutch, English, German, French, Swedish, Norwegian and Danish. */
const names: readonly string[] = [
  'jan january januari januar janner janvier janv',
  'feb february februari februar fevrier fevr febr',
  'mar march maart mrt marz maerz mars',
  'apr april avril avr',
  'may mei mai maj',
  'jun june juni juin',
  'jul july juli juillet juil',
  'aug august augustus augusti aout',
  'sep sept september septembre',
  'oct october oktober okt octobre',
  'nov november novembre',
  'dec december dezember dez desember des decembre',
];

const numbers = new Map(names.flatMap((row, index) => row.split(' ').map((name) => [name, index + 1] as const)));

/** 1–12; undefined for a word that is no month. */
export function monthNumber(word: string): number | undefined {
  return numbers.get(folded(word));
}
