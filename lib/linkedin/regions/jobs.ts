import { ember } from './class-names.ts';
import { emberHook, sdui } from './types.ts';
import type { Region } from './types.ts';

const job = ['job', 'job-search'] as const;

export const jobRegions: readonly Region[] = [
  { id: 'job.details', surfaces: job, required: true, candidates: [
    sdui('screen', 'attribute', '2026-09', '[data-sdui-screen$=".JobDetails"], [data-sdui-screen$=".SemanticJobDetails"]'), // one page, two panes
    emberHook('title', 'class', '2026-09', ember.jobTitle), // the un-prefixed form is dead
  ] },
  { id: 'job.title', surfaces: job, required: true, candidates: [
    sdui('document-title', 'structure', '2026-09', 'p, a, h1, h2, span'), // the element that says what the document's title says
    sdui('job-link', 'href', '2026-09', 'a[href*="/jobs/view/"]'), // two panes: the link with the job's number
    emberHook('heading', 'class', '2026-09', ember.jobTitle),
  ] },
  { id: 'job.company', surfaces: job, required: false, candidates: [
    sdui('company-link', 'href', '2026-09', 'a[href*="/company/"]'), // first with text outside other components
    sdui('document-title', 'structure', '2026-09', 'p, span'), // an organisation without a page: what the document's title says
    emberHook('name', 'class', '2026-09', ember.jobCompany),
  ] },
  { id: 'job.location', surfaces: job, required: false, candidates: [
    sdui('facts-line', 'structure', '2026-09', 'p'), // the line with dots after the title
    emberHook('facts', 'class', '2026-09', ember.jobFacts),
  ] },
  { id: 'job.description', surfaces: job, required: false, candidates: [
    sdui('about-key', 'attribute', '2026-09', '[componentkey^="JobDetails_AboutTheJob_"]'), // carries the job's number
    emberHook('details-id', 'attribute', '2026-09', '#job-details'),
  ] },
];
