import type { TagLine, TagLineAvailability, TagLineTag } from '../tag-line-types.ts';
import type { Language } from '../types.ts';
import { cleanLabel, cleanTag, plainSpaces } from './clean.ts';
import { findTagLine } from './find.ts';
import * as words from './words.ts';

export interface ParseOptions {
  /** Concept of each label, by the label in small letters: gives tags their `id`. */
  labels?: ReadonlyMap<string, string> | undefined;
}

const knownLabels = (['nl', 'en'] as const).flatMap((language) => [
  { text: words.defaultLabel[language], language, isDefault: true },
  { text: words.plainLabel[language], language, isDefault: false },
]);

/**
 * The tag line in a text (About or headline), or null when there is none. Tolerant about what people and LinkedIn do to it (white space,
 * other separators, a lost full stop), strict about the sentinel. A line of a newer version comes back as one tag: its own plain text.
 */
export function parseTagLine(text: string, { labels }: ParseOptions = {}): TagLine | null {
  const found = findTagLine(text);
  if (!found) return null;
  const line = startOf(found.before);
  if (found.version !== words.VERSION) return newer(found.version, line);
  const rest = takeSentences(line);
  const isClosed = /\.\s*$/.test(line);
  const { label, list } = takeLabel(rest.list);
  const known = knownLabels.find(({ text: name }) => name.toLowerCase() === label?.toLowerCase());
  const tags = itemsOf(list).map(tagOf).filter((item) => item.tag.text !== '').slice(0, words.MOST_TAGS);
  if (tags.length === 0) return null;
  const form = isClosed || known?.isDefault === true ? 'about' : 'headline';
  const language = rest.language ?? tags.find((item) => item.language)?.language ?? languageShown(label, list.includes(words.OTHER_SEPARATOR.trim()));
  const isDefault = form === 'about' && (label === undefined || label.toLowerCase() === words.defaultLabel[language].toLowerCase());
  return {
    version: words.VERSION,
    language,
    form,
    ...(label !== undefined && !isDefault ? { label } : {}),
    tags: tags.map(({ tag }) => withId(tag, labels)),
    ...(rest.availability ? { availability: rest.availability } : {}),
    ...(rest.settled ? { state: 'settled' as const } : {}),
  };
}

/** A line that has no sentences and no levels shows its language by its label and its separator. */
function languageShown(label: string | undefined, isOther: boolean): Language {
  const language = words.languageOfLabel(label);
  return isOther ? (language === 'nl' ? 'en' : 'nl') : language;
}

function newer(version: number, line: string): TagLine | null {
  const text = cleanTag(line);
  return text === '' ? null : { version, language: 'nl', form: 'about', tags: [{ text }] };
}

/** Where the line begins: at a label that we know, else at its paragraph, its sentence, or the last bar of a headline. */
function startOf(before: string): string {
  const paragraph = before.split(/\n[^\S\n]*\n/).map(plainSpaces).filter((part) => part !== '').at(-1) ?? '';
  const whole = plainSpaces(before);
  const at = Math.max(...knownLabels.map(({ text }) => lastIndex(whole, `${text}:`)));
  if (at >= 0) return whole.slice(at);
  const bar = paragraph.lastIndexOf(' | ');
  const last = bar < 0 ? paragraph : paragraph.slice(bar + 3);
  return last.includes(':') ? fromLabel(last) : last;
}

/** The label is short and has no end mark: what ends before it is other text. */
function fromLabel(line: string): string {
  if (/^[^:.!?]{1,60}:/.test(line) || /^[·•]/.test(line)) return line;
  const match = /[.!?] ([^:.!?]{1,60}: (?:(?![.!?] [^:.!?]{1,60}: ).)*)$/u.exec(line);
  return match ? match[1]! : line;
}

interface Sentences {
  list: string;
  language?: Language;
  availability?: TagLineAvailability;
  settled: boolean;
}

