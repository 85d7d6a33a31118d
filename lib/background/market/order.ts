/** The overall order of the rows that are shown: the ranked candidates first, then the rest by closing date and key. */
import type { Assignment } from '../../assignments/types.ts';
import type { Concepts } from '../../matching/concepts.ts';
import { firstPass } from '../../matching/first-pass.ts';
import type { MatchIndex } from '../../matching/index/open.ts';
import type { Check } from '../../matching/preferences.ts';
import type { Query } from '../../matching/query.ts';
import { rerank } from '../../matching/rerank.ts';
import { candidates, strength } from '../../matching/weights.ts';

export interface OrderInput {
  index: MatchIndex;
  query: Query;
  checks: readonly Check[];
  concepts: Concepts;
  today: string;
  shown: Uint8Array;
  /** What words add: of the person's free tags, and of a search. */
  words: ReadonlyMap<number, number>;
}

/** Best first. Complete: every shown row once. */
export function orderOf({ index, query, checks, concepts, today, shown, words }: OrderInput): Uint32Array {
  const onlyShown: Check = { preference: 'kinds', hard: true, judge: (_columns, row) => (shown[row] === 1 ? undefined : {}) };
  const soft = checks.map((check) => ({ ...check, hard: false }));
  const first = firstPass(index, query, [onlyShown], candidates, words);
  const ranked = rerank(first, index, query, soft, { concepts, asked: askedFromIndex(index, query), today });
  return completed(ranked, index, shown);
}

function completed(ranked: readonly number[], { columns, rows }: MatchIndex, shown: Uint8Array): Uint32Array {
  const placed = new Uint8Array(rows);
  for (const row of ranked) placed[row] = 1;
  const rest = new Float64Array(rows);
  let count = 0;
  for (let row = 0; row < rows; row++) if (shown[row] === 1 && placed[row] === 0) rest[count++] = (columns.closes[row]! || 65_536) * rows + row;
  const sorted = rest.subarray(0, count).sort();
  const order = new Uint32Array(ranked.length + count);
  order.set(ranked);
  for (let at = 0; at < count; at++) order[ranked.length + at] = sorted[at]! % rows;
  return order;
}

/**
 * What a row asks of the person's concepts, told from the posting lists: the re-ranking needs no more, and reading 500 records would
 * read almost the whole database. The five strengths are far enough apart to survive a byte.
 */
function askedFromIndex(index: MatchIndex, query: Query): (row: number) => Assignment {
  const postings = [...query.terms.keys()].flatMap((id) => {
    const posting = index.posting(id);
    return posting ? [{ id, ...posting }] : [];
  });
  return (row) => {
    const required: Asked[] = [];
    const desired: Asked[] = [];
    for (const { id, rows, strengths } of postings) {
      const at = placeIn(rows, row);
      if (at < 0) continue;
      const manner = mannerOf(strengths[at]!);
      (manner.required ? required : desired).push({ id, name: '', ...manner.asked });
    }
    return { competences: { required, desired } } as unknown as Assignment;
  };
}

type Asked = Assignment['competences']['required'][number];

/** Each strength, and how a competence is written down that has it. */
const manners: { value: number; required: boolean; asked: Partial<Asked> }[] = [
  { value: strength.required, required: true, asked: {} },
  { value: strength.desired, required: false, asked: {} },
  { value: strength.title, required: true, asked: { fromText: true } },
  { value: strength.repeated, required: false, asked: { fromText: true, weight: 2 } },
  { value: strength.once, required: false, asked: { fromText: true } },
];

function mannerOf(byte: number): (typeof manners)[number] {
  const distance = ({ value }: { value: number }) => Math.abs(Math.round(value * 255) - byte);
  return manners.reduce((best, manner) => (distance(manner) < distance(best) ? manner : best));
}

/** Binary search: posting lists are ascending. */
function placeIn(rows: Uint32Array, row: number): number {
  let low = 0;
  let high = rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = rows[middle]!;
    if (value === row) return middle;
    if (value < row) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
