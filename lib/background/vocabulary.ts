/** The vocabulary in the worker: packed once after an install or update, later only opened. */
import { findCompetences, packVocabulary, type Matcher } from '../competences/find.ts';
import { characterTable } from '../competences/text/characters.ts';
import { readVocabulary } from '../competences/shipped.ts';
import type { Vocabulary } from '../competences/types.ts';
import { indexVocabulary, type VocabularyIndex } from '../competences/vocabulary.ts';
import type { Concepts, FindMentions } from '../matching/concepts.ts';
import { currentSettings } from './settings.ts';
import { conceptsFrom, conceptsId, packConcepts } from './concepts.ts';
import { write } from '../storage/db.ts';
import type { PackedBytes } from '../storage/records.ts';
import type { Context } from './context.ts';
import { openVocabulary, storedVocabulary, type OpenVocabulary, type PackedVocabulary } from './packed-vocabulary.ts';
import { packTerms } from './terms.ts';

interface Loaded {
  opened: Promise<OpenVocabulary> | undefined;
  index: Promise<VocabularyIndex> | undefined;
}
/** Opened at most once per wake of the worker. */
const loaded = new WeakMap<Context, Loaded>();

function loadedOf(context: Context): Loaded {
  const found = loaded.get(context) ?? { opened: undefined, index: undefined };
  loaded.set(context, found);
  return found;
}

/** Labels, definitions, broader and narrower concepts. */
export function vocabularyOf(context: Context): Promise<VocabularyIndex> {
  return (loadedOf(context).index ??= packagedVocabulary(context).then(indexVocabulary));
}

/** What finds competences in texts, and what is said about them. */
export function openedVocabularyOf(context: Context): Promise<OpenVocabulary> {
  return (loadedOf(context).opened ??= openPacked(context));
}

export async function matcherOf(context: Context): Promise<Matcher> {
  return (await openedVocabularyOf(context)).matcher;
}

async function packagedVocabulary({ asset }: Context): Promise<Vocabulary> {
  return readVocabulary(await asset('vocabulary.json'));
}

async function openPacked(context: Context): Promise<OpenVocabulary> {
  const { db, version } = context;
  const stored = (await db.packed.get('vocabulary')) as PackedVocabulary | undefined;
  return (await openVocabulary(stored, version)) ?? (await openVocabulary(await packVocabularyAgain(context), version))!;
}

/** Packs the packaged vocabulary and stores it. */
export async function packVocabularyAgain(context: Context): Promise<PackedVocabulary> {
  const index = await vocabularyOf(context);
  const matcher = packVocabulary(index.concepts) as Uint8Array<ArrayBuffer>;
  const packed = storedVocabulary(context.version, { matcher, characters: characterTable(), terms: { nl: packTerms(index, 'nl'), en: packTerms(index, 'en') } });
  await write(context.db, ['packed'], () => context.db.packed.put(packed));
  await packConceptsAgain(context);
  return packed;
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
