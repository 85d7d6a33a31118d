import { SchilError } from '../../errors.ts';
import { atOnce, type Turns } from '../../turns.ts';
import { parseCsv } from './csv.ts';
import { jsonLdIslands, parseLoose } from './islands.ts';
import type { Body } from './reader.ts';
import { deeperThan } from './values.ts';
import { parseFeedXml } from './xml.ts';

/** Nesting beyond which JSON is refused; real feeds stay below 15. */
const maxDepth = 64;

/** A byte order mark, or a first `<`, `{` or `[` of two bytes. */
const utf16 = [
  { charset: 'utf-16le', start: [0xff, 0xfe] }, { charset: 'utf-16be', start: [0xfe, 0xff] },
  ...[0x3c, 0x7b, 0x5b].flatMap((first) => [{ charset: 'utf-16le', start: [first, 0] }, { charset: 'utf-16be', start: [0, first] }]),
];

/** Bytes → text: byte order mark, then the declared charset, then UTF-8, then Windows-1252 when the bytes are not UTF-8. */
export function decode(bytes: Uint8Array | string, contentType = ''): string {
  if (typeof bytes === 'string') return bytes.replace(/^\uFEFF/, '');
  const marked = utf16.find(({ start }) => start.every((byte, index) => bytes[index] === byte))?.charset;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1_024));
  const declared = /charset=["']?([\w-]{2,20})/i.exec(contentType)?.[1] ?? /^\s*<\?xml[^>]{0,200}encoding=["']([\w-]{2,20})/i.exec(head)?.[1] ?? /<meta[^>]{0,200}charset=["']?([\w-]{2,20})/i.exec(head)?.[1];
  return tryDecode(bytes, marked ?? 'utf-8', true) ?? (declared === undefined ? undefined : tryDecode(bytes, declared, false)) ?? new TextDecoder('windows-1252').decode(bytes);
}

/** Undefined when the bytes do not fit the charset, or the charset is unknown. */
function tryDecode(bytes: Uint8Array, charset: string, fatal: boolean): string | undefined {
  try {
    return new TextDecoder(charset, { fatal }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Finds out from the text itself what it is. Throws `not-json`, `not-xml`, `too-deep` or `unknown-format`. */
export function bodyOf(text: string): Body {
  return atOnce(bodyInTurns(text));
}

/** The same in pieces. */
export function* bodyInTurns(text: string): Turns<Body> {
  const head = text.slice(0, 2_000).trimStart();
  if (head === '') throw new SchilError('not-a-feed', { seems: 'empty' });
  if (head.includes('\u0000') || /^(?:%PDF|PK\u0003|\u001F\u008B|GIF8|\u0089PNG|\{\\rtf)/.test(head)) throw new SchilError('not-a-feed', { seems: 'binary' });
  if (/^[[{]/.test(head)) return { type: 'json', value: yield* parseJson(text) };
  if (called.test(head)) return { type: 'json', value: yield* parseJson(text.trim().replace(called, '').replace(/\)?\s*;?$/, '')) };
  if (isHtmlPage(head)) return { type: 'html', text, ...jsonLdIslands(text) };
  if (head.startsWith('<')) return { type: 'xml', ...parseFeedXml(text) };
  if (/^\s*<(?:\?xml|rss|feed|rdf:RDF)\b/m.test(head)) return { type: 'xml', ...parseFeedXml(text) };
  if (/^(?:[^\n]{0,200}\n){0,3}[^\n]{0,2000}[;,\t|][^\n]*(?:\n|$)/.test(head)) return { type: 'csv', rows: parseCsv(text) };
  throw new SchilError('unknown-format', { seems: 'text' });
}

/** JSON handed to a function or a name, for script tags of old: `jobs([…]);`, `var jobs = {…};`. */
const called = /^(?:\/\*\*\/\s*)?(?:(?:var|let|const)\s{1,4})?[A-Za-z_$][\w$.]{0,60}\s{0,4}(?:\(|=)\s{0,10}(?=[[{])/;

function isHtmlPage(head: string): boolean {
  const start = head.replace(/^(?:<\?xml[^>]{0,200}\?>|<!--[\s\S]{0,1500}?-->|\s)+/, '');
  return /^<!doctype\s+html\b|^<(?:html|head|body|script|main|div|meta|title|section|article|h1|p)(?=[\s>/])/i.test(start);
}

function* parseJson(text: string): Turns<unknown> {
  if (deeperThan(text, maxDepth)) throw new SchilError('too-deep');
  yield;
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const read = jsonLines(text) ?? parseLoose(text);
    if (read !== undefined) return read;
    throw new SchilError('not-json', {}, error);
  }
}

/** One JSON object per line, as exports are often kept. */
function jsonLines(text: string): unknown[] | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 2 || !lines.every((line) => line.trimStart().startsWith('{'))) return undefined;
  try {
    return lines.map((line) => JSON.parse(line) as unknown);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
