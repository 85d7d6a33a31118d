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

const address = /^https?:\/\/(?:www\.)?(?:werkenvoornederland|werkenbijdeoverheid)\.nl\/vacatures\/([A-Za-z0-9%&-]{1,320})-(20\d{2})-([A-Za-z0-9]{1,12})\/?$/;

function draftOf(url: XmlElement): Draft | string {
  const loc = textAt(url, 'loc');
  const link = httpsLink(loc);
  const [, slug] = address.exec(loc ?? '') ?? [];
  const { words, code } = parts(decoded(slug ?? ''));
  if (!link || words === '') return 'address of another form';
  const body = code === '' ? undefined : bodyByShortName(code);
  return {
    id: link, url: link, title: words.charAt(0).toUpperCase() + words.slice(1), organisation: body?.name ?? code, organisationId: body?.id, updated: textAt(url, 'lastmod'),
    derived: { title: 'words of the address', ...(code === '' ? {} : { organisation: body ? `code ${code} of the address` : 'code of the address' }) },
  };
}

/** The words are in lower case; what follows in capitals is the organisation's code. */
function parts(slug: string): { words: string; code: string } {
  const all = slug.split('-').filter((part) => part !== '');
  const last = all.findLastIndex((part) => !/[A-Z]/.test(part));
  return { words: all.slice(0, last + 1).join(' '), code: all.slice(last + 1).join('-') };
}

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch (error) {
    if (error instanceof URIError) return slug;
    throw error;
  }
}
