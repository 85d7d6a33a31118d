/**
 * The only class names that Schil relies on: hooks of the older front end and of guest pages that have held for years.
 * Everywhere else LinkedIn hashes its class names anew at each release; a test refuses them in the region tables.
 */

/** Text for screen readers only, beside the same text for the eye. */
export const hiddenTwin = '.visually-hidden, .a11y-text';

export const ember = {
  headline: '.text-body-medium.break-words',
  location: 'span.text-body-small.t-black--light.break-words',
  searchLines: 'div.t-14.t-normal',
  searchHeadline: '.t-black',
  rail: 'aside.scaffold-layout__aside',
  post: '.feed-shared-update-v2[data-urn]',
  jobTitle: '.job-details-jobs-unified-top-card__job-title',
  jobCompany: '.job-details-jobs-unified-top-card__company-name',
  jobFacts: '.job-details-jobs-unified-top-card__primary-description-container',
  jobFact: '.tvm__text',
} as const;

export const guest = {
  profileCard: '.top-card-layout',
  title: '.top-card-layout__title',
  headline: '.top-card-layout__headline',
  profilePlace: '.profile-info-subheader span, .top-card__subline-item',
  sectionText: '.core-section-container__content p',
  jobTitle: '.topcard__title, .top-card-layout__title',
  jobCompany: '.topcard__org-name-link',
  jobPlace: '.topcard__flavor--bullet',
  jobText: '.show-more-less-html__markup',
} as const;
