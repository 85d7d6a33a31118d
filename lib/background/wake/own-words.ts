/** Terms in somebody's own words from one record, by a worker of which nothing else has run yet. */
import type { OwnWords, PlacedText } from '../../messages/map.ts';
import { readerOf } from '../../storage/bare.ts';
import type { SettingsRow } from '../../storage/records.ts';
import { defaultSettings, languageOf } from '../../storage/settings.ts';
import type { About } from '../about.ts';
import { showsOwnWords, type OwnWordsName } from '../own-words-shown.ts';
import type { OpenVocabulary, PackedVocabulary } from '../packed-vocabulary.ts';

/** Opened at the first question, for as long as the database stays open. */
const opened = new WeakMap<IDBDatabase, OpenVocabulary>();

/** Undefined when the record is missing, old or damaged. */
export async function readOwnWords(database: IDBDatabase, about: About, name: OwnWordsName, texts: readonly PlacedText[]): Promise<OwnWords[] | undefined> {
  const from = readerOf(database, ['settings', 'packed']);
  const known = opened.get(database);
  const reading = Promise.all([from.get<SettingsRow>('settings', 'only'), known ? undefined : from.get<PackedVocabulary>('packed', 'vocabulary')]);
  // Stands in the same script: what finds words is made only now, while the record is read.
  const { openVocabulary, ownWordsIn } = await import('./finding.ts');
  const [row, packed] = await reading;
  const settings = row?.settings ?? defaultSettings(languageOf(about.browserLanguage));
  if (!showsOwnWords(name, settings, about.today)) return [];
  const vocabulary = known ?? (await openVocabulary(packed, about.version));
  if (vocabulary === undefined) return undefined;
  opened.set(database, vocabulary);
  return ownWordsIn(texts, vocabulary.matcher, vocabulary.terms(settings.language));
}
