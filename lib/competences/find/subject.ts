import type { Tokens } from '../text/tokens.ts';
import { WordSet } from '../text/word-map.ts';
import { finite, openers, relatives, writer } from '../words/persons.ts';
import { sentenceAround } from './clauses.ts';
import type { Candidate, Stretch } from './lookup.ts';
import { isTitle } from './persons.ts';

const openerWords = new WordSet(openers);
const finiteWords = new WordSet(finite);
const relativeWords = new WordSet(relatives);
const writerWords = new WordSet(writer);

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
    if (!begins && !isOneOf(openerWords, this.tokens, start)) return false;
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
  for (let i = first + 1; i <= last; i++) {
    if (isOneOf(writerWords, tokens, i)) return false;
    hasVerb ||= isOneOf(finiteWords, tokens, i) && !isOneOf(relativeWords, tokens, i - 1);
  }
  return hasVerb;
}

function isOneOf(words: WordSet, { a, b }: Tokens, i: number): boolean {
  return words.has(a[i]!, b[i]!);
}
