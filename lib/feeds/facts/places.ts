import type { Place } from '../../assignments/types.ts';
import { folded, line } from './text.ts';

/** Places as feeds write them. The name stays the publisher's; postcode and country are told apart where the form is certain. */

const countries: readonly (readonly [string, string])[] = [
  ['NL', 'nederland netherlands the netherlands niederlande pays bas nld holland'], ['BE', 'belgie belgique belgium belgien bel'], ['DE', 'deutschland germany duitsland allemagne deu'],
  ['FR', 'france frankrijk frankreich fra'], ['GB', 'united kingdom uk great britain england scotland wales northern ireland gbr verenigd koninkrijk'], ['IE', 'ireland ierland irl'],
  ['SE', 'sverige sweden zweden swe'], ['NO', 'norge norway noorwegen nor'], ['DK', 'danmark denmark denemarken dnk'], ['FI', 'finland suomi fin'], ['LU', 'luxembourg luxemburg lux'],
  ['US', 'united states united states of america usa vs verenigde staten'], ['CA', 'canada can'], ['AU', 'australia aus'], ['AT', 'osterreich austria oostenrijk aut'], ['CH', 'schweiz suisse switzerland zwitserland che'],
];
const codes = new Map(countries.flatMap(([code, names]) => splitNames(names).map((name) => [name, code] as const)));

/** Names of several words are listed whole. */
function splitNames(names: string): string[] {
  const phrases = ['the netherlands', 'pays bas', 'united kingdom', 'great britain', 'northern ireland', 'verenigd koninkrijk', 'united states of america', 'united states', 'verenigde staten'];
  const found = phrases.filter((phrase) => names.includes(phrase));
  const rest = found.reduce((text, phrase) => text.replace(phrase, ''), names);
  return [...found, ...rest.split(' ').filter(Boolean)];
}

/** ISO 3166-1 alpha-2 of a code or name; undefined when unknown. */
export function countryOf(value: unknown): string | undefined {
  const text = line(value, 60);
  if (!text) return undefined;
  const known = codes.get(folded(text));
  if (known) return known;
  if (/^[A-Z]{2}$/.test(text)) return text;
  const upper = text.toUpperCase();
  return countries.some(([code]) => code === upper) ? upper : undefined;
}

/** What fields for a place say instead of one. */
const noPlace = /^(?:n\/?a|null|undefined|onbekend|unknown|-|\.|(?:fully |100 ?% )?remote|virtual|telework|télétravail|hybride?(?: working)?|flexib(?:le|el)|agile|home[ -]based|in overleg|nach vereinbarung|on-?site|home ?office|thuis(?:werken)?|work from home|anywhere|nationwide|landelijk|bundesweit|diversen?|div\.|diverse (?:locaties|standorte|standplaatsen)|various|various locations|verschiedene(?: orte| standorte)?|multiple|multiple locations|meerdere locaties|\d{1,3} locations?|n\.?v\.?t\.?|n\.?n\.?b\.?)$/i;

/** "35 - Rennes": the number is that of the French department. */
const frenchDepartment = /^(?:\d{2,3}|2[AB]) - (?=\p{L})/u;

/** A place from its parts; undefined without a name: a code alone is none. */
export function placeOf(name: unknown, postcode?: unknown, country?: unknown): Place | undefined {
  const known = line(name, 120)?.replace(frenchDepartment, '');
  if (!known || noPlace.test(known) || !/\p{L}/u.test(known)) return undefined;
  const code = line(postcode, 12);
  const land = countryOf(country);
  return { name: known, ...(code && /\d/.test(code) ? { postcode: code } : {}), ...(land ? { country: land } : {}) };
}

