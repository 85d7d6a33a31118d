/** Joins the parts: flags and panels decide whether the page may be read; what was read goes to the panels and to the features. */
import { features } from '../../lib/features/all.ts';
import type { FeatureId } from '../../lib/features/feature.ts';
import { isOwnHost, removeLeftHosts } from '../../lib/features/host.ts';
import { createManager } from '../../lib/features/manager.ts';
import { createMount } from '../../lib/features/mount.ts';
import { plain } from '../../lib/features/plain.ts';
import { together } from '../../lib/features/together.ts';
import { pageTexts } from '../../lib/i18n/texts/page.ts';
import { translator } from '../../lib/i18n/translate.ts';
import { logError } from '../../lib/log.ts';
import { affects } from '../../lib/linkedin/affects.ts';
import { findMount } from '../../lib/linkedin/mount-points.ts';
import { watchNavigation, type Visit } from '../../lib/linkedin/navigation.ts';
import { readMemberPage as readPage } from '../../lib/linkedin/read-member-page.ts';
import { isNeverRead, surfaceOf } from '../../lib/linkedin/surfaces.ts';
import type { PageReading } from '../../lib/linkedin/types.ts';
import { watchPage } from '../../lib/linkedin/watch.ts';
import type { Flags } from '../../lib/storage/types.ts';
import { asking, contactLost, knownCards, reporting } from './asking.ts';
import { followFlags, isPaused } from './flags.ts';
import { followPanels } from './panels.ts';

/** @returns what ends it all and takes everything away */
export function startShell(css: string): () => void {
  const life = new AbortController();
  const { signal } = life;
  const stop = (): void => life.abort();
  let flags: Flags | undefined;
  let visit: Visit | undefined;
  let reading: PageReading | undefined;
  let watch: { resume: () => void; end: () => void } | undefined;

  removeLeftHosts(document);
  const ask = asking(stop);
  const report = reporting(ask, signal);
  const act = (doing: Promise<unknown>): void => void doing.catch((error: unknown) => logError('page', error));

  const manager = createManager({
    features, ask,
    known: knownCards,
    together: together(),
    findMount: (id) => findMount(document, id),
    createMount: (position) => createMount(document, css, flags!.language, position),
    now: () => performance.now(),
    onError: (feature, error) => logError(feature, error),
    uiFor: (feature: FeatureId, { language }) => ({
      t: translator(pageTexts, language), language, plain,
      close() {
        manager.drop(feature);
        act(ask('page/close', { feature }));
      },
      openPanel: (key) => act(ask('page/open-panel', key === undefined ? {} : { key })),
    }),
  });
  signal.addEventListener('abort', manager.clear);

  const marksOn = (): boolean => flags?.mode === 'page';
  const mayRead = (): boolean => visit !== undefined && flags !== undefined && !isPaused(flags, new Date()) && !isNeverRead(surfaceOf(visit.url)) && (marksOn() || panels.open > 0);

  const pass = (changed: readonly Element[]): void => {
    if (contactLost()) return stop();
    navigation.check();
    if (!visit || !mayRead()) return;
    if (reading && !affects(reading, changed)) return manager.keep();
    reading = readPage(document, visit.url);
    panels.tell({ type: 'reading', url: visit.url, reading });
    report(reading);
    if (marksOn()) manager.update(visit, reading, flags!);
  };

  const endWatch = (): void => {
    watch?.end(); // none while nothing may be read
    watch = undefined;
    reading = undefined;
  };

  const beginWatch = (): void => {
    const ending = new AbortController();
    const isQuiet = (): boolean => document.visibilityState !== 'visible' || !mayRead();
    const { resume } = watchPage({ root: document.body, signal: ending.signal, isOwn, isQuiet, onChange: pass });
    watch = { resume, end: () => ending.abort() };
  };

  /** After any change of what is wanted: flags, panels, address, tab in view. */
  const settle = (): void => {
    if (signal.aborted || flags === undefined || visit === undefined) return;
    if (contactLost()) return stop();
    if (!marksOn() || !mayRead()) manager.clear();
    if (isPaused(flags, new Date())) panels.tell({ type: 'paused' });
    else if (isNeverRead(surfaceOf(visit.url))) panels.tell({ type: 'not-read', url: visit.url });
    else if (!reading || !mayRead()) panels.tell(undefined);
    if (!mayRead()) return endWatch();
    if (!watch) beginWatch();
    watch!.resume();
  };
  signal.addEventListener('abort', endWatch);

  const panels = followPanels(signal, settle);
  const navigation = watchNavigation({ location, events: window, navigation: (window as { navigation?: unknown }).navigation }, signal, (next) => {
    visit = next;
    reading = undefined;
    settle();
  });
  followFlags(signal, (now) => {
    flags = now;
    settle();
  });
  document.addEventListener('visibilitychange', settle, { signal });
  return stop;
}

function isOwn(node: Node): boolean {
  return node.nodeType === Node.ELEMENT_NODE && isOwnHost((node as Element).localName);
}
