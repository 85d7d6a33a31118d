/** Precision and recall of finding competences on the labelled sets in `test/measure/competences`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findCompetences, type Matcher } from '../../../lib/competences/find.ts';
import type { Language, Mention, TextField, Vocabulary } from '../../../lib/competences/types.ts';

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
  /** Right, or a neighbouring concept on the labelled words. */
  near: number;
  /** Right, or of a concept that is labelled at another place of the text: not every repeat is labelled. */
  repeats: number;
  gold: number;
  found: number;
  /** Texts without any competence, and those of them with a clear mention. */
  negatives: number;
  spoilt: number;
}

export const sets = ['dev', 'held-out', 'other-labeller'] as const;

export function labelled(set: (typeof sets)[number]): LabelledText[] {
  return readFileSync(join(folder, `${set}.jsonl`), 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as LabelledText);
}

/** Whether two concepts are the same, broader or narrower, related, or under one broader concept. */
export type AreNear = (one: string, other: string) => boolean;

export function neighbours(vocabulary: Vocabulary): AreNear {
  const byId = new Map(vocabulary.map((concept) => [concept.id, concept]));
  return (one, other) => {
    const a = byId.get(one);
    const b = byId.get(other);
    if (!a || !b) return false;
    const isKin = a.broader === other || b.broader === one || (a.broader !== undefined && a.broader === b.broader);
    return one === other || isKin || (a.related ?? []).includes(other) || (b.related ?? []).includes(one);
  };
}

export interface Judgement {
  right: Mention[];
  near: Mention[];
  wrong: Mention[];
  missed: LabelledText['gold'];
}

/** A clear mention is right when it overlaps a labelled quote of the same concept; a quote is found when a right mention overlaps it. */
export function judge(line: LabelledText, mentions: Mention[], areNear: AreNear = (one, other) => one === other): Judgement {
  const spans = line.gold.flatMap((gold) => startsOf(line.text, gold.quote).map((start) => ({ gold, start, end: start + gold.quote.length })));
  const overlap = (mention: Mention, span: (typeof spans)[number]) => mention.start < span.end && mention.end > span.start;
  const fits = (mention: Mention, span: (typeof spans)[number]) => mention.id === span.gold.id && overlap(mention, span);
  const clear = mentions.filter(({ certainty }) => certainty === 'clear');
  const right = clear.filter((mention) => spans.some((span) => fits(mention, span)));
  const near = clear.filter((mention) => !right.includes(mention) && spans.some((span) => areNear(mention.id, span.gold.id) && overlap(mention, span)));
  return {
    right,
    near,
    wrong: clear.filter((mention) => !right.includes(mention) && !near.includes(mention)),
    missed: line.gold.filter((gold) => !spans.some((span) => span.gold === gold && clear.some((mention) => fits(mention, span)))),
  };
}

function startsOf(text: string, quote: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) starts.push(at);
  return starts;
}

export function measure(lines: LabelledText[], matcher: Matcher, areNear?: AreNear): Score {
  const score: Score = { texts: lines.length, clear: 0, right: 0, near: 0, repeats: 0, gold: 0, found: 0, negatives: 0, spoilt: 0 };
  for (const line of lines) {
    const { right, near, wrong, missed } = judge(line, findCompetences(line.text, { matcher, field: line.field }), areNear);
    score.clear += right.length + near.length + wrong.length;
    score.right += right.length;
    score.near += right.length + near.length;
    score.repeats += right.length + [...near, ...wrong].filter(({ id }) => line.gold.some((gold) => gold.id === id)).length;
    score.gold += line.gold.length;
    score.found += line.gold.length - missed.length;
    if (line.gold.length > 0) continue;
    score.negatives++;
    if (wrong.length > 0) score.spoilt++;
  }
  return score;
}
