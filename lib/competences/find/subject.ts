import { articles } from '../forms/forms.ts';
import { HARD_BREAK, type Tokens } from '../text/tokens.ts';
import { WordSet } from '../text/word-map.ts';
import { writer } from '../words/persons.ts';
import { sentenceAround } from './clauses.ts';
import type { Candidate } from './lookup.ts';

const articleWords = new WordSet(articles);
const writerWords = new WordSet(writer);

/** "De burgemeester opent morgen de brug", "De jeugdzorg staat onder druk": what a whole sentence is about in which the writer is not. */
export function isSubject({ first, last: end, verb }: Candidate, tokens: Tokens): boolean {
  const { a, b, before } = tokens;
  if (verb >= 0 || first === 0 || before[first]! > 0 || before[first - 1]! < HARD_BREAK || !articleWords.has(a[first - 1]!, b[first - 1]!)) return false;
  const { last } = sentenceAround(tokens, first);
  if (last === end) return false;
  for (let i = first; i <= last; i++) if (writerWords.has(a[i]!, b[i]!)) return false;
  return true;
}
