/** Each library beside ours on the same data, in a process of its own, so that what one keeps in memory does not slow the other. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { searchText } from '../../../lib/matching/text/search.ts';
import { firstPass } from '../../../lib/matching/first-pass.ts';
import { siftHard } from '../../../lib/matching/preferences.ts';
import { candidates } from '../../../lib/matching/weights.ts';
import { keeps, type Market, marketOf, type Person } from './market.ts';
import { firstPassWithWords } from './passes.ts';
import { libraries, type Library, type Peer } from './peers.ts';
import { interleaved, ratio } from './timing.ts';

const megabytes = 12_000;
export const searches = ['vergunning', 'handhaving toezicht', 'waterbeheer', 'gemeente data', 'riool', 'energieadvies klimaat', 'brief taal', 'project', 'stikstof natuur', 'wijk jeugd zorg'];

export async function measureBeside(library: Library, count: number, print: (line: string) => void): Promise<void> {
  const { stdout } = await promisify(execFile)(process.execPath, [`--max-old-space-size=${megabytes}`, import.meta.filename, library, String(count)]);
  print(stdout.trimEnd());
}

async function compare(name: Library, count: number): Promise<void> {
  const market = marketOf(count, 4);
  const start = performance.now();
  const peer = await libraries[name](market.assignments, market.people[0]!.portfolio.preferences!.place!);
  const built = performance.now() - start;
  matching(name, market, peer);
  searching(name, market, peer);
  console.log(`${name}: built in ${(built / 1000).toFixed(1)} s, ours (index and text) in ${((market.took.build + market.took.text) / 1000).toFixed(1)} s (indicative)`);
}

function matching(name: Library, market: Market, peer: Peer): void {
  const all = (run: (person: Person) => unknown) => () => market.people.map(run);
  const tags = ({ portfolio }: Person) => portfolio.tags.map(({ id }) => id!);
  const kin = ({ query }: Person) => [...query.terms.keys()];
  const times = interleaved(3, {
    tags: all(({ query, checks }) => firstPass(market.index, query, candidates, { sift: siftHard(checks, market.index.columns) })),
    peerTags: all((person) => peer.match(tags(person), [], keeps(market.index, person))),
    peerKin: all((person) => peer.match(kin(person), [], keeps(market.index, person))),
    words: all((person) => firstPassWithWords(market, person)),
    peerWords: all((person) => peer.match(tags(person), person.words, keeps(market.index, person))),
    peerAll: all((person) => peer.match(kin(person), person.words, keeps(market.index, person))),
  });
  console.log(`${name}: the same question (tags, broader and narrower) ${ratio(times.peerKin, times.tags)} of our first pass, with twelve words ${ratio(times.peerAll, times.words)} of ours with words (bar: 100 or more at 100,000)`);
  console.log(`${name}: without broader and narrower, which ours has: tags ${ratio(times.peerTags, times.tags)}, tags and words ${ratio(times.peerWords, times.words)}`);
}

function searching(name: Library, { shards, assignments, sizes }: Market, peer: Peer): void {
  const times = interleaved(7, {
    own: () => searches.map((words) => searchText((number) => shards[number], words, assignments.length).size),
    peer: () => searches.map((words) => peer.search(words).length),
  });
  const stored = peer.stored === undefined ? '' : `; stored ${(peer.stored() / sizes.text).toFixed(1)}× ours`;
  console.log(`${name}: text search ${ratio(times.peer, times.own)} of ours${stored}`);
}

if (import.meta.main) await compare(process.argv[2] as Library, Number(process.argv[3]));
