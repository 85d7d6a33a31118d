/** Public-sector terms in somebody's own words on the open page. Computed while looking; stored, counted and exported nowhere. */
import { findCompetences } from '../competences/find/text.ts';
import type { Matcher } from '../competences/pack/open.ts';
import type { OwnWords, PlacedText } from '../messages/map.ts';
import type { Terms } from './terms.ts';

/** Each concept once, with the first words that clearly state it. */
export function ownWordsIn(texts: readonly PlacedText[], matcher: Matcher, terms: Terms): OwnWords[] {
  const context = texts.map(({ text }) => text).join('\n');
  const found = new Map<string, OwnWords>();
  for (const { text, field } of texts) {
    for (const { id, facet, text: quote, certainty } of findCompetences(text, { matcher, field, context })) {
      const term = terms.get(id);
      if (certainty !== 'clear' || found.has(id) || term === undefined) continue;
      const { label, generic, definition } = term;
      found.set(id, { id, facet, quote, generic: generic.toLowerCase() === quote.toLowerCase() ? label : generic, definition });
    }
  }
  return [...found.values()];
}