const forms: readonly { pattern: RegExp; country?: string; name: number; postcode: number }[] = [
  { pattern: /^([1-9]\d{3}\s?[A-Z]{2}),?\s+(\p{L}.{1,80})$/u, country: 'NL', postcode: 1, name: 2 },
  { pattern: /^(\p{L}.{1,80}?),?\s+([1-9]\d{3}\s?[A-Z]{2})$/u, country: 'NL', name: 1, postcode: 2 },
  { pattern: /^(\p{L}.{1,80}?),\s*([A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2})$/iu, country: 'GB', name: 1, postcode: 2 },
  { pattern: /^\d.{1,100},\s*(\p{L}[\p{L} '’-]{1,60}),\s*([A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2})$/iu, country: 'GB', name: 1, postcode: 2 },
  { pattern: /^(\d{5})\s+(\p{L}.{1,80})$/u, postcode: 1, name: 2 },
  { pattern: /^([1-9]\d{3})\s+(\p{Lu}[\p{L} '’()-]{1,60})$/u, postcode: 1, name: 2 },
  { pattern: /^.{0,100}?\d.{0,60}?,?\s([1-9]\d{3}\s?[A-Z]{2}),?\s+(\p{L}[\p{L} '’-]{1,60})$/u, country: 'NL', postcode: 1, name: 2 },
  { pattern: /^.{0,100}?\p{L}.{0,60}?,?\s(\d{5})\s+(\p{L}[\p{L} '’-]{1,60})$/u, postcode: 1, name: 2 },
];

/** A province behind a place says nothing more about a Dutch place; those of other countries stay, as part of the name. */
const dutchProvince = /^(\p{L}[\p{L} '’().-]{1,60}),\s*(?:(?:groningen|fryslân|friesland|drenthe|overijssel|flevoland|gelderland|utrecht|(?:noord|north)[ -]holland|(?:zuid|south)[ -]holland|zeeland|(?:noord|north)[ -]brabant|limburg)(?: province)?|provincie [\p{L} -]{5,20})$/iu;

const oneName = /^\p{L}[\p{L} '’-]*$/u;

/** "London, NW1 2PG", "52062 Aachen", "1234 AB Plaats" → name and postcode; anything else is a name as it stands. */
export function placeFromText(value: unknown, country?: unknown): Place | undefined {
  const text = line(value, 160)?.replace(frenchDepartment, '');
  if (!text) return undefined;
  if (oneName.test(text)) return placeOf(text, undefined, country);
  for (const { pattern, name, postcode, country: land } of forms) {
    const match = pattern.exec(text);
    if (match && !countryOf(match[name])) return placeOf(match[name], match[postcode], country ?? land);
  }
  const bare = text.replace(/^[,;\s]+|[,;\s]+$/g, '');
  const [, name, last] = /^(.{2,100}?),\s*(\p{L}[\p{L} ]{3,40}|NL|BE|GB|UK|USA)$/u.exec(bare) ?? [];
  const land = last && countryOf(last);
  if (name && land) return placeFromText(name, land);
  const [, firstPart = '', place] = /^(\p{L}[\p{L} ]{1,40}), (\p{L}[\p{L} '’-]{1,60})$/u.exec(bare) ?? [];
  if (place && countryOf(firstPart)) return placeOf(place, undefined, firstPart);
  const dutch = (countryOf(country) ?? 'NL') === 'NL' ? dutchProvince.exec(bare)?.[1] : undefined;
  return placeOf(dutch ?? bare, undefined, country);
}

/** Without doubles (same name and postcode), at most 50. */
export function distinctPlaces(places: readonly (Place | undefined)[]): Place[] {
  if (places.length <= 1) return places[0] ? [places[0]] : [];
  const seen = new Map<string, Place>();
  for (const place of places) {
    if (!place) continue;
    const key = folded(place.name);
    const known = seen.get(key);
    if (!known) seen.set(key, place);
    else if (!known.postcode && place.postcode) seen.set(key, place);
    else if (known.postcode && place.postcode && known.postcode !== place.postcode) seen.set(`${key} ${place.postcode}`, place);
    if (seen.size >= 50) break;
  }
  return [...seen.values()];
}
