import { characterTable, LETTERS_FROM, NUMBER_SIGN } from '../text/characters.ts';
import { emptyTokens, foldedWords, tokenise, type Tokens } from '../text/tokens.ts';

/** Cues this short are whole words, longer ones may be the beginning of one. */
const WHOLE = 3;
/** Places for the first letters of words. */
const PLACES = 64;

/** Looks for cues in the words of one text and of its context. What that takes is made when the first cue is asked for. */
export class CueReader {
  private readonly text: string;
  private readonly tokens: Tokens;
  private readonly context: string | undefined;
  private isLinked = false;
  private readonly known = new Map<readonly string[], boolean>();

  constructor(text: string, tokens: Tokens, context: string | undefined) {
    this.text = text;
    this.tokens = tokens;
    this.context = context;
  }

  /** Whether one of the cues stands in the text or its context. */
  hasOne(cues: readonly string[]): boolean {
    let known = this.known.get(cues);
    if (known === undefined) this.known.set(cues, (known = this.find(cuesOf(cues))));
    return known;
  }

  private find(cues: Cue[]): boolean {
    if (!this.isLinked) link(this.tokens, words);
    this.isLinked = true;
    if (cues.some((cue) => stands(cue, this.text, this.tokens, words))) return true;
    if (this.context === undefined) return false;
    readContext(this.context);
    return cues.some((cue) => stands(cue, context.text, context.tokens, context.words));
  }

  /** Whether one of the cues stands among some tokens of the text. */
  hasOneIn(cues: readonly string[], first: number, last: number): boolean {
    const { text, tokens } = this;
    const wanted = cuesOf(cues);
    for (let i = first; i <= last; i++) {
      const letter = tokens.initial[i]!;
      for (const cue of wanted) if (cue.initial === letter && standsAt(cue, text, tokens, i)) return true;
    }
    return false;
  }
}

/** One cue, as folded words; the last may be the beginning of a longer one. */
interface Cue {
  words: string[];
  isWhole: boolean;
  /** First two letters. */
  initial: number;
  second: number;
}

const read = new WeakMap<readonly string[], Cue[]>();

/** Kept by the list itself, which lives as long as its vocabulary. */
function cuesOf(list: readonly string[]): Cue[] {
  let cues = read.get(list);
  if (!cues) read.set(list, (cues = list.map(cueOf).filter(({ words }) => words.length > 0)));
  return cues;
}

function cueOf(cue: string): Cue {
  const words = foldedWords(cue);
  return { words, isWhole: cue.length <= WHOLE, initial: words[0]?.charCodeAt(0) || 0, second: words[0]?.charCodeAt(1) || 0 };
}

/** Used again for every text: which words begin how. */
const words = emptyBeginnings();
/** All texts of a profile have the same context, one after the other: it is read once. */
const context = { text: '', tokens: emptyTokens(), words: emptyBeginnings() };

function readContext(text: string): void {
  if (context.text === text) return;
  context.text = text;
  link(tokenise(text, context.tokens), context.words);
}

/** The words of a text in chains by their first letters: a cue is compared with few of them. */
interface Beginnings {
  /** Per letter the last token of its chain, counted from 1. */
  last: Int32Array;
  /** Per token, counted from 1, the one before it in its chain. */
  previous: Int32Array;
}

function emptyBeginnings(): Beginnings {
  return { last: new Int32Array(PLACES), previous: new Int32Array(4096) };
}

function link({ initial, count }: Tokens, beginnings: Beginnings): void {
  if (beginnings.previous.length <= count) beginnings.previous = new Int32Array(count * 2);
  const { last, previous } = beginnings;
  last.fill(0);
  for (let i = 0; i < count; i++) {
    const place = initial[i]! & (PLACES - 1);
    previous[i + 1] = last[place]!;
    last[place] = i + 1;
  }
}

function stands(cue: Cue, text: string, tokens: Tokens, { last, previous }: Beginnings): boolean {
  const table = characterTable();
  for (let at = last[cue.initial & (PLACES - 1)]!; at > 0; at = previous[at]!) {
    // Most words differ in their second letter.
    const second = table[text.charCodeAt(tokens.start[at - 1]! + 1)]!;
    if (second >= LETTERS_FROM && second !== cue.second) continue;
    if (standsAt(cue, text, tokens, at - 1)) return true;
  }
  return false;
}

function standsAt({ words, isWhole }: Cue, text: string, tokens: Tokens, from: number): boolean {
  if (from + words.length > tokens.count) return false;
  for (let k = 0; k < words.length; k++) {
    const i = from + k;
    if (k > 0 && tokens.before[i] !== 0) return false;
    if (!beginsWith(text, tokens.start[i]!, tokens.end[i]!, words[k]!, isWhole || k < words.length - 1)) return false;
  }
  return true;
}

/** Whether a word is, or begins with, a folded one. */
function beginsWith(text: string, start: number, end: number, word: string, isWhole: boolean): boolean {
  const table = characterTable();
  let letter = 0;
  for (let at = start; at < end; at++) {
    const kind = table[text.charCodeAt(at)]!;
    if (kind < LETTERS_FROM && kind !== NUMBER_SIGN) continue;
    if (letter === word.length) return !isWhole;
    if (kind !== word.charCodeAt(letter++)) return false;
  }
  return letter === word.length;
}
