import { characterTable, LETTERS_FROM, NUMBER_SIGN } from '../text/characters.ts';
import { BEGINNINGS, beginningOf, emptyTokens, foldedWords, tokenise, type Tokens } from '../text/tokens.ts';

/** Cues this short are whole words, longer ones may be the beginning of one. */
const WHOLE = 3;

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
      const begins = tokens.beginning[i]!;
      for (const cue of wanted) if ((cue.beginning === begins || cue.alone === begins) && standsAt(cue, text, tokens, i)) return true;
    }
    return false;
  }
}

/** One cue, as folded words; the last may be the beginning of a longer one. */
interface Cue {
  words: string[];
  isWhole: boolean;
  /** How words begin that it may be: by its first two letters, or by the first when what follows is a sign (C#) or an apostrophe. */
  beginning: number;
  alone: number;
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
  const [one, two] = [words[0]?.charCodeAt(0) || 0, words[0]?.charCodeAt(1) || 0];
  return { words, isWhole: cue.length <= WHOLE, beginning: beginningOf(one, two), alone: beginningOf(one, 0) };
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

/** The words of a text in chains by how they begin: a cue is compared with few of them. */
interface Beginnings {
  /** Per beginning the last token of its chain, counted from 1. */
  last: Int32Array;
  /** Per token, counted from 1, the one before it in its chain. */
  previous: Int32Array;
}

function emptyBeginnings(): Beginnings {
  return { last: new Int32Array(BEGINNINGS), previous: new Int32Array(4096) };
}

function link({ beginning, count }: Tokens, beginnings: Beginnings): void {
  if (beginnings.previous.length <= count) beginnings.previous = new Int32Array(count * 2);
  const { last, previous } = beginnings;
  last.fill(0);
  for (let i = 0; i < count; i++) {
    const place = beginning[i]!;
    previous[i + 1] = last[place]!;
    last[place] = i + 1;
  }
}

function stands(cue: Cue, text: string, tokens: Tokens, beginnings: Beginnings): boolean {
  return standsInChain(cue, cue.beginning, text, tokens, beginnings) || (cue.alone !== cue.beginning && standsInChain(cue, cue.alone, text, tokens, beginnings));
}

function standsInChain(cue: Cue, chain: number, text: string, tokens: Tokens, { last, previous }: Beginnings): boolean {
  for (let at = last[chain]!; at > 0; at = previous[at]!) if (standsAt(cue, text, tokens, at - 1)) return true;
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
