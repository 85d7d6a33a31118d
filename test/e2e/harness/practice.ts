/** LinkedIn's practice pages as a host of the stand-in internet. */
import type { PracticeOptions } from '../../practice/options.ts';
import { practicePage } from '../../practice/practice-page.ts';
import type { Host } from './internet.ts';

/** How the pages look. */
export type Practice = PracticeOptions;

/** Looks at `practice` anew for every page, so that a test may change it between visits. */
export function practiceLinkedIn(practice: Practice): Host {
  return ({ url }) => {
    const page = practicePage(url, practice);
    return page && { headers: page.headers, body: page.html };
  };
}
