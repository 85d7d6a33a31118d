import { HARD_BREAK } from '../text/tokens.ts';
import { isTitle } from './persons.ts';
import type { Decision, ResolveInput } from './resolve.ts';

/** Words from which on a text is long enough to have passing remarks in it. */
const LONG = 50;
/** More fields of work than there are. */
const FIELDS = 64;
/** Of each field: the hash of the first word or phrase about it, and whether there is another one. */
const first = new Int32Array(FIELDS);
const spoken = new Uint8Array(FIELDS);

/**
 * Passing remarks of a longer profile are only asked about: one word inside a sentence, neither the concept's name nor a job title, of a field
 * of work of which nothing else in the text speaks ("kantines" of somebody in sports). In English, where single words mean much, also of other fields.
 */
export function askAboutPassing(chosen: readonly Decision[], { text, tokens, concepts }: ResolveInput, isEnglish: boolean): void {
  if (tokens.count < LONG) return;
  spoken.fill(0);
  for (const { candidate, claim } of chosen) {
    const { field } = concepts[claim.concept]!;
    const words = tokens.a[candidate.first]! ^ tokens.b[candidate.last]!;
    if (spoken[field] === 0) first[field] = words;
    spoken[field] = spoken[field] === 0 || (spoken[field] === 1 && first[field] === words) ? 1 : 2;
  }
  for (const decision of chosen) {
    const { candidate, claim, shown } = decision;
    if (shown.first !== shown.last || claim.named || candidate.firm || tokens.before[shown.first]! >= HARD_BREAK) continue;
    const { facet, field } = concepts[claim.concept]!;
    if (facet !== 'domain' && facet !== 'skill') continue;
    if (!(isEnglish || spoken[field] === 1) || isTitle(text, tokens, candidate.last)) continue;
    decision.certainty = 'ask';
    decision.cueless = false;
  }
}
