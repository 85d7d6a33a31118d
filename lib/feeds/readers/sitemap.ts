import type { XmlElement } from '@rgrove/parse-xml';
import { bodyByShortName } from '../../organisations/find.ts';
import { httpsLink } from '../facts/links.ts';
import type { Draft } from './draft.ts';
import { reading, type Reader } from './reader.ts';
import { notJobs } from './refuse.ts';
import { children, localName, textAt } from './xml.ts';

/**
 * Sitemap of the Rijk's vacancy sites: `/vacatures/{title-words}-{ORG}-{year}-{number}`, `lastmod` is the last change. The words, the
 * organisation's code and the year of the address are all there is until the page itself is read.
 */
export const vacancySitemap: Reader = {
  format: 'werken-voor-nederland-sitemap',
  sees: (body) => body.type === 'xml' && localName(body.root) === 'urlset',
  read(body, context) {
    const urls = children((body as { root: XmlElement }).root, 'url');
    const vacancies = urls.filter((url) => address.test(textAt(url, 'loc') ?? ''));
    if (vacancies.length === 0) throw notJobs('sitemap');
    const made = reading('werken-voor-nederland-sitemap', { title: 'Werken voor Nederland', ...(context.url ? { url: context.url } : {}), complete: true }, vacancies, draftOf, context);
    return urls.length === vacancies.length ? made : { ...made, warnings: [...made.warnings, `${urls.length - vacancies.length} addresses are not of vacancies`] };
  },
};

const address = /^https?:\/\/(?:www\.)?(?:werkenvoornederland|werkenbijdeoverheid)\.nl\/vacatures\/([a-z0-9%-]{1,300}?)-([A-Z][A-Za-z0-9&]{0,15})-(20\d{2})-([A-Z0-9]{1,12})\/?$/;

function draftOf(url: XmlElement): Draft | string {
  const loc = textAt(url, 'loc');
  const link = httpsLink(loc);
  const [, words, code] = address.exec(loc ?? '') ?? [];
  if (!link || !words || !code) return 'address of another form';
  const body = bodyByShortName(code);
  const title = words.replace(/-+/g, ' ').trim();
  return {
    id: link, url: link, title: title.charAt(0).toUpperCase() + title.slice(1), organisation: body?.name ?? code, organisationId: body?.id, updated: textAt(url, 'lastmod'),
    derived: { title: 'words of the address', organisation: body ? `code ${code} of the address` : 'code of the address' },
  };
}
