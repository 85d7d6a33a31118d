/** The vocabulary in the worker: packed once after an install or update, later only opened. */
import { findCompetences, openMatcher, packVocabulary, type Matcher } from '../competences/find.ts';
import { readVocabulary } from '../competences/shipped.ts';
import type { Vocabulary } from '../competences/types.ts';
import { indexVocabulary, type VocabularyIndex } from '../competences/vocabulary.ts';
import { SchilError } from '../errors.ts';
import type { Concepts, FindMentions } from '../matching/concepts.ts';
import { currentSettings } from './settings.ts';
import { conceptsFrom, conceptsId, packConcepts } from './concepts.ts';
import { write } from '../storage/db.ts';
import type { PackedBytes } from '../storage/records.ts';
import type { Context } from './context.ts';

interface Loaded {
  matcher: Promise<Matcher> | undefined;
  index: Promise<VocabularyIndex> | undefined;
}
/** Opened at most once per wake of the worker. */
const loaded = new WeakMap<Context, Loaded>();

function loadedOf(context: Context): Loaded {
  const found = loaded.get(context) ?? { matcher: undefined, index: undefined };
  loaded.set(context, found);
  return found;
}

/** Labels, definitions, broader and narrower concepts. */
export function vocabularyOf(context: Context): Promise<VocabularyIndex> {
  return (loadedOf(context).index ??= packagedVocabulary(context).then(indexVocabulary));
}

/** What finds competences in texts. */
export function matcherOf(context: Context): Promise<Matcher> {
  return (loadedOf(context).matcher ??= openPacked(context));
}

async function packagedVocabulary({ asset }: Context): Promise<Vocabulary> {
  return readVocabulary(await asset('vocabulary.json'));
}

async function openPacked(context: Context): Promise<Matcher> {
  const stored = (await context.db.packed.get('vocabulary')) as PackedBytes | undefined;
  if (stored?.version === context.version) {
    try {
      return openMatcher(stored.bytes);
    } catch (error) {
      // Of another version, or damaged: made again below.
      if (!(error instanceof SchilError)) throw error;
    }
  }
  return openMatcher(await packVocabularyAgain(context));
}

/** Packs the packaged vocabulary and stores the bytes. */
export async function packVocabularyAgain(context: Context): Promise<Uint8Array> {
  const { version } = context;
  const index = await vocabularyOf(context);
  const bytes = packVocabulary(index.concepts) as Uint8Array<ArrayBuffer>;
  await write(context.db, ['packed'], () => context.db.packed.put({ id: 'vocabulary', version, bytes } as PackedBytes));
  await packConceptsAgain(context);
  return bytes;
}

/** Stores the record from which the market names concepts. */
export async function packConceptsAgain(context: Context): Promise<void> {
  const bytes = packConcepts(await vocabularyOf(context)) as Uint8Array<ArrayBuffer>;
  await write(context.db, ['packed'], () => context.db.packed.put({ id: conceptsId, version: context.version, bytes } as PackedBytes));
}

/** The vocabulary as matching asks it. */
export async function conceptsOf(context: Context): Promise<Concepts> {
  return conceptsFrom(await vocabularyOf(context), (await currentSettings(context)).language);
}

export async function findMentionsOf(context: Context): Promise<FindMentions> {
  const matcher = await matcherOf(context);
  return (text, field) => findCompetences(text, { matcher, field, source: 'assignment' });
}
