/** The only way in which Schil asks the network for anything: one address of a source, bounded in every direction. */
import { SchilError } from '../errors.ts';
import { publicHost } from './address.ts';

/** Decoded bytes of one response; a preset may state more, up to `mostBytes`. */
export const usualBytes = 16 * 1024 * 1024;
export const mostBytes = 64 * 1024 * 1024;
const usualTimeout = 30_000;

export interface FetchAsk {
  address: string;
  /** Hosts of the source: nothing else is asked, whatever a page names as its next one. */
  hosts: readonly string[];
  /** Decoded bytes at most. */
  limit?: number;
  /** Milliseconds, over headers and body together. */
  timeout?: number;
  /** What the source said last time; leave out where the browser has no host permission, as they would need a preflight. */
  etag?: string | undefined;
  lastModified?: string | undefined;
  /** The person pressed stop. */
  signal?: AbortSignal | undefined;
}

export type Fetched =
  | { status: 'unchanged' }
  | { status: 'ok'; bytes: Uint8Array; contentType?: string; etag?: string; lastModified?: string };

export type Fetch = (address: string, init: RequestInit) => Promise<Response>;

/**
 * Fetches an address. Nothing about the person goes along: no cookies, no referrer, a fixed language. Throws `bad-address`,
 * `forwards`, `http-status` (values `status`, `retryAfter` in seconds when stated), `too-large`, `too-slow` or `offline`; an abort by
 * `signal` is thrown as it is.
 */
export async function fetchBounded(ask: FetchAsk, fetch: Fetch): Promise<Fetched> {
  const host = publicHost(ask.address);
  if (!ask.hosts.includes(host)) throw new SchilError('bad-address', { host });
  const limit = Math.min(ask.limit ?? usualBytes, mostBytes);
  const slow = AbortSignal.timeout(ask.timeout ?? usualTimeout);
  const signal = ask.signal ? AbortSignal.any([slow, ask.signal]) : slow;
  try {
    const response = await fetch(ask.address, { ...always, headers: headers(ask), signal });
    if (isForward(response)) throw new SchilError('forwards', { host });
    if (response.status === 304) return { status: 'unchanged' };
    if (response.status !== 200) throw new SchilError('http-status', statusValues(response));
    return { status: 'ok', bytes: await bodyOf(response, limit, signal), ...said(response.headers) };
  } catch (error) {
    ask.signal?.throwIfAborted();
    if (error instanceof SchilError) throw error;
    throw new SchilError(slow.aborted ? 'too-slow' : 'offline', { host }, error);
  }
}

const always = {
  method: 'GET',
  mode: 'cors',
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  cache: 'no-store',
  // As safe as 'error', which would look the same as a broken connection: the forwarded address is not asked.
  redirect: 'manual',
} as const satisfies RequestInit;

function headers({ etag, lastModified }: FetchAsk): Record<string, string> {
  return {
    Accept: 'application/feed+json, application/json, application/xml, text/csv, text/html;q=0.9, */*;q=0.5',
    'Accept-Language': 'nl, en;q=0.5',
    ...(etag && { 'If-None-Match': etag }),
    ...(lastModified && { 'If-Modified-Since': lastModified }),
  };
}

function isForward(response: Response): boolean {
  return response.type === 'opaqueredirect' || response.redirected || (response.status >= 300 && response.status < 400 && response.status !== 304);
}

function statusValues(response: Response): Record<string, number> {
  const seconds = Number(response.headers.get('retry-after'));
  return { status: response.status, ...(seconds > 0 && { retryAfter: seconds }) };
}

/** Counts decoded bytes while they come in: 300 MB of text fit in 0.3 MB of gzip. */
async function bodyOf(response: Response, limit: number, signal: AbortSignal): Promise<Uint8Array> {
  if (response.body === null) return new Uint8Array();
  const reader = response.body.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await abortable(reader.read(), signal);
      if (done) return joined(parts, length);
      length += value.length;
      if (length > limit) throw new SchilError('too-large', { megabytes: limit / 1024 / 1024 });
      parts.push(value);
    }
  } catch (error) {
    reader.cancel().catch(() => {}); // the answer is given up; that it cannot be cancelled any more changes nothing
    throw error;
  }
}

/** The body of a response is not always ended by the signal of its request (it is not when tests give the response). */
async function abortable<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const stop = () => reject(signal.reason);
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop);
  try {
    return await Promise.race([work, promise]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

function joined(parts: Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function said(headers: Headers): { contentType?: string; etag?: string; lastModified?: string } {
  const contentType = headers.get('content-type');
  const etag = headers.get('etag');
  const lastModified = headers.get('last-modified');
  return { ...(contentType && { contentType }), ...(etag && { etag }), ...(lastModified && { lastModified }) };
}
