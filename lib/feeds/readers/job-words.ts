import { clip } from '../facts/text.ts';

/** Whether a general list (news feeds have the same format) is about work. Words of seven languages, in titles and addresses. */
const strong = /(?<!\p{L})(?:vacatures?\p{L}*|vacanc(?:y|ies)|vacante?s?|klus(?:sen)?|jobs?|job[-_ ]?\p{L}*|career\p{L}*|werken[- ]?(?:bij|voor)\p{L}*|\p{L}*opdrachten|inhuur\p{L}*|detachering\p{L}*|stellen(?:angebote?|anzeigen?|ausschreibung(?:en)?|markt)?|ausschreibungen der stellen|karriere\p{L}*|emplois?|offres?[- ]d.?emploi|recrutement|lediga?[- ]jobb|platsannons(?:er)?|stilling(?:er)?|ledige?[- ]stillinger|recruit\p{L}*|employment|positions?|hiring|internships?|traineeships?|bewerb\p{L}*)(?!\p{L})/iu;
const functionWords = /(?:\bm\/v\b|\bm\/w\b|\bm\/w\/d\b|\bw\/m\/d\b|\bh\/f\b|\(v\/m\)|\d{1,2}\s?(?:-|–)?\s?\d{0,2}\s?(?:uur|hours|stunden)\b|\bf\/m\b|\bfte\b)/iu;

/** `about`: title, description and addresses of the list; `items`: title and address of some items. */
export function looksLikeJobs(about: readonly (string | undefined)[], items: readonly string[]): boolean {
  if (about.some((text) => text !== undefined && strong.test(clip(text, 400)))) return true;
  const hits = items.filter((text) => strong.test(clip(text, 400)) || functionWords.test(clip(text, 400))).length;
  return items.length > 0 && hits / items.length >= 0.5;
}
