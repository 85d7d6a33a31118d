/** The search box: which texts are found for words that stand in them as parts of compounds, or the other way round. */
import type { Assignment } from '../../../lib/assignments/types.ts';
import { TextIndexBuilder } from '../../../lib/matching/text/build.ts';
import { searchText } from '../../../lib/matching/text/search.ts';
import { compoundQueries, compoundTexts } from './compounds.ts';
import { libraries } from './peers.ts';

export async function measureCompounds(print: (line: string) => void): Promise<void> {
  const builder = new TextIndexBuilder();
  compoundTexts.forEach((title, row) => builder.add(row, { title, organisation: '', description: '' }));
  const shards = builder.finish();
  const assignments = compoundTexts.map((title) => ({ title, description: '', organisation: { name: '' }, places: [], competences: { required: [], desired: [] } }) as unknown as Assignment);
  const own = `ours ${scoreOf((words) => searchText((number) => shards[number], words, compoundTexts.length).rows)}`;
  const peers = await Promise.all(Object.entries(libraries).map(async ([name, make]) => `${name} ${scoreOf((await make(assignments, 'Utrecht')).search)}`));
  print(`Dutch compounds (${compoundQueries.length} words, ${compoundTexts.length} titles): ${[own, ...peers].join('; ')}`);
}

function scoreOf(search: (words: string) => Iterable<number>): string {
  let [right, found, wanted] = [0, 0, 0];
  for (const { words, rows } of compoundQueries) {
    const hits = new Set(search(words));
    found += hits.size;
    wanted += rows.length;
    right += rows.filter((row) => hits.has(row)).length;
  }
  return `recall ${(right / wanted).toFixed(2)}, precision ${(right / found).toFixed(2)}`;
}
