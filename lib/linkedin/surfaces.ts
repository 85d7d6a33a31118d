import { parsedUrl } from './hrefs.ts';
import type { Surface } from './types.ts';

/** Path → surface, first match wins. Which profile is one's own is decided by what the page shows, not here (`/in/me/` excepted). */
const rules: readonly (readonly [RegExp, Surface])[] = [
  [/^\/(login|checkpoint|messaging|psettings|mypreferences|settings|uas|logout|signup|m\/logout)(\/|$)/, 'never-read'],
  [/^\/authwall(\/|$)/, 'wall'],
  [/^\/in\/me\/?$/, 'own-profile'],
  [/^\/in\/[^/]+\/details\/[a-z-]+\/?$/, 'profile-details'],
  [/^\/in\/[^/]+(\/(overlay|edit|add-edit)\/.*|\/[a-z]{2}(-[a-z]{2})?)?\/?$/, 'profile'],
  [/^\/search\/results\/people\/?$/, 'people-search'],
  [/^\/search\/results\/all\/?$/, 'all-search'],
  [/^\/(company|school|showcase)\/[^/]+\/people\/?$/, 'company-people'],
  [/^\/(company|school|showcase)\/[^/]+\/jobs\/?$/, 'company-jobs'],
  [/^\/(company|school|showcase)\/[^/]+(\/(about|posts|life|events|insights|mycompany))?\/?$/, 'company'],
  [/^\/jobs\/?$/, 'jobs-home'],
  [/^\/jobs\/view\/[^/]+\/?$/, 'job'],
  [/^\/jobs\/(search|search-results|collections\/[^/]+)\/?$/, 'job-search'],
  [/^\/feed\/?$/, 'feed'],
  [/^\/mynetwork\/invite-connect\/connections\/?$/, 'connections'],
  [/^\/mynetwork(\/|$)/, 'network'],
];

/** Addresses with the surface they must give: read by the test, left out of what ships. */
export const surfaceExamples: Record<Surface, string[]> = {
  'never-read': ['/login', '/checkpoint/lg/login-submit', '/messaging/thread/2-abc/', '/mypreferences/d/categories/account', '/psettings/member-data', '/uas/login', '/signup/cold-join'],
  wall: ['/authwall?trk=gf&sessionRedirect=x'],
  'own-profile': ['/in/me/', '/in/me'],
  'profile-details': ['/in/jan-voorbeeld/details/skills/', '/in/jan-voorbeeld/details/experience'],
  profile: ['/in/jan-voorbeeld/', '/in/jan-voorbeeld', '/in/jan-voorbeeld/nl', '/in/jan-voorbeeld/overlay/contact-info/', '/in/%E6%9D%8E/', '/in/jan-voorbeeld/edit/intro/', '/in/ml/', '/in/jan-voorbeeld/?originalSubdomain=nl'],
  'people-search': ['/search/results/people/?keywords=publiekvak', '/search/results/people'],
  'all-search': ['/search/results/all/?keywords=omgevingswet'],
  company: ['/company/gemeente-voorbeeldstad/', '/company/12345/about/', '/school/voorbeeldschool/', '/company/gemeente-voorbeeldstad/posts/?feedView=all'],
  'company-people': ['/company/gemeente-voorbeeldstad/people/'],
  'company-jobs': ['/company/gemeente-voorbeeldstad/jobs/'],
  'jobs-home': ['/jobs/', '/jobs'],
  job: ['/jobs/view/4123456789/', '/jobs/view/adviseur-at-gemeente-voorbeeldstad-4123456789'],
  'job-search': ['/jobs/search/?currentJobId=4123456789', '/jobs/search-results/?currentJobId=4123456789', '/jobs/collections/recommended/?currentJobId=1'],
  feed: ['/feed/', '/feed', '/feed/?doFeedRefresh=true'],
  connections: ['/mynetwork/invite-connect/connections/'],
  network: ['/mynetwork/', '/mynetwork/grow/'],
  other: ['/', '/in/', '/in/jan-voorbeeld/recent-activity/all/', '/feed/update/urn:li:activity:1/', '/search/results/content/', '/search/results/companies/', '/jobs/tracker/', '/preload/feed/', '/feedback/', '/companyx/a/', '/loginx', 'https://example.org/in/jan/', 'https://linkedin.com.example.org/in/jan/', 'https://notlinkedin.com/feed/'],
};

/**
 * Which kind of page an address is.
 * @param url address, absolute; country hosts count too (their pages are read by the command line only)
 */
export function surfaceOf(url: string): Surface {
  const parsed = parsedUrl(url);
  if (!parsed || !/(^|\.)linkedin\.com$/.test(parsed.hostname)) return 'other';
  return rules.find(([path]) => path.test(parsed.pathname))?.[1] ?? 'other';
}

/** Pages of which nothing may be looked at, whatever they hold. */
export function isNeverRead(surface: Surface): boolean {
  return surface === 'never-read' || surface === 'other';
}

/** The job that an address names: in the path, or as the open one of a list. */
export function jobIdOf(url: string): string | undefined {
  const parsed = parsedUrl(url);
  if (!parsed) return undefined;
  const chosen = parsed.searchParams.get('currentJobId') ?? /^\/jobs\/view\/(?:[^/]*-)?(\d+)\/?$/.exec(parsed.pathname)?.[1];
  return chosen && /^\d{1,20}$/.test(chosen) ? chosen : undefined;
}
