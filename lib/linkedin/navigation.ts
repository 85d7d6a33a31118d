import { jobIdOf } from './surfaces.ts';

/** One stay on one page: everything started for it ends with its signal. */
export interface Visit {
  url: string;
  /** Changes when another page is shown: path and open job, without the rest of the query. */
  key: string;
  signal: AbortSignal;
}

/** Search pages are other pages when other words are searched; elsewhere the query does not matter. */
export function visitKey(url: string): string {
  const { pathname, search } = new URL(url);
  const path = pathname.replace(/\/$/, '') || '/';
  return path.startsWith('/search/') ? `${path}${search}` : [path, jobIdOf(url)].filter(Boolean).join(' ');
}

export interface NavigationSurroundings {
  location: { readonly href: string };
  /** `window`, or what tests put in its place. */
  events: EventTarget;
  /** `window.navigation`, whatever the page made of it. */
  navigation?: unknown;
}

/**
 * Follows the page's moves: once at start, then after each that shows another page, back and forward included.
 * `navigatesuccess` comes when the address is already the new one; where the Navigation API is absent or replaced by the page, `popstate` and
 * `hashchange` remain, and the watcher's passes call `check`.
 * @returns `check`, which compares the address now with the visit
 */
export function watchNavigation(surroundings: NavigationSurroundings, signal: AbortSignal, onVisit: (visit: Visit) => void): { check(): void } {
  let current: { key: string; end: AbortController } | undefined;

  const check = (): void => {
    if (signal.aborted) return;
    const url = surroundings.location.href;
    const key = visitKey(url);
    if (current?.key === key) return;
    current?.end.abort();
    current = { key, end: new AbortController() };
    onVisit({ url, key, signal: current.end.signal });
  };

  signal.addEventListener('abort', () => current?.end.abort());
  const { navigation, events } = surroundings;
  if (isNavigationApi(navigation)) navigation.addEventListener('navigatesuccess', check, { signal });
  for (const type of ['popstate', 'hashchange', 'pageshow']) events.addEventListener(type, check, { signal });
  check();
  return { check };
}

/** Pages define variables called `navigation`: only an event target with a current entry is the real one. */
export function isNavigationApi(candidate: unknown): candidate is EventTarget {
  return candidate instanceof EventTarget && 'currentEntry' in candidate && Object.prototype.toString.call(candidate) === '[object Navigation]';
}

/** An answer that is used only while its visit lasts: late ones are dropped, failures of ended visits too. */
export async function whileOn<T>(visit: Visit, answer: Promise<T>, use: (value: T) => void): Promise<void> {
  try {
    const value = await answer;
    if (!visit.signal.aborted) use(value);
  } catch (error) {
    if (!visit.signal.aborted) throw error;
  }
}
