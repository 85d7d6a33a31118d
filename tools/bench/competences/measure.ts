/** Precision and recall of finding competences on the labelled sets in `test/measure/competences`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findCompetences, type Matcher } from '../../../lib/competences/find.ts';
import type { Language, Mention, TextField } from '../../../lib/competences/types.ts';

const folder = join(import.meta.dirname, '../../../test/measure/competences');

export interface LabelledText {
  key: string;
  language: Language;
  field: TextField;
  text: string;
  gold: { quote: string; id: string }[];
  kind: 'sentence' | 'profile';
}

export interface Score {
  texts: number;
  clear: number;
  right: number;
  gold: number;
  found: number;
  /** Texts without any competence, and those of them with a clear mention. */
  negatives: number;
  spoilt: number;
}

export function labelled(set: 'dev' | 'held-out'): LabelledText[] {
  return readFileSync(join(folder, `${set}.jsonl`), 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as LabelledText);
}

/** A clear mention is right when it overlaps a labelled quote of the same concept; a quote is found when a right mention overlaps it. */
export function judge(line: LabelledText, mentions: Mention[]): { right: Mention[]; wrong: Mention[]; missed: LabelledText['gold'] } {
  const spans = line.gold.flatMap((gold) => spansOf(line.text, gold.quote).map((start) => ({ gold, start, end: start + gold.quote.length })));
  const clear = mentions.filter(({ certainty }) => certainty === 'clear');
  const fits = (mention: Mention, span: (typeof spans)[number]) => mention.id === span.gold.id && mention.start < span.end && mention.end > span.start;
  return {
    right: clear.filter((mention) => spans.some((span) => fits(mention, span))),
    wrong: clear.filter((mention) => !spans.some((span) => fits(mention, span))),
    missed: line.gold.filter((gold) => !spans.some((span) => span.gold === gold && clear.some((mention) => fits(mention, span)))),
  };
}

function spansOf(text: string, quote: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) starts.push(at);
  return starts;
}

export function measure(lines: LabelledText[], matcher: Matcher): Score {
  const score: Score = { texts: lines.length, clear: 0, right: 0, gold: 0, found: 0, negatives: 0, spoilt: 0 };
  for (const line of lines) {
    const { right, wrong, missed } = judge(line, findCompetences(line.text, { matcher, field: line.field }));
    score.clear += right.length + wrong.length;
    score.right += right.length;
    score.gold += line.gold.length;
    score.found += line.gold.length - missed.length;
    if (line.gold.length > 0) continue;
    score.negatives++;
    if (wrong.length > 0) score.spoilt++;
  }
  return score;
}
