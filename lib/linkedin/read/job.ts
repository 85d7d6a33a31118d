import { companySlug, jobId } from '../hrefs.ts';
import { ember } from '../regions/class-names.ts';
import type { Candidate } from '../regions/types.ts';
import { jobIdOf } from '../surfaces.ts';
import { linesOf, oneLine, paragraphsOf, textOf } from '../text.ts';
import type { Line } from '../text.ts';
import type { PageReading } from '../types.ts';
import { longText } from './items.ts';
import type { Page } from './page.ts';
import { isPlace } from './search.ts';
import { titleParts } from './person.ts';

export type Job = NonNullable<PageReading['job']>;

/** The open job; `null` when the page shows none, or still the former one while the address names the next. */
export function readJob(page: Page): Job | null {
  return page.frontEnd === 'sdui' ? sduiJob(page) : emberJob(page);
}

function sduiJob(page: Page): Job | null {
  const { dom } = page;
  const root = page.one('job.details');
  const wanted = jobIdOf(page.url);
  if (!root || wanted === undefined) return null;
  const about = page.all('job.description', root);
  const current = about.find((one) => dom.attribute(one, 'componentkey') === `JobDetails_AboutTheJob_${wanted}`);
  if (about.length > 0 && !current) return null;

  if (!dom.one(root, `[componentkey$="_${wanted}"], a[href*="/jobs/view/${wanted}"]`)) return null;

  const company = sduiCompany(page, root);
  const title = sduiTitle(page, root, company, wanted);
  if (!current && !title) return null;
  const location = title && placeAfter(page, root, title.element, current);
  const box = current && (dom.one(current, longText) ?? undefined);
  const description = box && paragraphsOf(dom, box);
  if (!description) page.miss('job.description');
  return jobOf({ id: wanted, title: title?.text, company, location, description });
}

/** The element that says what the document's title says, or the link to this very job. Without agreement there is none. */
function sduiTitle(page: Page, root: Element, company: string | undefined, wanted: string): Line | undefined {
  const [byTitle, byLink] = page.candidates('job.title');
  const expected = titleOfJob(titleParts(page), company);
  const named = inPane(page, root, byTitle!).find(({ text }) => text === expected);
  const linked = named ?? inPane(page, root, byLink!).find(({ element }) => jobId(page.dom.attribute(element, 'href')) === wanted);
  if (linked) page.hit('job.title', named ? byTitle! : byLink!);
  return linked;
}

/** Lines of the open job, not of the list beside it. */
function inPane(page: Page, root: Element, { hook }: Candidate): Line[] {
  return linesOf(page.dom, page.dom.all(root, hook).filter((one) => !page.dom.closest(one, '[componentkey^="job-card-"]')));
}

/** "title | company", of which the title may hold bars itself. */
function titleOfJob(parts: string[] | undefined, company: string | undefined): string | undefined {
  const whole = parts?.join(' | ');
  return company !== undefined && whole?.endsWith(` | ${company}`) ? whole.slice(0, -company.length - 3) : parts?.[0];
}

/** The first link to an organisation, if the document's title agrees; one without a page has no link and stands as the title's last part says. */
function sduiCompany(page: Page, root: Element): string | undefined {
  const [byLink, byTitle] = page.candidates('job.company');
  const parts = titleParts(page) ?? [];
  const linked = inPane(page, root, byLink!).find(({ element }) => companySlug(page.dom.attribute(element, 'href')) && isOutsideComponents(page, element, root));
  const agreed = linked && (parts.length < 2 || parts.join(' | ').endsWith(` | ${linked.text}`));
  const found = agreed ? linked : parts.length < 2 ? undefined : inPane(page, root, byTitle!).find(({ text }) => text === parts.at(-1));
  if (found) page.hit('job.company', agreed ? byLink! : byTitle!);
  return found?.text;
}

function isOutsideComponents(page: Page, element: Element, root: Element): boolean {
  const component = page.dom.closest(element, '[data-sdui-component]');
  return !component || page.dom.contains(component, root);
}

/** The line with dots between title and description begins with the place. */
function placeAfter(page: Page, root: Element, title: Element, about: Element | undefined): string | undefined {
  const { dom } = page;
  const [candidate] = page.candidates('job.location');
  const line = inPane(page, root, candidate!).find(({ element, text }) => dom.precedes(title, element) && !dom.contains(title, element) && text.includes(' · '));
  const first = line && (!about || dom.precedes(line.element, about)) ? dom.all(line.element, 'span').map((one) => textOf(dom, one)).find((text) => text !== '') : undefined;
  const place = first?.split(' · ')[0];
  if (!place || !isPlace(place)) return undefined;
  page.hit('job.location', candidate!);
  return place;
}

function emberJob(page: Page): Job | null {
  const { dom } = page;
  const wanted = jobIdOf(page.url);
  const heading = page.one('job.details') && page.one('job.title');
  const title = heading && textOf(dom, dom.one(heading, 'h1, h2') ?? heading);
  if (!title || isOtherJob(page, heading, wanted)) return null;
  const companyBox = page.one('job.company');
  const facts = page.one('job.location');
  const place = facts && dom.all(facts, ember.jobFact).map((one) => textOf(dom, one)).find((text) => text !== '' && text !== '·');
  const text = page.one('job.description');
  return jobOf({
    id: wanted, title,
    company: companyBox && textOf(dom, dom.one(companyBox, 'a') ?? companyBox),
    location: place !== undefined && isPlace(place) && textOf(dom, facts!).startsWith(place) ? place : undefined,
    description: text && withoutHeading(page, text),
  });
}

/** The title links to its job: another number than the address names means that the pane lags behind. */
function isOtherJob(page: Page, heading: Element, wanted: string | undefined): boolean {
  const link = page.dom.one(heading, 'a[href*="/jobs/view/"]');
  const shown = link && jobId(page.dom.attribute(link, 'href'));
  return wanted !== undefined && shown !== undefined && shown !== wanted;
}

function withoutHeading(page: Page, box: Element): string {
  const heading = page.dom.one(box, 'h2');
  const text = paragraphsOf(page.dom, box);
  const title = heading && textOf(page.dom, heading);
  return title && oneLine(text).startsWith(title) ? text.slice(text.indexOf(title) + title.length).trim() : text;
}

/** What was found of a job. */
export function jobOf(job: { [key in keyof Job]: Job[key] | undefined }): Job {
  return Object.fromEntries(Object.entries(job).filter(([, value]) => value !== undefined && value !== '')) as Job;
}
