import type { Policy } from './refresh-types.ts';

/** Real feeds without key or account that one can add with a click. Off until they answered once. */
export interface Preset {
  id: string;
  name: string;
  publisher: string;
  /** A code, e.g. of SPDX, or a key of `licenceTexts`. */
  licence: string;
  /** Final address: forwarding is refused. */
  url: string;
  /** `sitemap`: a list of addresses, whose pages are read one by one. */
  kind: 'feed' | 'sitemap';
  /** Format that `readFeed` is expected to find. */
  reader: string;
  hosts: string[];
  policy: Policy;
  /** Nobody fetched this address for us after this day; it comes from public documentation. */
  notVerifiedSince: string;
  language: string;
  country: string;
}

export const presets: readonly Preset[] = [
  {
    id: 'werken-voor-nederland', name: 'Werken voor Nederland', publisher: 'Rijksoverheid', licence: 'CC0-1.0', kind: 'sitemap', reader: 'werken-voor-nederland-sitemap', language: 'nl', country: 'NL',
    url: 'https://www.werkenvoornederland.nl/sitemap-vacatures.xml', hosts: ['www.werkenvoornederland.nl'], notVerifiedSince: '2026-09-30',
    // The sitemap alone gives every item. About 130 pages change a day: 150 a day keep up with them, at one request in ten seconds.
    policy: { pagesPerRefresh: 25, pause: 10_000, every: 4 },
  },
  {
    id: 'werken-bij-de-overheid', name: 'Werken bij de Overheid', publisher: 'Rijksoverheid', licence: 'CC0-1.0', kind: 'sitemap', reader: 'werken-voor-nederland-sitemap', language: 'nl', country: 'NL',
    url: 'https://www.werkenbijdeoverheid.nl/sitemap-vacatures.xml', hosts: ['www.werkenbijdeoverheid.nl'], notVerifiedSince: '2026-09-30', policy: { pagesPerRefresh: 20, pause: 10_000, every: 24 },
  },
  {
    id: 'teaching-vacancies', name: 'Teaching Vacancies', publisher: 'Department for Education, England', licence: 'OGL-UK-3.0', kind: 'feed', reader: 'job-posting-json', language: 'en', country: 'GB',
    url: 'https://teaching-vacancies.service.gov.uk/api/v1/jobs.json', hosts: ['teaching-vacancies.service.gov.uk'], notVerifiedSince: '2026-09-30', policy: { pause: 2_000, every: 24 },
  },
  {
    id: 'nhs-jobs', name: 'NHS Jobs', publisher: 'NHS Business Services Authority', licence: 'not-stated', kind: 'feed', reader: 'nhs-jobs', language: 'en', country: 'GB',
    url: 'https://www.jobs.nhs.uk/api/v1/search_xml?sort=publicationDateDesc&limit=100&page=1', hosts: ['www.jobs.nhs.uk'], notVerifiedSince: '2026-09-30', policy: { pause: 5_000, every: 24 },
  },
  {
    id: 'jobtech', name: 'Platsbanken (JobTech)', publisher: 'Arbetsförmedlingen', licence: 'CC0-1.0', kind: 'feed', reader: 'jobtech', language: 'sv', country: 'SE',
    url: 'https://jobsearch.api.jobtechdev.se/search?limit=100', hosts: ['jobsearch.api.jobtechdev.se'], notVerifiedSince: '2026-09-30', policy: { pause: 2_000, every: 24 },
  },
  {
    id: 'service-bund', name: 'service.bund.de – Stellenangebote', publisher: 'Bundesverwaltungsamt', licence: 'for-readers', kind: 'feed', reader: 'rss', language: 'de', country: 'DE',
    url: 'https://www.service.bund.de/Content/Globals/Functions/RSSFeed/RSSGenerator_Stellen.xml', hosts: ['www.service.bund.de'], notVerifiedSince: '2026-09-30', policy: { pause: 30_000, every: 24 },
  },
  {
    id: 'job-bank-canada', name: 'Job Bank', publisher: 'Government of Canada', licence: 'not-stated', kind: 'feed', reader: 'atom', language: 'en', country: 'CA',
    url: 'https://www.jobbank.gc.ca/jobsearch/feed/jobSearchRSSfeed?sort=D&rows=100', hosts: ['www.jobbank.gc.ca'], notVerifiedSince: '2026-09-30', policy: { pause: 5_000, every: 24 },
  },
  {
    id: 'le-forem', name: 'Le Forem', publisher: 'Le Forem', licence: 'CC-BY-SA-4.0', kind: 'feed', reader: 'opendatasoft', language: 'fr', country: 'BE',
    url: 'https://www.odwb.be/api/explore/v2.1/catalog/datasets/offres-d-emploi-forem/exports/json?limit=1000', hosts: ['www.odwb.be'], notVerifiedSince: '2026-09-30', policy: { pause: 5_000, every: 24 },
  },
  {
    id: 'usajobs-historic', name: 'USAJOBS Historic JOA', publisher: 'U.S. Office of Personnel Management', licence: 'us-government-work', kind: 'feed', reader: 'usajobs-historic', language: 'en', country: 'US',
    url: 'https://data.usajobs.gov/api/historicjoa', hosts: ['data.usajobs.gov'], notVerifiedSince: '2026-09-30', policy: { pause: 5_000, every: 168 },
  },
];
