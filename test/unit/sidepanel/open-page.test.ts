import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OpenPage } from '../../../entrypoints/sidepanel/open-page.ts';

/** A browser with one LinkedIn tab, whose content script answers from the `answersAt`-th connection on. */
const tab = { id: 1, url: 'https://www.linkedin.com/in/bram-oosterling-oefen/' };
const state = { connections: 0, answersAt: 1 };

function connect() {
  state.connections += 1;
  const answers = state.connections >= state.answersAt;
  return {
    disconnect() {},
    onMessage: { addListener: (use: (message: object) => void) => { if (answers) queueMicrotask(() => use({ type: 'paused' })); } },
    onDisconnect: { addListener: (use: () => void) => { if (!answers) queueMicrotask(use); } },
  };
}

const event = { addListener() {}, removeListener() {} };
vi.mock('../../../lib/browser.ts', () => ({
  browser: { tabs: { connect, query: () => Promise.resolve([tab]), onActivated: event, onUpdated: event }, windows: { onFocusChanged: event } },
}));
const { followOpenPage } = await import('../../../entrypoints/sidepanel/open-page.ts');

let shown: OpenPage['state'][];
let stop: () => void;
function follow(answersAt: number): void {
  Object.assign(state, { connections: 0, answersAt });
  shown = [];
  stop = followOpenPage((page) => shown.push(page.state));
}

beforeEach(() => {
  vi.stubGlobal('location', { origin: 'chrome-extension://schil' });
  vi.useFakeTimers();
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('following the open page', () => {
  it('shows at once what a page says that is ready', async () => {
    follow(1);
    await vi.advanceTimersByTimeAsync(0);
    expect(shown).toEqual(['paused']);
  });

  it('asks again, without alarm, while a content script has not started yet', async () => {
    follow(3);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(shown).toEqual(['paused']);
  });

  it('says that there is no contact when it lasts, and still shows what comes later', async () => {
    follow(7);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(shown).toEqual(['no-contact']);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(shown.at(-1)).toBe('paused');
  });

  it('gives up, and stops asking when nobody looks any more', async () => {
    follow(99);
    await vi.advanceTimersByTimeAsync(60_000);
    const asked = state.connections;
    await vi.advanceTimersByTimeAsync(60_000);
    expect([asked, state.connections]).toEqual([8, 8]);
    follow(99);
    await vi.advanceTimersByTimeAsync(150);
    stop();
    const before = state.connections;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(state.connections).toBe(before);
  });
});
