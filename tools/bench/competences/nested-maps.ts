/**
 * The same finding by the plainest means: nested maps of words, strings instead of hashes. It is the peer in the benchmark, and in the
 * tests the packed table must give exactly its result on every text.
 */
import { wordClasses } from '../../../lib/competences/forms/word-classes.ts';
import { articles } from '../../../lib/competences/forms/forms.ts';
import type { Entry, Lexicon } from '../../../lib/competences/forms/lexicon.ts';
import { FIRST_VERB, PLAIN } from '../../../lib/competences/forms/seeds.ts';
import { ENGLISH_GAP, GAP, LONGEST, LONGEST_OBJECT, SHORTEST_COMPOUND, type Candidate, type FoundClaim, type Scan } from '../../../lib/competences/find/lookup.ts';
import { resolve } from '../../../lib/competences/find/resolve.ts';
import { foldedWord, HARD_BREAK, tokenise, type Tokens } from '../../../lib/competences/text/tokens.ts';
import type { Language, Mention, TextField } from '../../../lib/competences/types.ts';
import { firmHeads, heads, modifiers, SHORTEST_PART } from '../../../lib/competences/words/compounds.ts';

interface Node {
  next: Map<string, Node>;
  entry?: Entry;
}

export interface NestedMaps {
  lexicon: Lexicon;
  roots: Map<number, Node>;
  classes: Map<string, number>;
}

function child<K>(nodes: Map<K, Node>, key: K): Node {
  const found = nodes.get(key) ?? { next: new Map<string, Node>() };
  nodes.set(key, found);
  return found;
}

export function nestedMaps(lexicon: Lexicon): NestedMaps {
  const roots = new Map<number, Node>();
  for (const [key, entry] of lexicon.entries) {
    const [seed, ...words] = key.split(' ');
    const root = child(roots, Number(seed));
    words.reduce((node, word) => child(node.next, word), root).entry = entry;
  }
  return { lexicon, roots, classes: wordClasses() };
}

export function findByNestedMaps(text: string, maps: NestedMaps, options: { language?: Language; field?: TextField; context?: string } = {}): Mention[] {
  const tokens = tokenise(text);
  return resolve({ text, tokens, scan: scanByNestedMaps(text, tokens, maps), concepts: maps.lexicon.concepts, ...options });
}

function scanByNestedMaps(text: string, tokens: Tokens, maps: NestedMaps): Scan {
  const words = Array.from({ length: tokens.count }, (_, i) => foldedWord(text, tokens.start[i]!, tokens.end[i]!));
  const found: Scan = { candidates: [], dutch: 0, english: 0, triggers: [], names: [] };
  words.forEach((word, i) => {
    const node = rootOf(maps, PLAIN).next.get(word);
    tokens.classes[i] = maps.classes.get(word) ?? 0;
    if (node?.entry?.nl) found.dutch++;
    if (node?.entry?.en) found.english++;
    if (node?.entry?.trigger) found.triggers.push(i);
    if (node?.entry?.name) found.names.push(i);
    const claims = node?.entry?.claims ?? [];
    const shared = text.startsWith('- ', tokens.end[i]) ? sharedHead(words, tokens, i, maps) : undefined;
    if (shared) found.candidates.push(candidate(i, i, 2, shared.claims));
    const joined = claims.length > 0 ? undefined : compound(word, maps);
    if (claims.length > 0) found.candidates.push(candidate(i, i, 1, claims));
    if (joined) found.candidates.push(candidate(i, i, 1, joined.entry.claims, { firm: joined.isFirm }));
    if (node) walk(words, tokens, i + 1, 0, node, (last, weight, entry) => found.candidates.push(candidate(i, last, weight + 1, entry.claims)));
  });
  words.forEach((word, i) => addPhrases(found, words, tokens, i, rootOf(maps, PLAIN).next.get(word)?.entry?.verbs ?? [], maps));
  return found;
}

function candidate(first: number, last: number, weight: number, claims: FoundClaim[], more: Partial<Candidate> = {}): Candidate {
  return { first, last, weight, claims, firm: false, verb: -1, objectFirst: -1, objectLast: -1, ...more };
}

function rootOf({ roots }: NestedMaps, seed: number): Node {
  return roots.get(seed) ?? { next: new Map() };
}

