/** The part of the first script that is made when words are first to be found. */
export { ownWordsIn } from '../own-words.ts';
export { openVocabulary } from '../packed-vocabulary.ts';
