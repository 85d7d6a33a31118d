/** Public-sector terms in somebody's own words on the open page. Computed while looking; stored, counted and exported nowhere. */
import { findCompetences } from '../competences/find.ts';
import { definitionOf, labelOf } from '../competences/vocabulary.ts';
import type { OwnWords, PlacedText } from '../messages/map.ts';
import type { Context } from './context.ts';
import { currentSettings } from './settings.ts';
import { genericTerm } from './shown-tags.ts';
import { matcherOf, vocabularyOf } from './vocabulary.ts';

/** Each concept once, with the first words that clearly state it. */
export async function ownWordsIn(context: Context, texts: readonly PlacedText[]): Promise<OwnWords[]> {
  const [matcher, vocabulary, { language }] = await Promise.all([matcherOf(context), vocabularyOf(context), currentSettings(context)]);
  const all = texts.map(({ text }) => text).join('\n');
  const found = new Map<string, OwnWords>();
  for (const { text, field } of texts) {
    for (const { id, facet, text: quote, certainty } of findCompetences(text, { matcher, field, context: all })) {
      if (certainty !== 'clear' || found.has(id)) continue;
      const generic = genericTerm(quote, id, vocabulary, language) ?? labelOf(vocabulary, id, language);
      const definition = definitionOf(vocabulary, id, language);
      if (generic !== undefined && definition !== undefined) found.set(id, { id, facet, quote, generic, definition });
    }
  }
  return [...found.values()];
}
