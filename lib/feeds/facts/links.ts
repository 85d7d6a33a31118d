import { visible } from './text.ts';

/** Only https leaves this house. An http address of a public host is read as https (same host, same path). */

const address = /^https:\/\/(?:[a-z0-9\p{L}](?:[a-z0-9\p{L}-]{0,62}\.)){1,10}[a-z\p{L}]{2,24}(?::443)?(?:[/?#]\S*)?$/iu;

/** A usable https address, resolved against `base`; undefined for anything else (`javascript:`, IP numbers, user names, other ports). */
export function httpsLink(value: unknown, base?: string): string | undefined {
  if (typeof value !== 'string' || value.length > 2_000) return undefined;
  const raw = visible(value).trim();
  const absolute = raw.startsWith('//') ? `https:${raw}` : /^[a-z][a-z0-9+.-]*:/i.test(raw) ? raw : raw.startsWith('/') && base ? resolved(raw, base) : /^www\./i.test(raw) ? `https://${raw}` : undefined;
  const secure = absolute?.replace(/^http:\/\//i, 'https://').replace(/^https:\/\/([^/?#]+):80(?=[/?#]|$)/i, 'https://$1');
  return secure && address.test(secure) ? encoded(secure) : undefined;
}

function resolved(path: string, base: string): string | undefined {
  const origin = /^https?:\/\/[^/?#\s]+/i.exec(base)?.[0];
  return origin && origin + path;
}

function encoded(link: string): string {
  return link.replace(/[<>"'`{}|\\^ ]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}

/** The host of an https address, in lower case; undefined otherwise. */
export function hostOf(link: string | undefined): string | undefined {
  return link === undefined ? undefined : /^https?:\/\/([^/?#:@\s]+)/i.exec(link)?.[1]?.toLowerCase();
}
