import { decodeEntities } from './entities.ts';
import { block, clip } from './text.ts';

/** HTML → readable text without a DOM, in one pass over the string. Text only comes out: no tag survives. */

const paragraphs = new Set(['p', 'div', 'section', 'article', 'header', 'footer', 'main', 'ul', 'ol', 'dl', 'table', 'blockquote', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'form', 'fieldset', 'aside', 'figure']);
const lines = new Set(['br', 'tr', 'dt', 'dd', 'option', 'address', 'summary', 'figcaption', 'label', 'legend']);
const skipped = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'svg', 'object', 'select', 'button', 'nav', 'head', 'math', 'canvas', 'video', 'audio', 'textarea']);
const maxHtml = 400_000;

/** Paragraphs become blank lines, list items lines that begin with "• ". At most `max` units. */
export function htmlToText(html: string, max = 20_000): string {
  const source = clip(html, maxHtml);
  const out: string[] = [];
  let at = 0;
  while (at < source.length) {
    const open = source.indexOf('<', at);
    if (open < 0) {
      out.push(flat(source.slice(at)));
      break;
    }
    if (open > at) out.push(flat(source.slice(at, open)));
    at = afterMarkup(source, open, out);
  }
  return block(withBullets(out.join('')), max);
}

/** Text between tags: white space means nothing in HTML. */
function flat(text: string): string {
  return decodeEntities(text.replace(/[ \t\r\n\f]+/g, ' '));
}

/** Handles the markup that begins at `open`; gives where text goes on. */
function afterMarkup(source: string, open: number, out: string[]): number {
  if (source.startsWith('<!--', open)) return after(source, '-->', open + 4);
  const tag = /^<(\/?)([a-zA-Z][a-zA-Z0-9]*)/.exec(source.slice(open, open + 24));
  if (!tag) {
    if (/^<[!?/]/.test(source.slice(open, open + 2))) return after(source, '>', open + 2);
    out.push('<');
    return open + 1;
  }
  const name = tag[2]!.toLowerCase();
  const end = endOfTag(source, open);
  if (!tag[1] && skipped.has(name) && source[end - 2] !== '/') return afterClosing(source, name, end);
  if (name === 'li') out.push(tag[1] ? '\u0002\n' : '\n\u0001');
  else if (paragraphs.has(name)) out.push('\n\n');
  else if (lines.has(name)) out.push('\n');
  else if (name === 'td' || name === 'th') out.push(tag[1] && isLabelOfTwo(source, open) ? ': ' : ' ');
  return end;
}

/** The end of the first of exactly two cells of a row: a label and its value. */
function isLabelOfTwo(source: string, closing: number): boolean {
  const from = Math.max(0, closing - 400);
  const before = source.slice(from, closing).toLowerCase().lastIndexOf('<tr');
  if (before < 0) return false;
  const start = from + before;
  const row = source.slice(start, start + 4_000).split(/<\/tr\b/i)[0] ?? '';
  const cells = [...row.matchAll(/<t[dh]\b/gi)].map(({ index }) => start + index);
  return cells.length === 2 && cells[1]! > closing && !/:\s*(?:<[^<>]{0,60}>\s*){0,4}$/.test(source.slice(start, closing)) && /\p{L}/u.test(source.slice(cells[0]!, closing).replace(/<[^>]*>/g, ''));
}

/** A `>` inside quotes does not end the tag; a tag of more than 5,000 units is cut there. */
function endOfTag(source: string, open: number): number {
  let quote = '';
  const limit = Math.min(source.length, open + 5_000);
  for (let at = open + 1; at < limit; at++) {
    const char = source[at]!;
    if (quote) {
      if (char === quote) quote = '';
    } else if (char === '>') return at + 1;
    else if ((char === '"' || char === "'") && source[at - 1] === '=') quote = char;
  }
  return after(source, '>', open);
}

function after(source: string, end: string, from: number): number {
  const at = source.indexOf(end, from);
  return at < 0 ? source.length : at + end.length;
}

function afterClosing(source: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}[^a-zA-Z0-9]`, 'gi');
  closing.lastIndex = from;
  const match = closing.exec(source);
  return match ? after(source, '>', match.index) : source.length;
}

/** List items: the mark, wherever the item's own paragraph broke the line; empty items go. */
function withBullets(text: string): string {
  return text.replace(/\u0001[\s\u0002]*(?=\u0001|\u0002|$)/g, '').replace(/\s*\u0001\s*/g, '\n• ').replace(/\s*\u0002/g, '');
}

const tags = 'p|br|div|span|ul|ol|li|b|strong|i|em|u|h[1-6]|a|table|tr|td|th|font|section|article|small|sup|sub|pre|code|hr|dl|dt|dd|img|script|style|svg|iframe|object|embed|video|audio|form|input|button|body|html|head|meta|link';
const looksLikeTag = new RegExp(String.raw`</?(?:${tags})(?=[\s/>])[^<>]{0,500}>`, 'i');
const looksEscaped = new RegExp(String.raw`&lt;/?(?:${tags})(?=[\s/>&])`, 'i');

/** Whether a string holds HTML rather than plain text. */
export function isHtml(text: string): boolean {
  return looksLikeTag.test(clip(text, 20_000));
}

/** A text of unknown kind: HTML (also escaped once more, as feeds do) or plain. */
export function readable(text: string, max = 20_000): string {
  const bounded = clip(text, maxHtml);
  if (isHtml(bounded)) return htmlToText(bounded, max);
  if (looksEscaped.test(clip(bounded, 20_000))) return htmlToText(decodeEntities(bounded), max);
  return block(decodeEntities(bounded), max);
}
