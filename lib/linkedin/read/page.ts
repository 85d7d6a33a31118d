import { domOf } from '../dom.ts';
import type { Budget, Dom } from '../dom.ts';
import { regions, regionsOf } from '../regions/all.ts';
import type { Candidate, Region } from '../regions/types.ts';
import type { FrontEnd, PageReading, Surface } from '../types.ts';

/** One reading in progress: the page's nodes, and which hook found what. */
export interface Page {
  readonly dom: Dom;
  readonly url: string;
  readonly surface: Surface;
  readonly frontEnd: FrontEnd;
  readonly table: readonly Region[];
  readonly hits: Record<string, string>;
  /** Candidates of a region for this front end, in order. */
  candidates(region: string): Candidate[];
  /** What the first candidate with any hit finds below `root`; notes the hit. */
  all(region: string, root?: ParentNode): Element[];
  one(region: string, root?: ParentNode): Element | undefined;
  /** A region whose value was found, and by which candidate. */
  hit(region: string, candidate: Candidate): void;
  /** What a hook found could not be read: the region is missing after all. */
  miss(region: string): void;
}

export function pageOf(document: Document, url: string, surface: Surface, frontEnd: FrontEnd, budget: Budget, table: readonly Region[] = regions): Page {
  const dom = domOf(document, budget);
  const hits: Record<string, string> = {};
  const candidates = (region: string): Candidate[] => table.find(({ id }) => id === region)?.candidates.filter((one) => one.frontEnd === frontEnd) ?? [];
  const page: Page = {
    dom, url, surface, frontEnd, table, hits, candidates,
    all(region, root = document) {
      for (const candidate of candidates(region)) {
        const found = dom.all(root, candidate.hook);
        if (found.length > 0) {
          page.hit(region, candidate);
          return found;
        }
      }
      return [];
    },
    one: (region, root) => page.all(region, root)[0],
    hit(region, { id }) {
      hits[region] = id;
    },
    miss(region) {
      delete hits[region];
    },
  };
  return page;
}

/** What was read of a region; nothing means that its hook found something else. */
export function noted<T>(page: Page, region: string, found: T[]): T[] {
  if (found.length === 0) page.miss(region);
  return found;
}

/** What a reader found, with the regions that it did not find. */
export function reading(page: Page, language: string | undefined, found: Partial<PageReading> | null): PageReading {
  const kind = /\/details\/([a-z-]+)/.exec(page.url)?.[1];
  const expected = regionsOf(page.surface, page.frontEnd, page.table).filter(({ id }) => page.surface !== 'profile-details' || id === `profile.${kind}`);
  const hits = found ? page.hits : {};
  return {
    surface: page.surface,
    frontEnd: page.frontEnd,
    recognised: found !== null,
    ...(language && { language }),
    ...found,
    missing: expected.map(({ id }) => id).filter((id) => !(id in hits)),
    hits,
  };
}
