import { parseXml, XmlElement, XmlError, XmlText, type XmlNode } from '@rgrove/parse-xml';
import { SchilError } from '../../errors.ts';
import { entity } from '../facts/entities.ts';
import { remembered } from '../facts/text.ts';

/** XML strictly first, then once more after one repair step; entities of a DTD are never expanded. */

export function parseFeedXml(text: string): { root: XmlElement; repaired: boolean } {
  const strict = attempt(text);
  if (strict instanceof XmlElement) return { root: strict, repaired: false };
  const repaired = repair(text);
  for (const mend of [repaired, balanced(repaired)]) {
    const mended = attempt(mend);
    if (mended instanceof XmlElement) return { root: mended, repaired: true };
  }
  throw new SchilError('not-xml', {}, strict);
}

function attempt(text: string): XmlElement | Error {
  try {
    const { root } = parseXml(text, { resolveUndefinedEntity: (reference) => entity(reference.slice(1, -1)) ?? null, ignoreUndefinedEntities: true });
    return root ?? new Error('no root element');
  } catch (error) {
    if (error instanceof RangeError) throw new SchilError('too-deep', {}, error);
    if (error instanceof XmlError || error instanceof Error) return error;
    throw error;
  }
}

/** What publishers get wrong most: white space or text before the declaration, a broken or second declaration, bare `&` and `<`, control characters, CDATA in CDATA. */
function repair(text: string): string {
  const start = text.search(/<(?:\?xml|!DOCTYPE|!--|[A-Za-z_])/);
  return text.slice(Math.max(0, start))
    .replace(/^(?:\s*<\?xml[^<>]{0,300}(?:>|(?=<))){1,3}/i, '')
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .split('<![CDATA[').map((part, index) => (index === 0 ? escaped(part) : afterCdata(part))).join('<![CDATA[').trim();
}

function afterCdata(part: string): string {
  const end = part.indexOf(']]>');
  return end < 0 ? part : part.slice(0, end + 3) + escaped(part.slice(end + 3));
}

function escaped(text: string): string {
  return text.replace(/&(?!#\d{1,7};|#x[\da-fA-F]{1,6};|[A-Za-z][A-Za-z\d]{1,30};)/g, '&amp;')
    .replace(/&#(?:0{0,5}(?:[0-8]|1[124-9]|2\d|3[01])|x0{0,4}(?:[0-8bcef]|1[\da-f]));/gi, '').replace(/<(?![A-Za-z_/!?])/g, '&lt;').replace(/\]\]>/g, ']]&gt;');
}

/** Second repair, for HTML that stands between the tags unescaped and for tags that cross: an end tag closes what it names, with all that is open inside it; one that closes nothing goes, and so does what is open at the end. */
function balanced(text: string): string {
  const open: string[] = [];
  const times = new Map<string, number>(); // of each name in `open`: a name that is not there is not looked for
  const count = (name: string, by: number): void => void times.set(name, (times.get(name) ?? 0) + by);
  const out = text.replace(/<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<!--[\s\S]*?(?:-->|$)|<\?[\s\S]*?(?:\?>|$)|<(\/?)([A-Za-z_][\w:.-]*)((?:"[^"<]*"|'[^'<]*'|[^"'<>])*)>/g, (whole, closing: string | undefined, name: string | undefined, rest = '') => {
    if (name === undefined || (!closing && rest.endsWith('/'))) return whole;
    if (!closing) {
      if (/^(?:br|hr|img|wbr)$/i.test(name)) return `<${name}/>`;
      open.push(name);
      count(name, 1);
      return htmlNames.test(name) ? `<${name}>` : whole; // attributes of HTML are often without quotes, and never read
    }
    if (!times.get(name)) return '';
    const closed = open.splice(open.lastIndexOf(name)).reverse();
    for (const inner of closed) count(inner, -1);
    return closed.map((inner) => `</${inner}>`).join('');
  });
  return open.length === 0 ? out : text; // a file that was cut off is not guessed at
}

/** Name without its prefix, in lower case. */
export function localName(element: XmlElement): string {
  return localOf(element.name);
}

const localOf = remembered((name) => name.slice(name.indexOf(':') + 1).toLowerCase());

export function elements(parent: XmlElement): XmlElement[] {
  return parent.children.filter((node: XmlNode): node is XmlElement => node instanceof XmlElement);
}

/** Direct children of this local name (any prefix); with a prefix in `name`, exactly that prefixed name. Case does not matter. */
export function children(parent: XmlElement, name: string): XmlElement[] {
  const wanted = name.toLowerCase();
  return elements(parent).filter((child) => (wanted.includes(':') ? child.name.toLowerCase() === wanted : localName(child) === wanted));
}

export function child(parent: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((current, name) => current && children(current, name)[0], parent);
}

/** Trimmed text of a descendant by path; undefined when absent or empty. */
export function textAt(parent: XmlElement | undefined, ...path: string[]): string | undefined {
  const text = child(parent, ...path)?.text.trim();
  return text === '' ? undefined : text;
}

/** The first non-empty of several child names. */
export function firstText(parent: XmlElement, ...names: string[]): string | undefined {
  for (const name of names) {
    const text = textAt(parent, name);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** All descendants of a local name, outermost only, at most 32 levels down. */
export function descendants(parent: XmlElement, name: string, depth = 32): XmlElement[] {
  if (depth === 0) return [];
  const wanted = name.toLowerCase();
  return elements(parent).flatMap((found) => (localName(found) === wanted ? [found] : descendants(found, name, depth - 1)));
}

const htmlNames = /^(?:p|br|div|span|ul|ol|li|b|strong|i|em|u|h[1-6]|a|table|tbody|tr|td|th|section|article|small|sup|sub|hr|dl|dt|dd|blockquote|pre)$/;

/** Whether an element holds HTML as elements (XHTML), not fields. */
export function isMarkup(parent: XmlElement): boolean {
  const inner = elements(parent);
  return inner.length > 0 && inner.every((element) => htmlNames.test(localName(element)));
}

/** What an element says: its text, or its XHTML as HTML. */
export function markupOf(element: XmlElement): string {
  return isMarkup(element) ? inside(element) : element.text;
}

function inside(parent: XmlElement): string {
  return parent.children.map((node: XmlNode) => (node instanceof XmlElement ? `<${localName(node)}>${inside(node)}</${localName(node)}>` : node instanceof XmlText ? node.text.replace(/&/g, '&amp;').replace(/</g, '&lt;') : '')).join('');
}
