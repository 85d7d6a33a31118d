/** Finding competences: how right (on the labelled sets) and how fast (against the floor and a nested-map trie, in one run). */
import { findCompetences, openMatcher, type Matcher } from '../../lib/competences/find.ts';
import { lexiconOf } from '../../lib/competences/forms/lexicon.ts';
import { packLexicon } from '../../lib/competences/pack/pack.ts';
import { characterTable, LETTERS_FROM } from '../../lib/competences/text/characters.ts';
import { BASE_A, BASE_B } from '../../lib/competences/text/hash.ts';
import type { Concept, Vocabulary } from '../../lib/competences/types.ts';
import { compiledVocabulary } from '../build/vocabulary.ts';
import { labelled, measure, neighbours, type AreNear, type Score } from './competences/measure.ts';
import { findByNestedMaps, nestedMaps } from './competences/nested-maps.ts';

type Print = (line: string) => void;

export const bench = {
  name: 'competences',
  run({ quick, print }: { quick: boolean; print: Print }): void {
    const vocabulary = compiledVocabulary();
    const lexicon = lexiconOf(vocabulary);
    const matcher = openMatcher(packLexicon(lexicon));
    quality(matcher, neighbours(vocabulary), print);
    const text = profileOf(8192);
    const padded = openMatcher(packLexicon(lexiconOf([...vocabulary, ...padding(vocabulary, 30_000)])));
    const maps = nestedMaps(lexicon);
    const rounds = quick ? 25 : 100;
    const times = interleaved(rounds, {
      floor: () => floor(text),
      [`all rules, ${vocabulary.length} concepts`]: () => findCompetences(text, { matcher }),
      'all rules, padded to 30,000 labels': () => findCompetences(text, { matcher: padded }),
      'nested maps (peer)': () => findByNestedMaps(text, maps),
    });
    const base = times.floor!;
    print(`text of 8 KB, ${findCompetences(text, { matcher }).length} mentions; ratio to the floor (one pass that folds, splits and hashes), median (quartiles)`);
    for (const [name, { median, low, high }] of Object.entries(times)) print(`  ${name}: ${ratio(median, base)} (${ratio(low, base)}–${ratio(high, base)})`);
  },
};

function quality(matcher: Matcher, areNear: AreNear, print: Print): void {
  for (const set of ['dev', 'held-out'] as const) {
    const lines = labelled(set);
    for (const language of ['nl', 'en'] as const) {
      const score = measure(lines.filter((line) => line.language === language), matcher, areNear);
      print(`${set} ${language}: precision ${share(score.right, score.clear)} (with neighbouring concepts ${share(score.near, score.clear)}), recall ${share(score.found, score.gold)}, ${negatives(score)}`);
    }
  }
}

function negatives({ negatives: texts, spoilt }: Score): string {
  return `${spoilt} of ${texts} texts without competences have a clear mention`;
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(2);
}

/** What nothing can beat that hands on words: folds, splits and hashes, and keeps where each word stands. */
const columns = { a: new Int32Array(8192), b: new Int32Array(8192), start: new Int32Array(8192), end: new Int32Array(8192) };
function floor(text: string): number {
  const table = characterTable();
  const { a, b, start, end } = columns;
  const letters = LETTERS_FROM;
  const baseA = BASE_A;
  const baseB = BASE_B;
  let count = 0;
  let size = 0;
  let hashA = 0;
  let hashB = 0;
  for (let i = 0; i <= text.length; i++) {
    const kind = i < text.length ? table[text.charCodeAt(i)]! : 0;
    if (kind >= letters) {
      if (size === 0) start[count] = i;
      hashA = (Math.imul(hashA, baseA) + kind) | 0;
      hashB = (Math.imul(hashB, baseB) + kind) | 0;
      size++;
    } else if (size > 0) {
      a[count] = hashA;
      b[count] = hashB;
      end[count++] = i;
      hashA = hashB = size = 0;
    }
  }
  return count;
}

/** Texts of the measuring set one after the other, with everyday sentences between: about as dense as a profile. */
function profileOf(length: number): string {
  const parts = labelled('dev').filter(({ language, kind }) => language === 'nl' && kind === 'profile').map(({ text }) => text);
  const between = 'Verder lees ik graag en wandel ik met de hond door het bos achter ons huis, vooral op zondag als het stil is.';
  let text = '';
  for (let at = 0; text.length < length; at++) text += `${parts[at % parts.length]}\n\n${between}\n\n`;
  return text.slice(0, length);
}

/** Invented labels of two words, so that the table is as large as a European vocabulary's. */
function padding(vocabulary: Vocabulary, labels: number): Concept[] {
  const words = [...new Set(vocabulary.flatMap(({ nl, en }) => `${nl} ${en}`.toLowerCase().split(/[^a-z]+/)).filter((word) => word.length > 4))];
  return Array.from({ length: labels }, (_, at) => {
    const label = `${words[at % words.length]}x ${words[(at * 7) % words.length]}q${Math.floor(at / words.length)}`;
    return { id: `padding-${at}`, facet: 'domain', field: 'padding', nl: label, en: label, 'nl-is': '', 'en-is': '', since: 1 };
  });
}

interface Spread {
  low: number;
  median: number;
  high: number;
}

/** Every variant in every round, so that what else the machine does falls on all alike. */
function interleaved(rounds: number, variants: Record<string, () => unknown>): Record<string, Spread> {
  const times = new Map<string, number[]>(Object.keys(variants).map((name) => [name, []]));
  for (let round = 0; round < rounds + 10; round++) {
    for (const [name, variant] of Object.entries(variants)) {
      const start = performance.now();
      for (let turn = 0; turn < 20; turn++) variant();
      if (round >= 10) times.get(name)!.push(performance.now() - start);
    }
  }
  return Object.fromEntries([...times].map(([name, list]) => [name, spreadOf(list)]));
}

function spreadOf(list: number[]): Spread {
  const sorted = [...list].sort((one, other) => one - other);
  const at = (part: number) => sorted[Math.floor(sorted.length * part)]!;
  return { low: at(0.25), median: at(0.5), high: at(0.75) };
}

function ratio(time: number, base: Spread): string {
  return (time / base.median).toFixed(2);
}

if (process.argv[1] === import.meta.filename) bench.run({ quick: process.argv.includes('--quick'), print: (line) => console.log(line) });
