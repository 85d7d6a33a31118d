/** What runs in the measured page: the reader, and the floor that looks at every element once. */
import { newBudget } from '../../../lib/linkedin/dom.ts';
import { readPage } from '../../../lib/linkedin/read-page.ts';
import { affects } from '../../../lib/linkedin/affects.ts';
import { watchPage } from '../../../lib/linkedin/watch.ts';

/** Milliseconds of one call; pages round their clock, so many calls are timed together. */
function timed(calls: number, run: () => void): number {
  const started = performance.now();
  for (let call = 0; call < calls; call += 1) run();
  return (performance.now() - started) / calls;
}

/** Read times and floor times, turn by turn. */
export function measure(url: string, rounds: number): { nodes: number; visited: number; name: string | undefined; reads: number[]; floors: number[] } {
  const budget = newBudget();
  const { person } = readPage(document, url, budget);
  const [reads, floors]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    reads.push(timed(5, () => void readPage(document, url)));
    floors.push(timed(5, () => {
      let letters = 0;
      for (const element of document.querySelectorAll('*')) letters += element.localName.length;
      if (letters === 0) throw new Error('empty page');
    }));
  }
  return { nodes: document.querySelectorAll('*').length, visited: budget.visited, name: person?.name, reads, floors };
}

/** A feed that grows by posts of 150 nodes, with or without somebody watching; time of its own work and of ours, longest single pass. */
export async function churn(url: string, posts: number): Promise<{ page: number; own: number; longest: number; passes: number; reads: number }> {
  const list = document.querySelector('[data-testid="mainFeed"]')!;
  const reading = readPage(document, url);
  const end = new AbortController();
  const result = { page: 0, own: 0, longest: 0, passes: 0, reads: 0 };
  watchPage({
    root: document.body, signal: end.signal, isOwn: () => false, isQuiet: () => false,
    onChange(changed) {
      const started = performance.now();
      if (affects(reading, changed)) {
        readPage(document, url);
        result.reads += 1;
      }
      const took = performance.now() - started;
      result.own += took;
      result.longest = Math.max(result.longest, took);
      result.passes += 1;
    },
  });
  for (let post = 0; post < posts; post += 1) {
    const started = performance.now();
    const card = document.createElement('div');
    card.setAttribute('role', 'listitem');
    for (let line = 0; line < 149; line += 1) card.appendChild(document.createElement('p')).textContent = `regel ${line}`;
    list.append(card);
    void card.getBoundingClientRect().height;
    result.page += performance.now() - started;
    await new Promise((done) => requestAnimationFrame(done));
  }
  await new Promise((done) => setTimeout(done, 800));
  end.abort();
  return result;
}