function walk(words: string[], tokens: Tokens, from: number, breakBefore: number, start: Node, report: (last: number, weight: number, entry: Entry) => void): void {
  let node = start;
  let weight = 0;
  for (let j = from; j < Math.min(words.length, from + LONGEST); j++) {
    if (tokens.before[j]! > (j === from ? breakBefore : 0)) return;
    if (articles.includes(words[j]!)) {
      if (breakBefore === HARD_BREAK && j === from) return;
      continue;
    }
    const next = node.next.get(words[j]!);
    if (!next) return;
    node = next;
    weight++;
    if (node.entry && node.entry.claims.length > 0) report(j, weight, node.entry);
  }
}

function addPhrases(found: Scan, words: string[], tokens: Tokens, at: number, verbs: number[], maps: NestedMaps): void {
  for (const place of verbs) {
    const { particle, before } = maps.lexicon.verbs[place]!;
    const root = rootOf(maps, FIRST_VERB + place);
    const report = (first: number, last: number, weight: number, entry: Entry) => {
      const end = particle === undefined ? last : particleAfter(words, tokens, Math.max(last, at), particle);
      if (end >= 0) found.candidates.push(candidate(Math.min(first, at), Math.max(end, at), weight + 1, entry.claims, { objectFirst: first, objectLast: last, verb: at }));
    };
    for (let j = at + 1; j <= at + 1 + (before ? GAP : ENGLISH_GAP) && j < words.length && tokens.before[j]! < HARD_BREAK; j++) {
      walk(words, tokens, j, HARD_BREAK, root, (last, weight, entry) => report(j, last, weight, entry));
    }
    if (!before || (at > 0 && articles.includes(words[at - 1]!))) continue;
    for (let j = at - 1; j >= Math.max(0, at - GAP - LONGEST_OBJECT) && tokens.before[j + 1]! < HARD_BREAK; j--) {
      walk(words, tokens, j, HARD_BREAK, root, (last, weight, entry) => {
        if (last < at && at - last - 1 <= GAP) report(j, last, weight, entry);
      });
    }
  }
}

function particleAfter(words: string[], tokens: Tokens, last: number, particle: string): number {
  for (let j = last + 1; j <= last + 1 + GAP && j < words.length && tokens.before[j]! < HARD_BREAK; j++) if (words[j] === particle) return j;
  return -1;
}

interface Joined {
  entry: Entry;
  isFirm: boolean;
}

function compound(word: string, maps: NestedMaps): Joined | undefined {
  return word.length > 64 || word.length < SHORTEST_COMPOUND ? undefined : (withHead(word, maps) ?? withModifier(word, maps));
}

function partOf(word: string, maps: NestedMaps, shortest = SHORTEST_PART): Entry | undefined {
  const entry = word.length < shortest ? undefined : rootOf(maps, PLAIN).next.get(word)?.entry;
  return entry?.part && entry.claims.length > 0 ? entry : undefined;
}

function withHead(word: string, maps: NestedMaps): Joined | undefined {
  for (let at = SHORTEST_PART; at <= word.length - 3; at++) {
    const head = word.slice(at);
    if (!heads.includes(head)) continue;
    const left = word.slice(0, at);
    const entry = partOf(left, maps) ?? (/[sen]$/.test(left) ? partOf(left.slice(0, -1), maps) : undefined) ?? (left.endsWith('en') ? partOf(left.slice(0, -2), maps) : undefined);
    if (entry) return { entry, isFirm: firmHeads.includes(head) };
  }
  return undefined;
}

function withModifier(word: string, maps: NestedMaps): Joined | undefined {
  for (let at = 3; at <= word.length - SHORTEST_PART; at++) {
    if (!modifiers.includes(word.slice(0, at))) continue;
    const right = word.slice(at);
    const entry = partOf(right, maps) ?? (right.startsWith('s') ? partOf(right.slice(1), maps) : undefined);
    if (entry) return { entry, isFirm: false };
  }
  return undefined;
}

function sharedHead(words: string[], tokens: Tokens, i: number, maps: NestedMaps): Entry | undefined {
  const next = words[i + 2];
  if (next === undefined || next.length > 64 || tokens.before[i + 1]! >= HARD_BREAK || tokens.before[i + 2] !== 0) return undefined;
  if (tokens.end[i + 1]! - tokens.start[i + 1]! > 3) return undefined;
  for (let at = 3; at <= next.length - 4; at++) {
    const entry = partOf(words[i]! + next.slice(at), maps, 0);
    if (entry) return entry;
  }
  return undefined;
}
