import type { FeedReading } from '../assignments/types.ts';
import { SchilError } from '../errors.ts';
import { atOnce, type Turns } from '../turns.ts';
import { bodyInTurns, decode } from './readers/body.ts';
import { readers } from './readers/all.ts';
import type { Body, ReadContext, Slices } from './readers/reader.ts';
import { seemsToBe } from './readers/seems.ts';

export interface ReadOptions {
  /** Address of the bytes: resolves relative links, and is the page's own address. */
  url?: string;
  contentType?: string;
  /** `YYYY-MM-DD`. Not used by the readers themselves: what has expired is settled when merging. */
  today?: string;
  /** A large import reads the facts from text later, in slices (`addFacts`). */
  withoutFacts?: boolean;
}

/** More decoded characters than this are refused, also for files. */
export const maxCharacters = 64 * 1024 * 1024;

/**
 * Reads one feed page, file or web page, whatever its format; the format is found from the bytes.
 * Throws only `SchilError`: `not-a-feed` and `unknown-format` (`values.seems` says what it looks like), `not-json`, `not-xml`, `too-deep`, `too-large`.
 */
export function readFeed(bytes: Uint8Array | string, options: ReadOptions = {}): FeedReading {
  return atOnce(reading(bytes, options));
}

/** Items read between two pauses. */
const itemsTogether = 20;

/**
 * The same in pieces. Only taking the bytes apart (the browser's own JSON parser, our XML parser) is one. Warnings about later items may
 * be lost.
 */
export function readFeedInTurns(bytes: Uint8Array | string, options: ReadOptions = {}): Turns<FeedReading> {
  return reading(bytes, options, { size: itemsTogether });
}

function* reading(bytes: Uint8Array | string, options: ReadOptions, slices?: Slices): Turns<FeedReading> {
  if (bytes.length > maxCharacters) throw new SchilError('too-large', { megabytes: Math.round(bytes.length / 1024 / 1024) });
  try {
    const text = decode(bytes, options.contentType);
    yield;
    const body = yield* bodyInTurns(text);
    yield;
    const context: ReadContext = { ...(options.url ? { url: options.url } : {}), ...(options.withoutFacts ? { withoutFacts: true } : {}), ...(slices && { slices }) };
    const reader = readers.find((candidate) => candidate.sees(body));
    if (!reader) throw seemsToBe(body);
    const read = reader.read(body, context);
    for (; slices?.next; slices.next()) yield;
    return withNote(read, body);
  } catch (error) {
    if (error instanceof RangeError) throw new SchilError('too-deep', {}, error);
    throw error;
  }
}

function withNote(reading: FeedReading, body: Body): FeedReading {
  return body.type === 'xml' && body.repaired ? { ...reading, warnings: ['the XML is not well-formed; it was repaired', ...reading.warnings] } : reading;
}
