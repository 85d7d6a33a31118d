import { placeFromText } from '../facts/places.ts';
import { htmlToText } from '../facts/html.ts';
import { hoursFromText } from '../facts/hours.ts';
import { decodeEntities } from '../facts/entities.ts';
import { some } from './job-posting.ts';
import { anchorSections, canonicalUrl, mainText, pageTitle } from './page.ts';
import { reading, type Reader } from './reader.ts';

/** Werken bij de Overheid: no JSON-LD; facts stand in `dataLayer.push({…})`, texts in `_anchor` sections (open-feed row of that name). */
export const werkenBijDeOverheid: Reader = {
  format: 'werken-bij-de-overheid',
  sees: (body) => body.type === 'html' && facts(body.text).has('functienaam'),
  read(body, context) {
    const html = (body as { text: string }).text;
    const layer = facts(html);
    const url = context.url ?? canonicalUrl(html);
    const places = (layer.get('standplaats') ?? '').split(/\s*[;|]\s*/).map((place) => placeFromText(place, 'NL'));
    const sections = anchorSections(html).map((section) => section.html).join('<p></p>');
    const hours = hoursFromText(htmlToText(sections, 40_000)) ? undefined : hoursFromText(mainText(html));
    const number = layer.get('vacaturenummer') ?? layer.get('referentienummer') ?? layer.get('vacature id');
    return reading('werken-bij-de-overheid', { title: pageTitle(html), ...some('url', url) }, [layer], () => ({
      id: url ?? number, url, title: layer.get('functienaam'), organisation: layer.get('rijksorganisatie') ?? layer.get('organisatie'), places,
      published: layer.get('startdatum'), closes: layer.get('einddatum'), body: sections || undefined,
      ...(hours ? { hours: hours.hours, derived: { hoursPerWeek: hours.how ? `page (${hours.how})` : 'page' } } : {}),
    }), context);
  },
};

/** Keys in lower case → values of every pushed object, the first value of a key wins. */
function facts(html: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const push of html.matchAll(/dataLayer\.push\(\s*\{/g)) {
    const object = html.slice(push.index, push.index + 20_000).split(/\}\s*\)/, 1)[0] ?? '';
    for (const [, quoted, bare, double, single] of object.matchAll(/(?:["']([^"'\n]{1,60})["']|([\p{L}\d_ ]{1,60}?))\s{0,5}:\s{0,5}(?:"((?:[^"\\\n]|\\.){0,500})"|'((?:[^'\\\n]|\\.){0,500})')/gu)) {
      const key = (quoted ?? bare ?? '').trim().toLowerCase();
      const value = decodeEntities((double ?? single ?? '').replace(/\\u([\da-f]{4})/gi, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16))).replace(/\\(.)/g, '$1')).trim();
      if (key && value && !found.has(key)) found.set(key, value);
    }
  }
  return found;
}
