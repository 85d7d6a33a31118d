/** Answers of a worker that sleeps, beside an empty worker's wake. */
import type { BenchBrowser, TimedAsk } from './browser.ts';
import { milliseconds, spread, times } from './measure.ts';

export interface ColdQuestion {
  /** What is printed. */
  name: string;
  message: unknown;
  aim?: number;
  /** Runs before the worker is killed. */
  before?: unknown;
}

/** No question at all, refused at once: what the first script itself takes. */
export const wake: ColdQuestion = { name: 'the worker’s own wake', message: 1, aim: 1.15 };

/**
 * As a user has it: nothing of Schil is open, the worker and its process have to start. Then with a page of Schil open, which the process
 * is there for already: the same work beside a much shorter wake. The empty worker is killed and asked in every round, in turn.
 */
export async function coldAnswers(here: BenchBrowser, questions: readonly ColdQuestion[], rounds: number, print: (line: string) => void): Promise<void> {
  await series(here, here.askFromPages, questions, rounds, (line) => print(`${line}, a page of Schil open`), false);
  await here.closePages();
  await series(here, here.askFromWeb, questions, rounds, print, true);
}

async function series(here: BenchBrowser, ask: TimedAsk, questions: readonly ColdQuestion[], rounds: number, print: (line: string) => void, aims: boolean): Promise<void> {
  const empty: number[] = [];
  const took = questions.map((): number[] => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [at, { message, before }] of questions.entries()) {
      if (before !== undefined) await ask('schil', before);
      await here.kill();
      const first = round % 2 === 0 ? await ask('empty', 1) : undefined;
      const one = await ask('schil', message);
      const floor = first ?? (await ask('empty', 1));
      if (round === 0) continue; // the first wake compiles
      empty.push(floor);
      took[at]!.push(one);
    }
  }
  const floor = spread(empty);
  for (const [at, { name, aim }] of questions.entries()) {
    const one = spread(took[at]!);
    print(`${name}: ${milliseconds(one)} = ${times(one.median, floor.median)} an empty worker's wake ${milliseconds(floor)}${aims && aim !== undefined ? ` (aim ${aim})` : ''}`);
  }
}
