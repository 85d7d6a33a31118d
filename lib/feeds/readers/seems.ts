import type { SchilError } from '../../errors.ts';
import { pageTitle } from './page.ts';
import type { Body } from './reader.ts';
import { notJobs, unknownFormat } from './refuse.ts';
import { at, get, hasAll, isBag, list, str } from './values.ts';
import { localName } from './xml.ts';

/** What a body seems to be that no reader knows: a polite refusal instead of a guess. */
export function seemsToBe(body: Body): SchilError {
  if (body.type === 'html') return notJobs(/<input\b[^>]{0,300}type\s*=\s*["']?password/i.test(body.text) || /\b(?:log ?in|inloggen|sign in|anmelden|connexion)\b/i.test(pageTitle(body.text)) ? 'login-page' : 'web-page');
  if (body.type === 'xml') return xmlSeems(localName(body.root), body.root.name);
  if (body.type === 'json') return jsonSeems(body.value);
  return unknownFormat('csv');
}

function xmlSeems(root: string, name: string): SchilError {
  if (/notice$|^ted_export$|^ted_esenders$/.test(root) && root !== 'notice') return notJobs('eforms-notice');
  if (root === 'sitemapindex') return notJobs('sitemap-index');
  if (root === 'urlset') return notJobs('sitemap');
  if (root === 'opml') return notJobs('opml');
  if (/^(?:error|errors|fault|envelope)$/.test(root)) return notJobs('error-answer');
  if (/organisaties|overheidsorganisatie/i.test(name)) return notJobs('organisations');
  return unknownFormat('xml');
}

function jsonSeems(value: unknown): SchilError {
  const record = list(get(value, 'content') ?? get(value, 'notices') ?? get(value, 'releases') ?? value)[0];
  if (hasAll(record, 'aanbestedingNaam') || hasAll(record, 'publication-number') || hasAll(record, 'ocid')) return notJobs('procurement');
  if (isBag(value) && (hasAll(value, 'error') || hasAll(value, 'errors') || (hasAll(value, 'message') && hasAll(value, 'status'))) && Object.keys(value).length <= 8) return notJobs('error-answer');
  if (str(get(value, 'type')) === 'FeatureCollection' || at(value, 'features') !== undefined) return notJobs('places-feed');
  return unknownFormat('json');
}
