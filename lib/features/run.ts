/** One feature during one visit of one page: its question, its answer, and its nodes, kept in place while the page lets them. */
import type { PageReading } from '../linkedin/types.ts';
import type { Mount } from '../linkedin/mount-points.ts';
import { RemovalBudget } from '../linkedin/watch.ts';
import type { Ui } from '../../components/page/ui.ts';
import type { AnyFeature, AskBackground, KnownCards } from './feature.ts';
import { isOwnHost } from './host.ts';
import type { Mounted } from './mount.ts';

/** What a run needs of its surroundings; tests put their own in place. */
export interface Surroundings {
  findMount: (id: ReturnType<AnyFeature['place']>) => Mount[];
  createMount: (position: Mount['position']) => Mounted;
  ask: AskBackground;
  known: KnownCards;
  /** Resolves when what else was asked about this page is answered too: what shows at once moves the page once. */
  together: (answer: Promise<unknown>) => Promise<unknown>;
  /** Milliseconds. */
  now: () => number;
  onError: (feature: string, error: unknown) => void;
}

/** More questions than this about one page are not put: a page that keeps changing is not worth it. */
const mostQuestions = 12;

export interface Run {
  /** The page as just read. */
  update: (question: unknown, reading: PageReading) => void;
  /** Puts back what the page took away, within the budget. */
  keep: () => void;
  stop: () => void;
}

export function startRun(feature: AnyFeature, order: number, ui: Ui, around: Surroundings, signal: AbortSignal): Run {
  const mounts = new Map<string, Mounted>();
  const budget = new RemovalBudget();
  let asked = '';
  let questions = 0;
  let reading: PageReading;
  let shown: { question: unknown; answer: unknown } | undefined;
  let over = false;

  const stop = (): void => {
    over = true;
    for (const mounted of mounts.values()) mounted.remove();
    mounts.clear();
  };
  signal.addEventListener('abort', stop);

  const ask = async (question: unknown, text: string): Promise<void> => {
    try {
      const asking = feature.answer(question, around.ask, around.known);
      await around.together(asking);
      const answer = await asking;
      if (over || asked !== text) return; // a late answer to what is no longer asked
      shown = { question, answer };
      place(true);
    } catch (error) {
      if (!over) around.onError(feature.id, error);
    }
  };

  const place = (anew: boolean): void => {
    if (over || !shown) return;
    const { answer, question } = shown;
    const points = around.findMount(feature.place(reading));
    const wanted = new Set(points.map(({ key }) => key));
    for (const [key, mounted] of mounts) if (!wanted.has(key)) forget(key, mounted);
    for (const point of points) {
      const before = mounts.get(point.key);
      if (before && isInPlace(before.host, point) && !anew) continue;
      const content = feature.show(answer, { key: point.key, question }, ui);
      if (!content) {
        if (before) forget(point.key, before);
        continue;
      }
      if (before && !before.host.isConnected && !budget.spend(around.now())) return stop();
      const mounted = before ?? around.createMount(point.position);
      mounts.set(point.key, mounted);
      mounted.show(content);
      if (!isInPlace(mounted.host, point)) insert(mounted.host, point, order);
    }
  };

  const forget = (key: string, mounted: Mounted): void => {
    mounted.remove();
    mounts.delete(key);
  };

  return {
    update(question, now) {
      if (over) return;
      reading = now;
      const text = JSON.stringify(question);
      if (text === asked) return place(false);
      if (questions >= mostQuestions) return;
      questions += 1;
      asked = text;
      void ask(question, text);
    },
    keep() {
      if ([...mounts.values()].some(({ host }) => !host.isConnected)) place(false);
    },
    stop,
  };
}

/** Another's node may stand between ours and its anchor: whoever insists on the place may have it. */
function isInPlace(host: HTMLElement, { anchor }: Mount): boolean {
  return host.isConnected && host.parentNode === anchor.parentNode;
}

const orders = new WeakMap<Node, number>();

/** Several of ours at one anchor stand in the order of the registry, whichever comes first. */
function insert(host: HTMLElement, { anchor, position }: Mount, order: number): void {
  orders.set(host, order);
  const rank = (node: Node | null): number | undefined => (node instanceof Element && isOwnHost(node.localName) ? orders.get(node) : undefined);
  if (position === 'after') {
    let last: Element = anchor;
    while ((rank(last.nextSibling) ?? Infinity) < order) last = last.nextSibling as Element;
    last.after(host);
  } else {
    let first: Element = anchor;
    while ((rank(first.previousSibling) ?? -1) > order) first = first.previousSibling as Element;
    first.before(host);
  }
}