/** Takes the sentences on state and availability from the end of the line. */
function takeSentences(line: string): Sentences {
  const found: Sentences = { list: line.replace(/\.\s*$/, ''), settled: false };
  for (const language of ['nl', 'en'] as const) {
    const state = lastIndex(found.list, words.settled[language].split(';')[0]!);
    if (state >= 0) Object.assign(found, { settled: true, language, list: cut(found.list, state) });
  }
  const match = /[.!?] ((?=[^·•]*(?:beschikbaar|available))(?:naast mijn baan|beschikbaar|available|beside my job)\b[^.!?·•]{0,160}?\((stand|as of) ([a-z]{3,10})\.? (\d{4})\))[. ]*$/iu.exec(found.list);
  if (!match) return { ...found, list: withoutAvailability(found.list) };
  const language = match[2]!.toLowerCase() === 'stand' ? 'nl' : 'en';
  const confirmed = monthOf(match[3]!, match[4]!);
  const start = match.index + match[0].indexOf(match[1]!);
  return { ...found, language, list: cut(found.list, start), ...(confirmed ? { availability: availabilityIn(match[1]!, confirmed) } : {}) };
}

/** An availability without its month says nothing that a viewer could rely on. */
function withoutAvailability(list: string): string {
  return list.replace(/[.!?] (?:naast mijn baan beschikbaar|beschikbaar voor|available for)\b[^·•]*$/iu, '');
}

/** Whatever the case; not by lower-casing the text, which makes some letters longer. `part` holds nothing that a pattern would read otherwise. */
function lastIndex(text: string, part: string): number {
  return [...text.matchAll(new RegExp(part, 'giu'))].at(-1)?.index ?? -1;
}

function cut(text: string, at: number): string {
  return text.slice(0, at).replace(/[.\s]+$/u, '');
}

function availabilityIn(sentence: string, confirmed: string): TagLineAvailability {
  const hours = /(?:(\d{1,3}(?:[.,]\d+)?)\s*(?:tot|to|-|–|à)\s*)?(\d{1,3}(?:[.,]\d+)?)\s*(?:uur|hours?|u\b|h\b)/iu.exec(sentence);
  const from = /(?:vanaf|from|per)\s+([a-z]{3,10})\.?\s+(\d{4})/iu.exec(sentence.replace(/\((?:stand|as of).*$/iu, ''));
  const start = from ? monthOf(from[1]!, from[2]!) : undefined;
  return {
    ...(hours ? { hours: { ...(hours[1] === undefined ? {} : { min: number(hours[1]) }), max: number(hours[2]!) } } : {}),
    ...(start ? { from: start } : {}),
    confirmed,
  };
}

function number(text: string): number {
  return Number(text.replace(',', '.'));
}

/** `YYYY-MM` of a month's name, whole or shortened, in either language. */
function monthOf(name: string, year: string): string | undefined {
  const short = name.toLowerCase();
  for (const names of [words.months.nl, words.months.en]) {
    const at = names.findIndex((month) => month.toLowerCase() === short || (short.length >= 3 && month.toLowerCase().startsWith(short)));
    if (at >= 0) return `${year}-${String(at + 1).padStart(2, '0')}`;
  }
  return undefined;
}

function takeLabel(list: string): { label?: string; list: string } {
  const match = /^([^:·•]{1,80}):(?= |$)\s*/u.exec(list);
  if (!match || /^[·•]/.test(list)) return { list };
  const label = cleanLabel(match[1]!);
  return label === '' ? { list: list.slice(match[0].length) } : { label, list: list.slice(match[0].length) };
}

/** Items by the separators that are there: our own first, then what people type instead. */
function itemsOf(list: string): string[] {
  if (/(^|\s)[·•](\s|$)/u.test(list)) return list.split(/(?:^|\s)[·•](?:\s|$)/u);
  const separator = [/[·•]/u, / \| |\|/u, /;/, /(?:^|\s)[*✔✓➤▪●-]\s/u, /,(?![^(]*\))/, / \/ /].find((one) => one.test(list));
  return separator ? list.split(separator) : [list];
}

function tagOf(item: string): { tag: TagLineTag; language?: Language } {
  const text = plainSpaces(item);
  const bracket = /^(.*?)\s*\(([^()]*)\)[\s.,;]*$/u.exec(text);
  const known = bracket ? words.levels.get(bracket[2]!.trim().toLowerCase()) : undefined;
  if (known && cleanTag(bracket![1]!) !== '') return { tag: { text: cleanTag(bracket![1]!), level: known.level }, language: known.language };
  return { tag: { text: cleanTag(text) } };
}

function withId(tag: TagLineTag, labels: ReadonlyMap<string, string> | undefined): TagLineTag {
  const id = labels?.get(tag.text.toLowerCase());
  return id === undefined ? tag : { id, ...tag };
}
