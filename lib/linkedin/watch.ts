import { domOf, newBudget, sharedAncestor } from './dom.ts';

/** Clock and schedulers, so that tests need no waiting. Times are milliseconds. */
export interface Schedulers {
  setTimeout(run: () => void, delay: number): unknown;
  clearTimeout(timer: never): void;
  requestIdle(run: () => void, timeout: number): void;
}

export interface WatchOptions {
  /** Below what the page is followed. */
  root: Node;
  signal: AbortSignal;
  /** Our own nodes in the page: what happens there and their coming and going is nobody's news. */
  isOwn(node: Node): boolean;
  /** Hidden tab, pause, closed panel: nothing is read meanwhile; one pass follows at `resume`. */
  isQuiet(): boolean;
  /** Elements below which something changed, outermost only; empty when the page has to be looked at as a whole. */
  onChange(changed: readonly Element[]): void;
  schedulers?: Schedulers;
}

const throttleDelay = 250;
const idleTimeout = 100;
/** More places than this are one: what holds them all. */
const maxPlaces = 40;

/**
 * Follows a page that never rests: one observer, one flag, one timer that is kept (under constant churn a debounce never fires), then an idle moment.
 * @returns `resume`, to be called when quiet ends
 */
export function watchPage({ root, signal, isOwn, isQuiet, onChange, schedulers = browserSchedulers }: WatchOptions): { resume(): void } {
  const dom = domOf(root.ownerDocument!, newBudget(Infinity));
  const places = new Set<Element>();
  let whole = false;
  let timer: unknown;

  const note = (records: MutationRecord[]): void => {
    let any = whole;
    for (const record of whole ? [] : records) {
      const place = record.target as Element;
      if (!places.has(place) && isOwnRecord(record, isOwn)) continue;
      any = true;
      if (places.size >= maxPlaces) join();
      places.add(place);
    }
    if (any) schedule();
  };

  const connected = (): Element[] => [...places].filter((one) => dom.contains(root, one));
  const outermost = (): Element[] => connected().filter((one, _at, all) => all.every((other) => other === one || !dom.contains(other, one)));
  const join = (): void => {
    const all = connected();
    const holder = all.find((one) => all.every((other) => dom.contains(one, other))) ?? sharedAncestor(dom, all);
    places.clear();
    if (holder) places.add(holder);
  };

  const schedule = (): void => {
    if (!isQuiet()) timer ??= schedulers.setTimeout(() => schedulers.requestIdle(pass, idleTimeout), throttleDelay);
  };

  const pass = (): void => {
    timer = undefined;
    if (signal.aborted || isQuiet()) return;
    const changed = whole ? [] : outermost();
    places.clear();
    whole = false;
    onChange(changed);
  };

  const observer = new MutationObserver(note);
  observer.observe(root, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    schedulers.clearTimeout(timer as never);
  });

  return {
    resume() {
      whole = true;
      schedule();
    },
  };
}

/** Ours come and go one by one; most of what a page does is seen to be its own by the count alone. */
function isOwnRecord({ target, addedNodes, removedNodes }: MutationRecord, isOwn: (node: Node) => boolean): boolean {
  return addedNodes.length + removedNodes.length === 1 && [target, addedNodes[0] ?? removedNodes[0]!].some(isOwn);
}

const browserSchedulers: Schedulers = {
  setTimeout: (run, delay) => setTimeout(run, delay),
  clearTimeout: (timer) => clearTimeout(timer),
  requestIdle(run, timeout) {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout });
    else setTimeout(run, 1);
  },
};

/** How often a node that the page removes is put back before its feature gives up quietly. */
export class RemovalBudget {
  private readonly times: number[] = [];
  private readonly most: number;
  private readonly within: number;

  /** @param most removals allowed within a span of milliseconds */
  constructor(most = 5, within = 10_000) {
    this.most = most;
    this.within = within;
  }

  /**
   * Notes one removal.
   * @param now milliseconds
   * @returns whether the node may be put back
   */
  spend(now: number): boolean {
    this.times.push(now);
    while (this.times.length > 0 && now - this.times[0]! > this.within) this.times.shift();
    return this.times.length <= this.most;
  }
}
