import type { FeedReading } from '../../assignments/types.ts';
import { durationFromField, termFromText } from '../facts/term.ts';
import { hoursBetween, hoursFromField, hoursFromLine, hoursFromText } from '../facts/hours.ts';
import { htmlToText, readable } from '../facts/html.ts';
import { hostOf } from '../facts/links.ts';
import { dateOf, dayBefore, dayOf } from '../facts/dates.ts';
import { folded } from '../facts/text.ts';
import { identified, type Draft } from './draft.ts';
import { jobPostingDraft, jobPostings, some } from './job-posting.ts';
import { anchorSections, canonicalUrl, mainText, pageTitle } from './page.ts';
import { pageState, type TenderFacts } from './page-state.ts';
import { reading, type Body, type ReadContext, type Reader } from './reader.ts';
import { str, type Bag } from './values.ts';

/** Pages with schema.org JobPosting in JSON-LD (open-feed rows Werken voor Nederland, Rijkswaterstaat, Opdrachtoverheid). */
export const jobPostingPage: Reader = {
  format: 'job-posting',
  sees: (body) => body.type === 'html' && jobPostings(body.islands).length > 0,
  read: (body, context) => readPage('job-posting', body, context),
};

/** Werken voor Nederland: the same, with a one-line description; tasks and demands stand in the body's `_anchor` sections. */
export const werkenVoorNederland: Reader = {
  format: 'werken-voor-nederland',
  sees: (body) => jobPostingPage.sees(body) && /werkenvoornederland\.nl/i.test((body as { text: string }).text.slice(0, 400_000)) && isVacancyPage(body as { text: string; islands: unknown[] }),
  read: (body, context) => readPage('werken-voor-nederland', body, context),
};

function isVacancyPage({ text, islands }: { text: string; islands: unknown[] }): boolean {
  return /werken voor nederland/i.test(pageTitle(text)) || hostOf(canonicalUrl(text))?.endsWith('werkenvoornederland.nl') === true || JSON.stringify(islands).includes('werkenvoornederland.nl');
}

function readPage(format: string, body: Body, context: ReadContext): FeedReading {
  const { text: html, islands, warnings } = body as Extract<Body, { type: 'html' }>;
  const postings = withoutDoubles(jobPostings(islands));
  const url = context.url ?? canonicalUrl(html);
  const own = postings.length === 1 ? url : undefined;
  const made = reading(format, { title: pageTitle(html), ...some('url', url) }, postings, (posting) => identified(postings.length === 1 ? withPage(jobPostingDraft(posting, own), html) : jobPostingDraft(posting, undefined, url)), context);
  return { ...made, warnings: [...warnings, ...made.warnings] };
}

/** The same posting stands twice on some pages. */
function withoutDoubles(postings: Bag[]): Bag[] {
  const seen = new Set<string>();
  return postings.filter((posting) => {
    const draft = jobPostingDraft(posting);
    const key = [draft.id, folded(str(draft.title) ?? ''), folded(str(draft.organisation) ?? ''), draft.places?.map(({ name } = { name: '' }) => folded(name)).join()].join('|');
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
}

/** Adds what the page states outside the JSON-LD: body sections, labelled hours and dates, the page's own data. */
function withPage(draft: Draft, html: string): Draft {
  const sections = anchorSections(html);
  const line = readable(draft.body ?? '', 2_000);
  const body = sections.length > 0 ? sections.map((section) => section.html).join('<p></p>') : draft.body;
  const state = pageState(html);
  const withHours = { ...draft, body, ...hoursOfPage(draft, line, body, html, state) };
  return { ...withHours, ...termOfPage(withHours, html, state) };
}

function hoursOfPage(draft: Draft, description: string, body: string | undefined, html: string, state: TenderFacts): Draft {
  const stated = draft.hoursText ? hoursFromField(draft.hoursText) : undefined;
  if (stated) return { hours: stated.hours };
  const inState = hoursBetween(state.minHours, state.maxHours);
  if (inState) return { hours: inState, derived: { ...draft.derived, hoursPerWeek: 'data of the page' } };
  const places: [string, () => ReturnType<typeof hoursFromText>][] = [
    ['title', () => hoursFromLine(str(draft.title) ?? '')], ['description', () => (description.length <= 300 ? hoursFromLine(description) : hoursFromText(description))],
    ['description', () => hoursFromText(htmlToText(body ?? '', 40_000))], ['page', () => hoursFromText(mainText(html))],
  ];
  for (const [name, find] of places) {
    const found = find();
    if (found) return { hours: found.hours, derived: { ...draft.derived, hoursPerWeek: found.how ? `${name} (${found.how})` : name } };
  }
  return {};
}

function termOfPage(draft: Draft, html: string, state: TenderFacts): Draft {
  const text = termFromText(mainText(html));
  const out: Draft = {};
  const derived: Record<string, string> = {};
  const fill = (key: 'start' | 'end' | 'closes' | 'duration', fromState: string | undefined, fromText: string | undefined): void => {
    const value = fromState ?? fromText;
    if (value === undefined || (key === 'closes' ? !isClosingDay(value, draft.closes) : draft[key])) return;
    if (key === 'duration') out.duration = durationFromField(value);
    else out[key] = value;
    derived[key] = fromState ? 'data of the page' : 'page';
  };
  fill('start', state.start, text.start);
  fill('end', state.end, text.end);
  fill('closes', state.closes, text.closes);
  if (!out.end && !draft.end) fill('duration', undefined, text.duration);
  return Object.keys(derived).length > 0 ? { ...out, derived: { ...draft.derived, ...derived } } : {};
}

/** The closing day that the page shows counts where `validThrough` is absent, or is the day after it: some sites mean by it the first day on which the page is gone. */
function isClosingDay(shown: string, validThrough: unknown): boolean {
  const stated = dateOf(validThrough);
  return stated === undefined || dayBefore(dayOf(stated)) === shown;
}
