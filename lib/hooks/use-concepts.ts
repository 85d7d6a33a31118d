import { useEffect, useState } from 'preact/hooks';
import { logError } from '../log.ts';
import { browser } from '../browser.ts';
import { readVocabulary } from '../competences/shipped.ts';
import { type VocabularyIndex, indexVocabulary } from '../competences/vocabulary.ts';

let loading: Promise<VocabularyIndex> | undefined;

/** The packaged vocabulary, read once a page. */
export function loadConcepts(): Promise<VocabularyIndex> {
  loading ??= fetch(browser.runtime.getURL('/vocabulary.json'))
    .then((response) => response.text())
    .then((json) => indexVocabulary(readVocabulary(json)));
  return loading;
}

/** Undefined until it is there: tags show without their facet meanwhile. */
export function useConcepts(): VocabularyIndex | undefined {
  const [concepts, setConcepts] = useState<VocabularyIndex>();
  useEffect(() => void loadConcepts().then(setConcepts, (error: unknown) => logError('vocabulary', error)), []);
  return concepts;
}
