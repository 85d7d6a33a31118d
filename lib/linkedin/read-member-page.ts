import { BudgetSpent, domOf, newBudget } from './dom.ts';
import type { Budget } from './dom.ts';
import { decoded, parsedUrl } from './hrefs.ts';
import { companyPeople, readCompany } from './read/company.ts';
import { readDetails } from './read/details.ts';
import { feedOf } from './read/feed.ts';
import { frontEndsOf, isWall, languageOf } from './read/front-end.ts';
import { readJob } from './read/job.ts';
import { pageOf, reading } from './read/page.ts';
import type { Page } from './read/page.ts';
import { isOwn } from './read/person.ts';
import { readEmberProfile } from './read/profile-ember.ts';
import { readSduiProfile } from './read/profile-sdui.ts';
import { searchCards } from './read/search.ts';
import type { Region } from './regions/types.ts';
import { isNeverRead, surfaceOf } from './surfaces.ts';
import type { PageReading, Surface } from './types.ts';

/** Pages for visitors, which only the command line meets. */
export interface VisitorPages {
  regions: readonly Region[];
  /** What shows that a page is for visitors. */
  mark: string;
  read(page: Page, slug: string | undefined): Partial<PageReading> | null;
}

/**
 * What a page for members says, and by which hook. Pure: looks at the document, changes nothing, throws nothing.
 * @param document a page of LinkedIn, live or saved
 * @param url its address: it decides which kind of page is read, and whose
 * @param budget counts the nodes looked at; a page that asks for more gives nothing
 * @param visitors how pages for visitors are read, where they are
 */
export function readMemberPage(document: Document, url: string, budget: Budget = newBudget(), visitors?: VisitorPages): PageReading {
  const surface = surfaceOf(url);
  if (isNeverRead(surface) || surface === 'wall') return nothing(surface);
  try {
    return read(document, url, surface, budget, visitors);
  } catch (error) {
    if (error instanceof BudgetSpent) return nothing(surface);
    throw error;
  }
}

function read(document: Document, url: string, surface: Surface, budget: Budget, visitors: VisitorPages | undefined): PageReading {
  const dom = domOf(document, budget);
  const language = languageOf(dom);
  let last: PageReading | undefined;
  for (const frontEnd of frontEndsOf(dom)) {
    const page = pageOf(document, url, surface, frontEnd, budget);
    const found = readSurface(page);
    const result = reading(page, language, found);
    if (found) return result;
    last ??= result;
  }
  if (visitors && dom.one(document, visitors.mark)) {
    const page = pageOf(document, url, surface, 'guest', budget, visitors.regions);
    const found = visitors.read(page, slugOfAddress(url));
    if (found) return reading(page, language, found);
  }
  return isWall(dom) ? nothing('wall') : last ?? { ...nothing(surface), ...(language && { language }) };
}

function readSurface(page: Page): Partial<PageReading> | null {
  switch (page.surface) {
    case 'own-profile':
    case 'profile': return profile(page);
    case 'profile-details': return details(page);
    case 'people-search':
    case 'all-search': return search(page);
    case 'company':
    case 'company-jobs': return company(page);
    case 'company-people': return people(page);
    case 'job':
    case 'job-search': return job(page);
    case 'feed': return feed(page);
    case 'jobs-home':
    case 'connections':
    case 'network': return {};
    default: return null;
  }
}

function profile(page: Page): Partial<PageReading> | null {
  const slug = slugOfAddress(page.url);
  const person = (page.frontEnd === 'sdui' ? readSduiProfile : readEmberProfile)(page, slug === 'me' ? undefined : slug);
  if (!person) return null;
  page.one('profile.rail');
  const own = slug === 'me' || isOwn(page, person.slug);
  return { surface: own ? 'own-profile' : 'profile', own, person };
}

function details(page: Page): Partial<PageReading> | null {
  const slug = slugOfAddress(page.url);
  const person = readDetails(page, slug, /\/details\/([a-z-]+)/.exec(page.url)?.[1] ?? '');
  return person && { own: isOwn(page, slug), person };
}

function search(page: Page): Partial<PageReading> | null {
  const cards = searchCards(page);
  if (!cards) return null;
  page.one('search.rail');
  return { results: cards.map(({ result }) => result) };
}

function company(page: Page): Partial<PageReading> | null {
  const found = readCompany(page);
  return found && { company: found.company };
}

function people(page: Page): Partial<PageReading> | null {
  const found = company(page);
  const results = found ? companyPeople(page) : [];
  return found && { ...found, ...(results.length > 0 && { results }) };
}

function job(page: Page): Partial<PageReading> | null {
  const found = readJob(page);
  return found && { job: found };
}

function feed(page: Page): Partial<PageReading> | null {
  const found = feedOf(page);
  return found && { feed: { posts: found.posts.length, rail: found.rail !== undefined } };
}

function slugOfAddress(url: string): string | undefined {
  const raw = /^\/in\/([^/]+)/.exec(parsedUrl(url)?.pathname ?? '')?.[1];
  return raw === undefined ? undefined : decoded(raw);
}

function nothing(surface: Surface): PageReading {
  return { surface, frontEnd: null, recognised: false, missing: [], hits: {} };
}
