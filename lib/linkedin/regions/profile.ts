import { ember } from './class-names.ts';
import { emberHook, sdui } from './types.ts';
import type { Region } from './types.ts';

export const cardKey = 'com.linkedin.sdui.profile.card.ref';
const card = (name: string) => `section[componentkey^="${cardKey}"][componentkey$="${name}" i]`;
/** Volunteering has a name that ends alike. */
const paid = ':not([componentkey*="Volunteer" i])';
const details = (name: string) => `[data-sdui-screen] [componentkey*="${name}" i]${paid}`;
/** An empty element at the head of its section. */
const anchor = (id: string) => `#${id}`;
const entity = '[data-view-name="profile-component-entity"]';

const profile = ['profile', 'own-profile'] as const;
const both = [...profile, 'profile-details'] as const;

export const profileRegions: readonly Region[] = [
  { id: 'profile.card', surfaces: profile, required: true, candidates: [
    sdui('top-card-key', 'attribute', '2026-05', card('Topcard')), // every card's key ends with its untranslated name
    emberHook('member-id', 'attribute', '2026-05', 'section[data-member-id]'), // the root of the older top card
    emberHook('section-of-h1', 'structure', '2025-03', 'section:has(h1)'), // the page's only h1 is the name
  ] },
  { id: 'profile.name', surfaces: profile, required: true, candidates: [
    sdui('heading', 'role/aria', '2026-05', 'h2'), // SDUI has no h1; the card's h2 is the name
    sdui('heading-1', 'role/aria', '2026-05', 'h1, [role="heading"]'), // in case the level changes
    emberHook('heading', 'role/aria', '2026-05', 'h1'), // its own classes differ per page
  ] },
  { id: 'profile.headline', surfaces: profile, required: false, candidates: [
    sdui('paragraph', 'structure', '2026-05', 'p'), // the first that is neither pronouns nor degree
    emberHook('suggestion-target', 'attribute', '2025-03', '[data-generated-suggestion-target]'), // own and others' pages
    emberHook('body-medium', 'class', '2026-05', ember.headline), // documented exception
  ] },
  { id: 'profile.location', surfaces: profile, required: false, candidates: [
    sdui('contact-row', 'href', '2026-05', 'a[href*="/overlay/contact-info"]'), // stands in the row of the contact link
    sdui('separator', 'structure', '2026-05', 'p + p'), // the line before a lone dot
    emberHook('contact-row', 'href', '2026-05', 'a[href*="/overlay/contact-info"]'), // same row in the older page
    emberHook('body-small', 'class', '2026-05', ember.location), // documented exception; pronouns match too, so only after the headline
  ] },
  { id: 'profile.organisations', surfaces: profile, required: false, candidates: [
    sdui('button', 'role/aria', '2026-05', 'div[role="button"]'), // organisation, then school
    emberHook('button', 'role/aria', '2026-05', 'li button[aria-label]'), // its label is translated, its text is the name
  ] },
  { id: 'profile.about', surfaces: profile, required: false, candidates: [
    sdui('card-key', 'attribute', '2026-05', card('About')), // whole text, clamped by style only
    emberHook('anchor', 'attribute', '2026-05', anchor('about')), // section ids are not translated
  ] },
  { id: 'profile.top-skills', surfaces: profile, required: false, candidates: [
    sdui('after-about', 'structure', '2026-05', 'p'), // the last line of About, joined by bullets
    emberHook('after-about', 'structure', '2026-05', 'span[aria-hidden="true"]'), // same in the older page
  ] },
  { id: 'profile.experience', surfaces: both, required: false, candidates: [
    sdui('card-key', 'attribute', '2026-05', card('ExperienceTopLevelSection') + paid),
    sdui('card-key-short', 'attribute', '2026-05', card('Experience') + paid), // other form of the same name
    sdui('details-key', 'attribute', '2026-09', details('ExperienceDetails')), // details page
    emberHook('anchor', 'attribute', '2026-05', anchor('experience')),
    emberHook('details-list', 'structure', '2025-03', 'main'), // details page: one list
  ] },
  { id: 'profile.education', surfaces: both, required: false, candidates: [
    sdui('card-key', 'attribute', '2026-05', `${card('EducationTopLevelSection')}, ${card('Education')}`),
    sdui('details-key', 'attribute', '2026-09', details('EducationDetails')),
    emberHook('anchor', 'attribute', '2026-05', anchor('education')),
    emberHook('details-list', 'structure', '2025-03', 'main'), // details page: one list
  ] },
  { id: 'profile.skills', surfaces: both, required: false, candidates: [
    sdui('row-key', 'attribute', '2026-05', '[componentkey^="com.linkedin.sdui.profile.skill("]:not([componentkey$="-divider"])'), // rows name themselves
    emberHook('anchor', 'attribute', '2026-05', anchor('skills')),
    emberHook('details-list', 'structure', '2025-03', 'main'), // details page: one list
  ] },
  { id: 'profile.certifications', surfaces: both, required: false, candidates: [
    sdui('card-key', 'attribute', '2026-05', `${card('CertificationTopLevel')}, ${card('CertificationTopLevelSection')}`),
    sdui('details-key', 'attribute', '2026-09', details('CertificationDetails')),
    emberHook('anchor', 'attribute', '2026-05', anchor('licenses_and_certifications')),
    emberHook('details-list', 'structure', '2025-03', 'main'), // details page: one list
  ] },
  { id: 'profile.item', surfaces: both, required: false, candidates: [
    sdui('item-key', 'attribute', '2026-05', '[componentkey^="entity-collection-item"]'), // one entry of a card
    emberHook('entity', 'attribute', '2026-05', entity), // one entry, nested for several roles at one employer
    emberHook('list-item', 'structure', '2025-03', 'ul > li'), // before the entity had a name
  ] },
  { id: 'profile.rail', surfaces: profile, required: false, candidates: [
    sdui('aside-key', 'attribute', '2026-05', '[componentkey^="profileAside" i]'), // blocks of the right column; their parent is the column
    emberHook('aside', 'class', '2026-05', ember.rail), // kept although main's class is hashed
  ] },
];
