/** Finding competences: how right (on the labelled sets) and how fast (against the floor and a nested-map trie, in one run). */
import { findCompetences, openMatcher, type Matcher } from '../../lib/competences/find.ts';
import { lexiconOf } from '../../lib/competences/forms/lexicon.ts';
import { packLexicon } from '../../lib/competences/pack/pack.ts';
import { scan } from '../../lib/competences/find/scan.ts';
import { tokenise } from '../../lib/competences/text/tokens.ts';
import type { Concept, Vocabulary } from '../../lib/competences/types.ts';
import { compiledVocabulary } from '../build/vocabulary.ts';
import { floor } from './competences/floor.ts';
import { labelled, measure, neighbours, sets, type AreNear, type Score } from './competences/measure.ts';
import { findByNestedMaps, nestedMaps, type NestedMaps } from './competences/nested-maps.ts';
import { profileOf, proseOf } from './competences/profile.ts';
import { ratiosTo } from './competences/ratios.ts';

type Print = (line: string) => void;

export const bench = {
  name: 'competences',
  run({ quick, print }: { quick: boolean; print: Print }): void {
    const vocabulary = compiledVocabulary();
    const lexicon = lexiconOf(vocabulary);
    const matcher = openMatcher(packLexicon(lexicon));
    quality(matcher, neighbours(vocabulary), print);
    const padded = openMatcher(packLexicon(lexiconOf([...vocabulary, ...padding(vocabulary, 30_000)])));
    const maps = nestedMaps(lexicon);
    for (const [kind, text] of [['terse', profileOf(8192)], ['prose', proseOf(8192)]] as const) speed({ kind, text, matcher, padded, maps, rounds: quick ? 200 : 800, print });
  },
};

interface Speed {
  kind: 'terse' | 'prose';
  text: string;
  matcher: Matcher;
  padded: Matcher;
  maps: NestedMaps;
  rounds: number;
  print: Print;
}

function speed({ kind, text, matcher, padded, maps, rounds, print }: Speed): void {
  const tokens = tokenise(text);
  if (floor(text) !== tokens.count) throw new Error('the floor does not split the text as the finder does');
  const ratios = ratiosTo('floor', rounds, {
    floor: () => floor(text),
    'words folded, split and hashed': () => tokenise(text, tokens),
    '+ looked up: forms, compounds, verbs with their objects': () => scan(text, tokenise(text, tokens), matcher),
    [`+ all rules: what is found, ${matcher.concepts.length} concepts`]: () => findCompetences(text, { matcher }),
    'the same, padded to 30,000 labels': () => findCompetences(text, { matcher: padded }),
    'nested maps, all rules (peer)': () => findByNestedMaps(text, maps),
  });
  print(`${kind} text of 8 KB, ${tokens.count} words, ${findCompetences(text, { matcher }).length} mentions; times the floor (one pass that folds, splits and hashes), median (quartiles) of the rounds`);
  for (const [name, { median, low, high }] of Object.entries(ratios)) print(`  ${name}: ${median.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`);
}

function quality(matcher: Matcher, areNear: AreNear, print: Print): void {
  for (const set of sets) {
    const lines = labelled(set);
    for (const language of ['nl', 'en'] as const) {
      const score = measure(lines.filter((line) => line.language === language), matcher, areNear);
      print(`${set} ${language}: precision ${share(score.right, score.clear)} (with neighbouring concepts ${share(score.near, score.clear)}, with repeats ${share(score.repeats, score.clear)}), recall ${share(score.found, score.gold)}, ${negatives(score)}`);
    }
  }
}

function negatives({ negatives: texts, spoilt }: Score): string {
  return `${spoilt} of ${texts} texts without competences have a clear mention`;
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(2);
}

/** Invented labels of two words, so that the table is as large as a European vocabulary's. */
function padding(vocabulary: Vocabulary, labels: number): Concept[] {
  const words = [...new Set(vocabulary.flatMap(({ nl, en }) => `${nl} ${en}`.toLowerCase().split(/[^a-z]+/)).filter((word) => word.length > 4))];
  return Array.from({ length: labels }, (_, at) => {
    const label = `${words[at % words.length]}x ${words[(at * 7) % words.length]}q${Math.floor(at / words.length)}`;
    return { id: `padding-${at}`, facet: 'domain', field: 'padding', nl: label, en: label, 'nl-is': '', 'en-is': '', since: 1 };
  });
}

if (process.argv[1] === import.meta.filename) bench.run({ quick: process.argv.includes('--quick'), print: (line) => console.log(line) });
