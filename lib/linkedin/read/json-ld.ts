import type { Page } from './page.ts';

/** Facts that guest pages state for search engines. */
export interface Posting {
  title: string;
  company?: string;
  location?: string;
}

type Json = { [key: string]: unknown };

/** The one JobPosting of a guest page. */
export function jobPosting(page: Page): Posting | undefined {
  for (const script of page.dom.all(page.dom.document, 'script[type="application/ld+json"]').slice(0, 10)) {
    const first = page.dom.first(script);
    const posting = first && parse(page.dom.value(first));
    if (posting?.['@type'] !== 'JobPosting' || typeof posting.title !== 'string') continue;
    const company = text(object(posting.hiringOrganization).name);
    const location = text(object(object(posting.jobLocation).address).addressLocality);
    return { title: posting.title, ...(company && { company }), ...(location && { location }) };
  }
  return undefined;
}

function parse(source: string): Json | undefined {
  if (source.length > 500_000) return undefined;
  try {
    return object(JSON.parse(source));
  } catch {
    return undefined;
  }
}

function object(value: unknown): Json {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return one !== null && typeof one === 'object' ? (one as Json) : {};
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
