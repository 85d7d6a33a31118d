// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { affects } from '../../../lib/linkedin/affects.ts';
import { readPage } from '../../../lib/linkedin/read-page.ts';
import { RemovalBudget, watchPage } from '../../../lib/linkedin/watch.ts';
import type { Schedulers } from '../../../lib/linkedin/watch.ts';
import { practicePage } from '../../practice/practice-page.ts';

/** A clock that stands still until it is told to go. */
function standingClock(): Schedulers & { run(): void; waiting: number } {
  let timers: (() => void)[] = [];
  return {
    get waiting() { return timers.length; },
    setTimeout: (run) => timers.push(run),
    clearTimeout: () => { timers = []; },
    requestIdle: (run) => run(),
    run() {
      const due = timers;
      timers = [];
      for (const one of due) one();
    },
  };
}

const settled = (): Promise<void> => Promise.resolve();

function start(options: { quiet?: () => boolean } = {}) {
  const clock = standingClock();
  const end = new AbortController();
  const passes: (readonly Element[])[] = [];
  const { resume } = watchPage({
    root: document.body, signal: end.signal, schedulers: clock, isQuiet: options.quiet ?? (() => false),
    isOwn: (node) => node.nodeName === 'X-HOST', onChange: (changed) => passes.push(changed),
  });
  return { clock, end, passes, resume };
}

beforeEach(() => {
  document.body.innerHTML = '<main><div id="a"></div><div id="b"></div></main>';
});

const add = (id: string, name = 'p'): void => void document.getElementById(id)!.append(document.createElement(name));

describe('watchPage', () => {
  it('makes one pass of a thousand changes, with the outermost places', async () => {
    const { clock, passes } = start();
    for (let index = 0; index < 1_000; index += 1) {
      add(index % 2 ? 'a' : 'b');
      if (index % 100 === 0) await settled();
    }
    await settled();
    expect(clock.waiting).toBe(1);
    clock.run();
    expect(passes).toEqual([[document.getElementById('b'), document.getElementById('a')]]);
  });

  it('keeps its timer while changes go on: constant churn cannot put it off', async () => {
    const { clock, passes } = start();
    for (let round = 0; round < 5; round += 1) {
      add('a');
      await settled();
      add('b');
      await settled();
      expect(clock.waiting).toBe(1);
      clock.run();
    }
    expect(passes).toHaveLength(5);
  });

  it('ignores own nodes', async () => {
    const { clock, passes } = start();
    add('a', 'x-host');
    await settled();
    document.querySelector('x-host')!.append('text');
    document.querySelector('x-host')!.remove();
    await settled();
    expect([clock.waiting, passes.length]).toEqual([0, 0]);
  });

  it('does nothing while hidden, paused or closed, and one whole pass after', async () => {
    let quiet = true;
    const { clock, passes, resume } = start({ quiet: () => quiet });
    for (let index = 0; index < 100; index += 1) add('a');
    await settled();
    expect(clock.waiting).toBe(0);
    quiet = false;
    resume();
    clock.run();
    expect(passes).toEqual([[]]);
  });

  it('drops a pass that was waiting when quiet began', async () => {
    let quiet = false;
    const { clock, passes } = start({ quiet: () => quiet });
    add('a');
    await settled();
    quiet = true;
    clock.run();
    expect(passes).toEqual([]);
  });

  it('takes places together when there are too many to tell apart', async () => {
    const { clock, passes } = start();
    for (let index = 0; index < 60; index += 1) {
      const place = document.createElement('div');
      document.querySelector('main')!.append(place);
      place.append(document.createElement('p'));
    }
    await settled();
    clock.run();
    expect(passes.map((changed) => changed.map(({ localName }) => localName))).toEqual([['main']]);
  });

  it('ends with its signal', async () => {
    const { clock, end, passes } = start();
    add('a');
    await settled();
    end.abort();
    add('b');
    await settled();
    clock.run();
    expect(passes).toEqual([]);
  });
});

describe('RemovalBudget', () => {
  it('ends after repeated removal, and recovers with time', () => {
    const budget = new RemovalBudget(3, 1_000);
    expect([0, 10, 20].map((now) => budget.spend(now))).toEqual([true, true, true]);
    expect(budget.spend(30)).toBe(false);
    expect(budget.spend(5_000)).toBe(true);
  });
});

describe('affects', () => {
  const open = (path: string): { reading: ReturnType<typeof readPage>; page: Document } => {
    const url = `https://www.linkedin.com${path}`;
    const page = new DOMParser().parseFromString(practicePage(url)!.html, 'text/html');
    return { page, reading: readPage(page, url) };
  };

  it('does not read a feed anew that only grows', () => {
    const { page, reading } = open('/feed/');
    expect(affects(reading, [page.querySelector('[data-testid="mainFeed"]')!])).toBe(false);
    expect(affects(reading, [])).toBe(true);
  });

  it('reads a profile anew when a card arrives', () => {
    const { page, reading } = open('/in/bram-oosterling-oefen/');
    expect(affects(reading, [page.querySelector('[componentkey^="profileCardsBelow"]')!])).toBe(true);
  });

  it('reads what was not recognised anew at any change', () => {
    const { page, reading } = open('/feed/');
    expect(affects({ ...reading, recognised: false }, [page.body])).toBe(true);
  });
});
