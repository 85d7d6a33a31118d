import { foldedWord, type Tokens } from '../text/tokens.ts';
import { namesEnd, namesJoin, otherNamesBegin, publicNamesBegin } from '../words/names.ts';

const isPublicWord = new Set(publicNamesBegin);
const isOtherWord = new Set(otherNamesBegin);
const ends = new Set(namesEnd);
const joins = new Set(namesJoin);

/** First and last token of a name of an organisation. */
export type Name = [first: number, last: number, isPublic: boolean];

/** Names such as "Gemeente Voorbeeldstad", "Ministerie van Onderwijs, Cultuur en Wetenschap", "Veilig Bouwen B.V.": known by a word and by capitals. */
export function namesAround(text: string, tokens: Tokens, words: number[]): Name[] {
  const names: Name[] = [];
  for (const i of words) {
    const word = foldedWord(text, tokens.start[i]!, tokens.end[i]!);
    const isPublic = isPublicWord.has(word);
    if (isPublic || isOtherWord.has(word)) {
      const last = forward(text, tokens, i);
      if (last > i) names.push([i, last, isPublic]);
    }
    const isEnd = ends.has(word) || (word === 'v' && i > 0 && /^[bn]$/i.test(text.slice(tokens.start[i - 1], tokens.end[i - 1])));
    if (isEnd && (isCapital(text, tokens, i) || word.length === 2)) {
      const first = backward(text, tokens, word === 'v' ? i - 1 : i);
      if (first < i) names.push([first, i, false]);
    }
  }
  return names;
}

function forward(text: string, tokens: Tokens, from: number): number {
  let last = from;
  for (let j = from + 1; j < tokens.count && j < from + 9 && tokens.before[j]! < 2; j++) {
    if (isCapital(text, tokens, j)) last = j;
    else if (!joins.has(text.slice(tokens.start[j], tokens.end[j]))) break;
    // Only a ministry's name goes on after a comma.
    if (j + 1 < tokens.count && tokens.before[j + 1] === 1 && !/^ministerie/i.test(text.slice(tokens.start[from], tokens.end[from]))) break;
  }
  return last;
}

function backward(text: string, tokens: Tokens, from: number): number {
  let first = from;
  for (let j = from - 1; j >= 0 && j > from - 6 && tokens.before[j + 1] === 0; j--) {
    if (isCapital(text, tokens, j)) first = j;
    else if (!joins.has(text.slice(tokens.start[j], tokens.end[j]))) break;
  }
  return first;
}

function isCapital(text: string, tokens: Tokens, i: number): boolean {
  const letter = text.charAt(tokens.start[i]!);
  return letter !== letter.toLowerCase();
}
