import type { Tokens } from '../text/tokens.ts';
import { WordMap } from '../text/word-map.ts';
import { finite, openers, relatives, writer } from '../words/persons.ts';
import { sentenceAround } from './clauses.ts';
import type { Candidate, Stretch } from './lookup.ts';
import { isTitle } from './persons.ts';

/** What a word says about its sentence, as bits: the writer; a verb that makes it whole; that it only says more about the word before; that others begin it. */
const WRITER = 1;
const FINITE = 2;
const RELATIVE = 4;
const OPENS = 8;
const saying = new WordMap<number>(bitsOf([[writer, WRITER], [finite, FINITE], [relatives, RELATIVE], [openers, OPENS]]));

function bitsOf(lists: readonly [words: readonly string[], bit: number][]): Map<string, number> {
  const bits = new Map<string, number>();
  for (const [words, bit] of lists) for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
  return bits;
}

/** Tells who the sentences of one text are about. Candidates come nearly in the order of the text: the sentence at hand is kept. */
export class SubjectReader {
  private readonly text: string;
  private readonly tokens: Tokens;
  private sentence: Stretch = { first: 0, last: -1 };
  private known: boolean | undefined;

  constructor(text: string, tokens: Tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /**
   * "De jeugdzorg staat onder druk", "Public transport is a joke", "The company provides cleaning": in a whole sentence, with a subject and a
   * verb, in which the writer is not. A heading or a line of a curriculum vitae has no such verb.
   */
  isAboutOthers({ first, last, verb }: Candidate): boolean {
    this.turnTo(first);
    const start = this.sentence.first;
    const begins = start === first && verb < 0 && !isTitle(this.text, this.tokens, last);
    if (!begins && (said(this.tokens, start) & OPENS) === 0) return false;
    return (this.known ??= isSentenceOfOthers(this.tokens, this.sentence));
  }

  private turnTo(token: number): void {
    if (token >= this.sentence.first && token <= this.sentence.last) return;
    this.sentence = sentenceAround(this.tokens, token);
    this.known = undefined;
  }
}

function isSentenceOfOthers(tokens: Tokens, { first, last }: Stretch): boolean {
  let hasVerb = false;
  let before = 0;
  for (let i = first + 1; i <= last; i++) {
    const bits = said(tokens, i);
    if ((bits & WRITER) !== 0) return false;
    hasVerb ||= (bits & FINITE) !== 0 && (before & RELATIVE) === 0;
    before = bits;
  }
  return hasVerb;
}

function said({ a, b }: Tokens, i: number): number {
  return saying.get(a[i]!, b[i]!) ?? 0;
}
