/** The finder's public door. What only finds, and never packs, takes the first two by themselves: packing is much more code. */
export { findCompetences, type FindOptions } from './find/text.ts';
export { openMatcher, type Matcher } from './pack/open.ts';
export { packVocabulary } from './pack/pack.ts';
