/** The search box: time, recall on compounds, and stored size, beside FlexSearch and MiniSearch. */
import type { Assignment } from '../../../lib/assignments/types.ts';
import { searchText, type ReadShard } from '../../../lib/matching/text/search.ts';
import { flexSearch, miniSearch } from './peers.ts';
import { compoundQueries, compoundTexts } from './compounds.ts';
import { TextIndexBuilder } from '../../../lib/matching/text/build.ts';
import { interleaved, ratio } from './timing.ts';

const queries = ['vergunning', 'handhaving toezicht', 'waterbeheer', 'gemeente data', 'riool', 'energieadvies klimaat', 'brief taal', 'project', 'stikstof natuur', 'wijk jeugd zorg'];

interface TextInput {
  assignments: readonly Assignment[];
  read: ReadShard;
  textBytes: number;
  withPeers: boolean;
  print: (line: string) => void;
}

export function measureText({ assignments, read, textBytes, withPeers, print }: TextInput): void {
  const own = () => queries.map((query) => searchText(read, query, assignments.length).size);
  if (!withPeers) {
    const { own: time } = interleaved(7, { own });
    print(`text search: ${((time.median / queries.length) * 1000).toFixed(0)} µs a search (indicative)`);
    return;
  }
  const flex = flexSearch(assignments);
  const mini = miniSearch(assignments);
  const times = interleaved(7, { own, flex: () => queries.map((query) => flex.search(query).length), mini: () => queries.map((query) => mini.search(query).length) });
  print(`text search: FlexSearch ${ratio(times.flex, times.own)} of ours (bar: 1 or more), MiniSearch ${ratio(times.mini, times.own)}; ours ${((times.own.median / queries.length) * 1000).toFixed(0)} µs a search (indicative)`);
  print(`stored: ours ${(textBytes / assignments.length).toFixed(0)} bytes an assignment, MiniSearch ${(mini.stored() / assignments.length).toFixed(0)} (bar: at least twice ours), FlexSearch ${(flex.stored() / assignments.length).toFixed(0)}`);
  compounds(print);
}

/** Which texts each finds for words that stand in them as parts of compounds, or the other way round. */
function compounds(print: (line: string) => void): void {
  const builder = new TextIndexBuilder();
  compoundTexts.forEach((title, row) => builder.add(row, { title, organisation: '', description: '' }));
  const shards = builder.finish();
  const assignments = compoundTexts.map((title) => ({ title, description: '', organisation: { name: '' }, competences: { required: [], desired: [] } }) as unknown as Assignment);
  const [flex, mini] = [flexSearch(assignments), miniSearch(assignments)];
  const score = (search: (words: string) => Iterable<number>) => {
    let [right, found, wanted] = [0, 0, 0];
    for (const { words, rows } of compoundQueries) {
      const hits = new Set(search(words));
      found += hits.size;
      wanted += rows.length;
      right += rows.filter((row) => hits.has(row)).length;
    }
    return `recall ${(right / wanted).toFixed(2)}, precision ${(right / found).toFixed(2)}`;
  };
  print(`Dutch compounds (${compoundQueries.length} words, ${compoundTexts.length} titles): ours ${score((words) => searchText((number) => shards[number], words, compoundTexts.length).rows)}; FlexSearch ${score(flex.search)}; MiniSearch ${score(mini.search)}`);
}
