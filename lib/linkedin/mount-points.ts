import { BudgetSpent, newBudget, sharedAncestor } from './dom.ts';
import { readCompany } from './read/company.ts';
import { feedOf } from './read/feed.ts';
import { frontEndsOf } from './read/front-end.ts';
import { pageOf } from './read/page.ts';
import type { Page } from './read/page.ts';
import { searchCards } from './read/search.ts';
import { jobIdOf, surfaceOf } from './surfaces.ts';
import type { Surface } from './types.ts';

export const mountIds = ['profile-name', 'feed-rail', 'feed-top', 'search-result', 'company', 'job', 'jobs-home'] as const;
export type MountId = (typeof mountIds)[number];

/** Where a node may be put: as a sibling at the edge of a container, so that nothing of the page is moved, wrapped or emptied. */
export interface Mount {
  anchor: Element;
  position: 'before' | 'after';
  /** Same page and same subject give the same key: slug of a result, number of a job, else the path. */
  key: string;
}

type Place = Omit<Mount, 'key'> & { subject?: string };

const places: Record<MountId, { surfaces: readonly Surface[]; find: (page: Page) => (Place | undefined)[] }> = {
  'profile-name': { surfaces: ['profile', 'own-profile'], find: (page) => [after(page.one('profile.card'))] },
  'feed-rail': { surfaces: ['feed'], find: (page) => [firstIn(page, feedOf(page)?.rail)] },
  'feed-top': { surfaces: ['feed'], find: (page) => [feedTop(page)] },
  'search-result': { surfaces: ['people-search', 'all-search'], find: results },
  company: { surfaces: ['company', 'company-jobs', 'company-people'], find: (page) => [company(page)] },
  job: { surfaces: ['job', 'job-search'], find: (page) => [job(page)] },
  'jobs-home': { surfaces: ['jobs-home'], find: (page) => [jobsHome(page)] },
};

/**
 * Where a feature may put its node, in the page as it is now.
 * @param url defaults to the document's own address; an address of another surface has no places
 * @returns no place rather than a wrong one
 */
export function findMount(document: Document, id: MountId, url: string = document.location?.href ?? ''): Mount[] {
  const { surfaces, find } = places[id];
  const surface = surfaceOf(url);
  if (!surfaces.includes(surface)) return [];
  try {
    const budget = newBudget();
    const base = pageOf(document, url, surface, 'sdui', budget);
    const frontEnd = frontEndsOf(base.dom)[0];
    if (!frontEnd) return [];
    const path = new URL(url).pathname;
    return find(pageOf(document, url, surface, frontEnd, budget))
      .filter((place) => place !== undefined)
      .map(({ anchor, position, subject }) => ({ anchor, position, key: `${id} ${subject ?? path}` }));
  } catch (error) {
    if (error instanceof BudgetSpent) return [];
    throw error;
  }
}

function after(anchor: Element | undefined): Place | undefined {
  return anchor && { anchor, position: 'after' };
}

function before(anchor: Element | undefined): Place | undefined {
  return anchor && { anchor, position: 'before' };
}

/** Above everything in a container. */
function firstIn(page: Page, container: Element | undefined): Place | undefined {
  return before(container && page.dom.children(container)[0]);
}

/** Above the list; in the older page, which has no list of its own, above the first post's block. */
function feedTop(page: Page): Place | undefined {
  const feed = feedOf(page);
  if (!feed) return undefined;
  if (page.frontEnd === 'sdui') return before(feed.list);
  const [first, second] = feed.posts;
  if (!first || !second) return before(first);
  const shared = sharedAncestor(page.dom, [first, second]);
  return before(shared && page.dom.children(shared).find((child) => page.dom.contains(child, first)));
}

/** Under the last of a result's own lines: they share a column, whose edge is free. */
function results(page: Page): (Place | undefined)[] {
  return (searchCards(page) ?? []).filter(({ result }) => result.kind === 'person').map(({ name, line, result }) => {
    const column = line && sharedAncestor(page.dom, [name, line]);
    const last = column && page.dom.children(column).at(-1);
    return last && { anchor: last, position: 'after' as const, subject: result.slug! };
  });
}

function company(page: Page): Place | undefined {
  const found = readCompany(page);
  return after(found?.element && page.dom.closest(found.element, 'section'));
}

/** Above the description of the job that the address names. */
function job(page: Page): Place | undefined {
  const wanted = jobIdOf(page.url);
  if (wanted === undefined) return undefined;
  const texts = page.all('job.description');
  const anchor = page.frontEnd === 'sdui' ? texts.find((one) => page.dom.attribute(one, 'componentkey') === `JobDetails_AboutTheJob_${wanted}`) : texts[0];
  return anchor && { anchor, position: 'before', subject: wanted };
}

function jobsHome(page: Page): Place | undefined {
  const screen = page.dom.one(page.dom.document, page.frontEnd === 'sdui' ? 'main [data-sdui-screen]' : 'main');
  return firstIn(page, screen);
}
