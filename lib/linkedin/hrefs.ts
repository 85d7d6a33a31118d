/** Links of LinkedIn's pages: relative, absolute, with a country host, or rewritten by "save page as". */
const site = '^(?:(?:https?:)?//(?:[\\w-]+\\.)*(?:linkedin\\.com|localhost)(?::\\d+)?|file://(?:/[A-Za-z]:)?)?';
const profile = new RegExp(`${site}/in/([^/?#]+)`, 'i');
const company = new RegExp(`${site}/(?:company|school|showcase)/([^/?#]+)`, 'i');
const job = new RegExp(`${site}/jobs/view/(?:[^/?#]*-)?(\\d+)`, 'i');

/** The member that a link points at: `jan-voorbeeld` for `/in/jan-voorbeeld/overlay/…`. */
export function profileSlug(href: string | null): string | undefined {
  return captured(profile, href);
}

/** The organisation that a link points at: slug or number. */
export function companySlug(href: string | null): string | undefined {
  return captured(company, href);
}

/** The job that a link points at. */
export function jobId(href: string | null): string | undefined {
  return captured(job, href);
}

/** Whether two slugs name the same member or organisation. */
export function sameSlug(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();
}

function captured(pattern: RegExp, href: string | null): string | undefined {
  const raw = href === null ? undefined : pattern.exec(href.trim())?.[1];
  return raw === undefined ? undefined : decoded(raw);
}

/** An address taken apart; `URL.parse` is younger than the browsers we run in. */
export function parsedUrl(url: string): URL | undefined {
  try {
    return new URL(url);
  } catch {
    return undefined; // not an address
  }
}

/** Percent-encoding that is broken stays as written. */
export function decoded(raw: string): string {
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
}
