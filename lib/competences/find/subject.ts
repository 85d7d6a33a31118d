import { FINITE, OPENER, RELATIVE, WRITER } from '../forms/classes.ts';
import { isOf, type Tokens } from '../text/tokens.ts';
import { sentenceAround } from './clauses.ts';
import type { Candidate, Stretch } from './lookup.ts';
import { isTitle } from './persons.ts';

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
    if (!begins && !isOf(this.tokens, start, OPENER)) return false;
    return (this.known ??= isSentenceOfOthers(this.tokens, this.sentence));
  }

  private turnTo(token: number): void {
    if (token >= this.sentence.first && token <= this.sentence.last) return;
    this.sentence = sentenceAround(this.tokens, token);
    this.known = undefined;
  }
}

function isSentenceOfOthers({ classes }: Tokens, { first, last }: Stretch): boolean {
  let hasVerb = false;
  for (let i = first + 1; i <= last; i++) {
    if ((classes[i]! & WRITER) !== 0) return false;
    hasVerb ||= (classes[i]! & FINITE) !== 0 && (i === first + 1 || (classes[i - 1]! & RELATIVE) === 0);
  }
  return hasVerb;
}
