import type { Kind, LegalForm, Return } from '../../assignments/types.ts';
import { clip } from './text.ts';

/** Kind, legal form and return arrangement, only where the words say so. */

/** Words that name the kind wherever they stand in a title. A word that is also a subject of work ("adviseur inhuur") is not one. */
const kindWords: readonly (readonly [RegExp, Kind])[] = [
  [/(?<!\p{L})(?:inhuur(?:opdracht(?:en)?|aanvraag|verzoek)|interim[- ]?opdracht|freelance[- ]?opdracht|zzp[- ]?opdracht)(?!\p{L})|\((?:inhuur|zzp|freelance|interim)\)|^inhuur\s?:/iu, 'hiring-assignment'],
  [/^(?:hulpvraag|hulp gevraagd|help question)(?!\p{L})|\(hulpvraag\)/iu, 'help-question'],
  [/(?<!\p{L})(?:werkuitwisseling|ruilbaan|banenruil|job exchange|staff exchange)(?!\p{L})|^(?:uitwisseling|ruil)\s?:/iu, 'exchange'],
  [/^klus(?!\p{L})|(?<!\p{L})klus\s?:|\(klus\)|(?<!\p{L})(?:detacheringsopdracht|tijdelijke opdracht|micro-?assignment|secondment|abordnung|mise à disposition)(?!\p{L})|\([^()]{0,40}detachering[^()]{0,40}\)|^detachering\s?[:–-]/iu, 'assignment'],
];
/** Parts of an address that sites use for one kind only. */
const kindPaths: readonly (readonly [RegExp, Kind])[] = [[/\/inhuur(?:opdracht(?:en)?)?\//i, 'hiring-assignment'], [/\/klus(?:sen)?\//i, 'assignment'], [/\/hulpvragen?\//i, 'help-question']];

/** From a title; undefined where nothing says it. */
export function kindFromLine(text: string): Kind | undefined {
  const bounded = clip(text, 400);
  return kindWords.find(([pattern]) => pattern.test(bounded))?.[1];
}

export function kindFromAddress(url: string): Kind | undefined {
  const path = clip(url, 400).replace(/^https?:\/\/[^/]+/, '');
  return kindPaths.find(([pattern]) => pattern.test(path))?.[1];
}

/** From tags or categories, where the bare word is enough. */
export function kindFromTags(tags: readonly string[]): Kind | undefined {
  const known: Record<string, Kind> = { klus: 'assignment', klussen: 'assignment', opdracht: 'assignment', detachering: 'assignment', project: 'project', hulpvraag: 'help-question', uitwisseling: 'exchange', inhuur: 'hiring-assignment', vacature: 'vacancy', aanbod: 'offer' };
  const found = tags.map((tag) => tag.trim().toLowerCase()).find((tag) => Object.hasOwn(known, tag));
  return found === undefined ? undefined : known[found];
}

const secondment = /(?<!\p{L})(?:op (?:basis van )?detachering(?:sbasis)?|detacheringsovereenkomst|via (?:een )?detachering|on secondment|per (?:wijze van )?detachering|in detachering)(?!\p{L})/iu;
const notCertain = /(?:mogelijk|kan ook|of |eventueel|ook|geen|niet)\s?[^.\n]{0,30}$/iu;

/** From running text: secondment that is stated as the form, not as one of the possibilities. */
export function legalFormFromText(text: string): LegalForm | undefined {
  const bounded = clip(text, 40_000);
  const match = secondment.exec(bounded);
  if (!match) return undefined;
  const before = bounded.slice(Math.max(0, match.index - 40), match.index);
  const after = bounded.slice(match.index + match[0].length, match.index + match[0].length + 25);
  return notCertain.test(before) || /^[^.\n]{0,12}(?:mogelijk|of )/iu.test(after) ? undefined : 'detachering';
}

/** From a field that names the form of contract. */
export function legalFormFromField(text: string): LegalForm | undefined {
  const bounded = clip(text, 100);
  if (/detachering|secondment|détachement|abordnung/i.test(bounded)) return 'detachering';
  if (/nevenfunctie|nevenwerk/i.test(bounded)) return 'nevenfunctie';
  return undefined;
}

const back = /(?:terugkeer(?:garantie|recht|regeling)?|keer(?:t|en)? (?:je )?(?:daarna |na afloop )?terug|ga(?:at)? (?:je )?(?:daarna |na afloop )?terug|right to return|return guarantee)/iu;

/** The sentence that speaks of return, and what it promises: the function, or the organisation. */
export function returnFromText(text: string): { return?: Return; returnText: string } | undefined {
  const sentence = sentenceOfReturn(clip(text, 40_000));
  if (!sentence || /geen|niet|no /i.test(sentence)) return sentence && /geen terugkeer/i.test(sentence) ? { return: 'none', returnText: sentence } : undefined;
  const promised = /(?:eigen|oude|huidige|same|own|your)\s(?:functie|baan|werkplek|plek|position|role|job)/i.test(sentence) ? 'function' : /(?:eigen|oude|huidige|own|home|your)\s(?:organisatie|werkgever|dienst|organisation|employer)/i.test(sentence) ? 'organisation' : undefined;
  return { ...(promised ? { return: promised } : {}), returnText: sentence };
}

/** At most 80 units on either side, within the sentence. */
function sentenceOfReturn(text: string): string | undefined {
  const found = back.exec(text);
  if (!found) return undefined;
  const before = /[^.\n]*$/.exec(text.slice(Math.max(0, found.index - 80), found.index))?.[0] ?? '';
  const end = found.index + found[0].length;
  const after = /^[^.\n]*/.exec(text.slice(end, end + 80))?.[0] ?? '';
  return `${before}${found[0]}${after}`.replace(/^[\s•,;:]+/, '').trim();
}
