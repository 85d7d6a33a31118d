import { companySlug, profileSlug, sameSlug, decoded, parsedUrl } from '../hrefs.ts';
import { oneLine, textOf } from '../text.ts';
import type { PageReading, SearchResult } from '../types.ts';
import { outermost } from './items.ts';
import type { Page } from './page.ts';
import { titleParts } from './person.ts';

/** The organisation of the page; `null` when its tabs name another than the address. */
export function readCompany(page: Page): { company: NonNullable<PageReading['company']>; element: Element } | null {
  const wanted = wantedSlug(page.url);
  const slug = tabSlug(page);
  if (wanted && slug && !/^\d+$/.test(wanted) && !/^\d+$/.test(slug) && !sameSlug(wanted, slug)) return null;
  const known = slug && !/^\d+$/.test(slug) ? slug : wanted;
  const heading = headingOf(page);
  if (!heading) return null;
  const name = textOf(page.dom, heading);
  return { company: { ...(known && { slug: known }), name }, element: heading };
}

function wantedSlug(url: string): string | undefined {
  const slug = /^\/(?:company|school|showcase)\/([^/]+)/.exec(parsedUrl(url)?.pathname ?? '')?.[1];
  return slug === undefined ? undefined : decoded(slug);
}

/** The organisation's own tabs: links to its parts. */
function tabSlug(page: Page): string | undefined {
  const tabs = page.all('company.tabs').map((one) => page.dom.attribute(one, 'href') ?? '').filter((href) => /\/(about|posts|jobs|people|life)\/?(\?.*)?$/.test(href));
  const slugs = new Set(tabs.map((href) => companySlug(href)).filter((slug) => slug !== undefined));
  return slugs.size === 1 ? [...slugs][0] : undefined;
}

/** Where no h1 exists the name must also stand in the document's title. */
function headingOf(page: Page): Element | undefined {
  if (page.frontEnd !== 'sdui') return page.one('company.name');
  const title = titleParts(page)?.[0];
  const [candidate] = page.candidates('company.name');
  const found = page.dom.all(page.dom.document, candidate!.hook).find((one) => {
    const text = textOf(page.dom, one);
    return text !== '' && title !== undefined && (title === text || oneLine(title).startsWith(`${text}: `));
  });
  if (found) page.hit('company.name', candidate!);
  return found;
}

/** People of a company page: only entries that link to exactly one member. */
export function companyPeople(page: Page): SearchResult[] {
  if (page.frontEnd !== 'ember') return [];
  return outermost(page, page.all('company.people')).flatMap((item) => {
    const links = page.dom.all(item, 'a[href*="/in/"]').map((element) => ({ slug: profileSlug(page.dom.attribute(element, 'href')), name: textOf(page.dom, element) }));
    const named = links.find(({ name }) => name !== '');
    const slug = named?.slug;
    return named && slug && links.every((one) => sameSlug(one.slug, slug)) ? [{ kind: 'person' as const, name: named.name, slug }] : [];
  });
}
