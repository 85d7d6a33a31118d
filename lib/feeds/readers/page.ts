import { decodeEntities } from '../facts/entities.ts';
import { htmlToText } from '../facts/html.ts';
import { httpsLink } from '../facts/links.ts';
import { clip } from '../facts/text.ts';

/** What a saved web page says about itself, without a DOM. */

/** The page's own address: canonical link, else og:url. */
export function canonicalUrl(html: string): string | undefined {
  const head = clip(html, 200_000);
  for (const tag of head.matchAll(/<(?:link|meta)\b[^>]{1,1000}>/gi)) {
    if (!/\brel\s*=\s*["']?canonical|property\s*=\s*["']og:url/i.test(tag[0])) continue;
    const link = httpsLink(decodeEntities(/\b(?:href|content)\s*=\s*(?:["']([^"']{1,2000})["']|([^\s"'>]{1,2000}))/i.exec(tag[0])?.slice(1).join('') ?? ''));
    if (link) return link;
  }
  return undefined;
}

export function pageTitle(html: string): string {
  return htmlToText(/<title[^>]{0,200}>([\s\S]{0,2000}?)<\/title/i.exec(clip(html, 200_000))?.[1] ?? '', 300).replace(/\s+/g, ' ');
}

/** `<span>Start</span><span>1 december 2026</span>`: only the style sheet keeps them apart. */
const labelBesideValue = /(<(?:span|strong|b|label)\b[^>]{0,300}>\s{0,20}\p{L}[\p{L} ()/.:-]{1,40}\s{0,20}<\/(?:span|strong|b|label)>\s{0,20})(?=<(?:span|strong|b)\b)/giu;

/** Visible text of the main part of the page (`main`, else `body`), bounded. */
export function mainText(html: string): string {
  const start = html.search(/<main\b/i);
  const from = start >= 0 ? start : Math.max(0, html.search(/<body\b/i));
  const rest = html.slice(from);
  const end = rest.search(start >= 0 ? /<\/main\s*>/i : /<footer\b/i);
  return withoutOthers(htmlToText((end > 0 ? rest.slice(0, end) : rest).replace(labelBesideValue, '$1<br>'), 60_000));
}

/** What stands below "Vergelijkbare vacatures" is about other work. */
function withoutOthers(text: string): string {
  const at = text.search(/\n(?:• )?(?:vergelijkbare|andere|gerelateerde|soortgelijke|meer|bekijk ook|ook interessant|related|similar|other|more)[^\n]{0,20}\b(?:vacatures?|banen|functies|opdrachten|jobs|vacancies|roles)[^\n]{0,20}\n/i);
  return at < 0 ? text : text.slice(0, at);
}

const anchor = /<[a-z][a-z0-9]{0,10}\b[^>]{0,500}\bid\s*=\s*["']([a-z0-9_]{2,60})_anchor["'][^>]{0,500}>/gi;

/** The sections of a vacancy page whose ids end in `_anchor`, each as HTML, in order. */
export function anchorSections(html: string): { name: string; html: string }[] {
  const found = [...html.matchAll(anchor)];
  return found.map((open, index) => {
    const from = open.index + open[0].length;
    const rest = html.slice(from, found[index + 1]?.index ?? from + 30_000);
    const end = rest.search(/<\/main\b|<footer\b|<aside\b|<\/body\b|<h[1-6][^>]{0,200}>\s{0,20}(?:vergelijkbare|andere|gerelateerde|soortgelijke) (?:vacatures|banen|functies)/i);
    return { name: open[1]!, html: end >= 0 ? rest.slice(0, end) : rest };
  });
}
