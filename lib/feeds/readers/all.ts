import { apiEngagement } from './api-engagement.ts';
import { cspCsv } from './csp-csv.ts';
import { hrXml } from './hr-xml.ts';
import { jobCsv } from './job-csv.ts';
import { jobJson } from './job-json.ts';
import { jobPostingJson } from './job-posting-json.ts';
import { jobPostingPage, werkenVoorNederland } from './job-posting-page.ts';
import { jobXml } from './job-xml.ts';
import { jobtech } from './jobtech.ts';
import { jsonFeed } from './json-feed.ts';
import { navAd, navFeed } from './nav.ts';
import { nhsJobs } from './nhs-jobs.ts';
import type { Reader } from './reader.ts';
import { recruitee } from './recruitee.ts';
import { rss } from './rss.ts';
import { vacancySitemap } from './sitemap.ts';
import { usajobsHistoric, usajobsSearch } from './usajobs.ts';
import { werkenBijDeOverheid } from './werken-bij-de-overheid.ts';
import { wiesCsv } from './wies-csv.ts';

/** Every format, the most certain signs first; general lists last. The first reader that sees its format reads it. */
export const readers: readonly Reader[] = [
  navFeed, jsonFeed, werkenVoorNederland, jobPostingPage, werkenBijDeOverheid, vacancySitemap, rss, nhsJobs, hrXml, apiEngagement,
  navAd, jobtech, recruitee, usajobsSearch, usajobsHistoric, jobPostingJson, wiesCsv, cspCsv, jobXml, jobJson, jobCsv,
];
