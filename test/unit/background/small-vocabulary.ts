import type { Vocabulary } from '../../../lib/competences/types.ts';

/** A handful of concepts, so that these tests neither wait for the real vocabulary nor change with it. */
export const smallVocabulary: Vocabulary = [
  concept('spatial-planning', 'ruimtelijke ordening', 'spatial planning'),
  { ...concept('environment-and-planning-act', 'Omgevingswet', 'Environment and Planning Act'), broader: 'spatial-planning', statute: true },
  concept('building-supervision', 'bouwtoezicht', 'building supervision'),
  concept('tree-pruning', 'bomen snoeien', 'tree pruning'),
  concept('procurement', 'inkoop', 'procurement'),
  concept('archiving', 'archivering', 'archiving'),
];

function concept(id: string, nl: string, en: string): Vocabulary[number] {
  return { id, facet: 'domain', field: 'test', nl, en, 'nl-is': `Uitleg van ${nl}.`, 'en-is': `What ${en} is.`, since: 1 };
}
