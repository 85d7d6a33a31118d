/** A published line as a viewer sees it: the person's words, the generic term and the definition beside them. */
import type { TagLine, TagLineTag } from '../competences/tag-line-types.ts';
import type { Language } from '../competences/types.ts';
import { definitionOf, facetOf, genericOf, labelOf, type VocabularyIndex } from '../competences/vocabulary.ts';
import type { ShownTags } from '../messages/map.ts';
import { freshnessOf } from '../portfolio/availability.ts';

export interface Viewing {
  vocabulary: VocabularyIndex;
  /** The viewer's language. */
  language: Language;
  /** `YYYY-MM-DD`. */
  today: string;
}

/** @param seenOn `YYYY-MM-DD`: the day on which the line was read from the person's page. */
export function shownTags(line: TagLine, name: string, seenOn: string, viewing: Viewing): ShownTags {
  const { availability, state, language, tags } = line;
  const freshness = availability && freshnessOf(availability.confirmed, viewing.today);
  return {
    name,
    seenOn,
    language,
    tags: tags.map((tag) => shownTag(tag, viewing)),
    ...(availability && freshness !== 'gone' && { availability: { ...availability, faded: freshness === 'faded' } }),
    ...(state && { state }),
  };
}

/** Unknown terms stay free tags in the person's words. */
function shownTag(tag: TagLineTag, { vocabulary, language }: Viewing): ShownTags['tags'][number] {
  const { id } = tag;
  const facet = id === undefined ? undefined : facetOf(vocabulary, id);
  if (id === undefined || facet === undefined) return { text: tag.text, ...(tag.level && { level: tag.level }) };
  const generic = genericTerm(tag.text, id, vocabulary, language);
  const definition = definitionOf(vocabulary, id, language);
  return { text: tag.text, id, facet, ...(tag.level && { level: tag.level }), ...(generic && { generic }), ...(definition && { definition }) };
}

/** Beside a statute its broader term; beside other words our own label, when it says it otherwise. */
export function genericTerm(words: string, id: string, vocabulary: VocabularyIndex, language: Language): string | undefined {
  const generic = genericOf(vocabulary, id, language) ?? labelOf(vocabulary, id, language);
  return generic?.toLowerCase() === words.toLowerCase() ? undefined : generic;
}
