import { SchilError } from '../../errors.ts';

/** What a refused file seems to be; texts in `i18n/texts/feeds.ts`. */
export type Seems = 'empty' | 'binary' | 'text' | 'news-feed' | 'web-page' | 'login-page' | 'sitemap' | 'sitemap-index' | 'eforms-notice' | 'procurement' | 'organisations' | 'places-feed' | 'podcast' | 'json' | 'xml' | 'csv' | 'error-answer' | 'opml' | 'calendar';

export function notJobs(seems: Seems): SchilError {
  return new SchilError('not-a-feed', { seems });
}

export function unknownFormat(seems: Seems): SchilError {
  return new SchilError('unknown-format', { seems });
}
