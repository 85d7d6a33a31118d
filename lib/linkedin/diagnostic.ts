import { domOf, newBudget } from './dom.ts';
import type { Dom } from './dom.ts';
import { regionsOf } from './regions/all.ts';
import type { PageReading } from './types.ts';

/** What may be said of a page that is not recognised: names of hooks and counts, nothing that anybody wrote. */
export interface Diagnostic {
  schil: string;
  surface: string;
  frontEnd: string | null;
  recognised: boolean;
  language?: string;
  missing: string[];
  hits: Record<string, string>;
  /** How many nodes each candidate finds. */
  candidates: Record<string, number>;
  /** How often known names of LinkedIn's own hooks occur. */
  names: Record<string, number>;
}

/** Attributes whose values are names that LinkedIn gave, before their variable part. */
const namedHooks = ['data-sdui-screen', 'componentkey', 'data-testid', 'data-view-name', 'role'] as const;

/** Names that are certain to be LinkedIn's: only these are ever copied, so that no name, slug or number of a person can slip through. */
const knownNames = [
  'com.linkedin.sdui.flagshipnav', 'profile.Profile', 'search.SearchResultsPeople', 'search.SearchResultsAll', 'feed.MainFeed', 'JobDetails', 'SemanticJobDetails',
  'com.linkedin.sdui.profile.card.ref', 'Topcard', 'About', 'ExperienceTopLevelSection', 'EducationTopLevelSection', 'CertificationTopLevel', 'Skills',
  'com.linkedin.sdui.profile.skill(', 'entity-collection-item', 'profileCardsAboveActivity', 'profileCardsBelowActivity', 'profileAside', 'SearchResults_SearchRightRail',
  'JobDetails_AboutTheJob_', 'job-card-component-ref-', 'container-update-list_mainFeed', 'mainFeed', 'lazy-column', 'expandable-text-box', 'expandable-text-button', 'primary-nav',
  'interop-iframe', 'interop-shadowdom', 'profile-card', 'profile-component-entity', 'search-entity-result-universal-template', 'main', 'list', 'listitem', 'button', 'heading',
] as const;

/** @param version Schil's own version */
export function diagnosticOf(document: Document, reading: PageReading, version: string): Diagnostic {
  const dom = domOf(document, newBudget(2_000_000));
  const language = /^[a-z]{2,3}(-[A-Za-z]{2,4})?$/.exec(reading.language ?? '')?.[0];
  return {
    schil: version,
    surface: reading.surface,
    frontEnd: reading.frontEnd,
    recognised: reading.recognised,
    ...(language && { language }),
    missing: reading.missing,
    hits: reading.hits,
    candidates: candidateCounts(dom, reading),
    names: nameCounts(dom),
  };
}

function candidateCounts(dom: Dom, { surface, frontEnd }: PageReading): Record<string, number> {
  const fronts = frontEnd ? [frontEnd] : (['sdui', 'ember'] as const);
  const all = fronts.flatMap((front) => regionsOf(surface, front).flatMap(({ id, candidates }) => candidates
    .filter((one) => one.frontEnd === front && !one.hook.startsWith(':scope'))
    .map((one) => [`${id} ${one.id}`, dom.all(dom.document, one.hook).length] as const)));
  return Object.fromEntries(all);
}

function nameCounts(dom: Dom): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const attribute of namedHooks) {
    for (const element of dom.all(dom.document, `[${attribute}]`)) {
      const value = dom.attribute(element, attribute) ?? '';
      for (const name of knownNames) {
        if (!value.startsWith(name) && !value.endsWith(name)) continue;
        const key = `${attribute} ${name}`;
        counts[key] = (counts[key] ?? 0) + 1;
      }
    }
  }
  return counts;
}
