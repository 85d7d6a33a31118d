import { jobIdOf } from '../surfaces.ts';
import { paragraphsOf, textOf } from '../text.ts';
import { jobOf } from './job.ts';
import type { Job } from './job.ts';
import { jobPosting } from './json-ld.ts';
import type { Page } from './page.ts';

/** A job as visitors see it; what the page does not show comes from its facts for search engines, if they are of the same job. */
export function readGuestJob(page: Page): Job | null {
  const { dom } = page;
  const heading = page.one('job.details') && page.one('job.title');
  const title = heading && textOf(dom, heading);
  if (!title) return null;
  const posting = jobPosting(page);
  const agreed = posting?.title === title ? posting : undefined;
  const company = page.one('job.company');
  const place = page.one('job.location');
  const text = page.one('job.description');
  return jobOf({
    id: jobIdOf(page.url), title,
    company: (company && textOf(dom, company)) || agreed?.company,
    location: place ? textOf(dom, place) : agreed?.location,
    description: text && paragraphsOf(dom, text),
  });
}
