import { companySlug, jobId } from '../hrefs.ts';
import { ember } from '../regions/class-names.ts';
import { jobIdOf } from '../surfaces.ts';
import { linesOf, oneLine, paragraphsOf, textOf } from '../text.ts';
import type { Line } from '../text.ts';
import type { PageReading } from '../types.ts';
import { longText } from './items.ts';
import type { Page } from './page.ts';
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
  const location = title && placeAfter(page, root, title.element);
  const box = current && (dom.one(current, longText) ?? undefined);
  const description = box && paragraphsOf(dom, box);
  if (!description) page.miss('job.description');
  return jobOf({ id: wanted, title: title?.text, company, location, description });
}

/** The element that says what the document's title says, or the link to this very job. Without agreement there is none. */
function sduiTitle(page: Page, root: Element, company: string | undefined, wanted: string): Line | undefined {
  const [byTitle, byLink] = page.candidates('job.title');
  const expected = titleOfJob(titleParts(page), company);
  const named = linesOf(page.dom, expected === undefined ? [] : page.dom.all(root, byTitle!.hook)).find(({ text }) => text === expected);
  const linked = named ?? linesOf(page.dom, page.dom.all(root, byLink!.hook).filter((one) => jobId(page.dom.attribute(one, 'href')) === wanted))[0];
  if (linked) page.hit('job.title', named ? byTitle! : byLink!);
  return linked;
}

/** "title | company", of which the title may hold bars itself. */
function titleOfJob(parts: string[] | undefined, company: string | undefined): string | undefined {
  const whole = parts?.join(' | ');
  return company !== undefined && whole?.endsWith(` | ${company}`) ? whole.slice(0, -company.length - 3) : parts?.[0];
}

function sduiCompany(page: Page, root: Element): string | undefined {
  const { dom } = page;
  const links = page.all('job.company', root).filter((one) => companySlug(dom.attribute(one, 'href')) && isOutsideComponents(page, one, root));
  const name = links.map((one) => textOf(dom, one)).find((text) => text !== '');
  const parts = titleParts(page);
  if (name !== undefined && (!parts || parts.length < 2 || parts.join(' | ').endsWith(` | ${name}`))) return name;
  page.miss('job.company');
  return undefined;
}

function isOutsideComponents(page: Page, element: Element, root: Element): boolean {
  const component = page.dom.closest(element, '[data-sdui-component]');
  return !component || page.dom.contains(component, root);
}

/** The line with dots after the title begins with the place. */
function placeAfter(page: Page, root: Element, title: Element): string | undefined {
  const { dom } = page;
  const [candidate] = page.candidates('job.location');
  const line = dom.all(root, candidate!.hook).find((one) => dom.precedes(title, one) && !dom.contains(title, one) && / · /.test(textOf(dom, one)));
  const first = line && dom.all(line, 'span').map((one) => textOf(dom, one)).find((text) => text !== '');
  if (!first) return undefined;
  page.hit('job.location', candidate!);
  return first.split(' · ')[0]!;
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
    location: place,
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
