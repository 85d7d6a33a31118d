import { guest } from './class-names.ts';
import { guestHook } from './types.ts';
import type { Region } from './types.ts';

const profile = ['profile', 'own-profile'] as const;
const job = ['job', 'job-search'] as const;
const company = ['company', 'company-people', 'company-jobs'] as const;

/** Pages for visitors without an account, which kept readable class names. Only the command line reads them: their hosts are not ours. */
export const guestRegions: readonly Region[] = [
  { id: 'profile.card', surfaces: profile, required: true, candidates: [
    guestHook('top-card', 'class', '2026-05', guest.profileCard),
  ] },
  { id: 'profile.name', surfaces: profile, required: true, candidates: [
    guestHook('title', 'class', '2026-05', guest.title),
  ] },
  { id: 'profile.headline', surfaces: profile, required: false, candidates: [
    guestHook('headline', 'class', '2026-05', guest.headline),
  ] },
  { id: 'profile.location', surfaces: profile, required: false, candidates: [
    guestHook('subline', 'class', '2026-05', guest.profilePlace), // counts of connections stand there too
  ] },
  { id: 'profile.about', surfaces: profile, required: false, candidates: [
    guestHook('summary', 'attribute', '2026-05', 'section[data-section="summary"]'), // section names are not translated
  ] },
  { id: 'profile.experience', surfaces: profile, required: false, candidates: [
    guestHook('section', 'attribute', '2026-05', 'section[data-section="experience"]'), // largely withheld
  ] },
  { id: 'profile.education', surfaces: profile, required: false, candidates: [
    guestHook('section', 'attribute', '2026-05', 'section[data-section="educationsDetails"], section[data-section="education"]'),
  ] },
  { id: 'profile.certifications', surfaces: profile, required: false, candidates: [
    guestHook('section', 'attribute', '2026-05', 'section[data-section="certifications"]'),
  ] },
  { id: 'job.details', surfaces: job, required: true, candidates: [
    guestHook('title', 'class', '2026-05', guest.jobTitle),
  ] },
  { id: 'job.title', surfaces: job, required: true, candidates: [
    guestHook('title', 'class', '2026-05', guest.jobTitle),
  ] },
  { id: 'job.company', surfaces: job, required: false, candidates: [
    guestHook('name', 'class', '2026-05', guest.jobCompany),
  ] },
  { id: 'job.location', surfaces: job, required: false, candidates: [
    guestHook('bullet', 'class', '2026-05', guest.jobPlace),
  ] },
  { id: 'job.description', surfaces: job, required: false, candidates: [
    guestHook('markup', 'class', '2026-05', guest.jobText),
  ] },
  { id: 'company.name', surfaces: company, required: true, candidates: [
    guestHook('title', 'class', '2026-05', guest.title),
  ] },
];
