import { SchilError } from '../../errors.ts';
import type { TagLine, TagLineAvailability, TagLineTag } from '../tag-line-types.ts';
import type { Language } from '../types.ts';
import { cleanLabel, cleanTag } from './clean.ts';
import * as words from './words.ts';

/**
 * The line as a person would write it, for pasting at the end of About or of the headline. `parseTagLine` gives the same line back.
 * Texts are cleaned first (`cleanTagLine`): no separators, sentinels or hidden characters in a tag.
 * @throws SchilError `bad-tag-line` for another version than this program's, no tags, or a month that is none.
 */
export function formatTagLine(line: TagLine): string {
  const clean = cleanTagLine(line);
  const sentences = [listOf(clean), availabilityOf(clean), clean.state === 'settled' ? words.settled[clean.language] : ''].filter((part) => part !== '');
  return `${sentences.join('. ')}${clean.form === 'about' ? '.' : ''} ${words.SENTINEL}`;
}

/** The line with every text as it can be written; formatting and parsing are exact inverses over what this returns. */
export function cleanTagLine(line: TagLine): TagLine {
  const tags = line.tags.map((tag) => ({ ...tag, text: cleanTag(tag.text) })).filter((tag) => tag.text !== '').slice(0, words.MOST_TAGS);
  if (line.version !== words.VERSION || tags.length === 0) throw new SchilError('bad-tag-line');
  const { label: given, ...rest } = line;
  const label = given === undefined ? '' : cleanLabel(given);
  const isDefault = label === '' || (line.form === 'about' ? label === words.defaultLabel[line.language] : words.isDefaultLabel(label));
  return { ...rest, tags, ...(isDefault ? {} : { label }) };
}

function listOf(line: TagLine): string {
  const { form, language, tags, label } = line;
  const prefix = label !== undefined ? `${label}: ` : form === 'about' ? `${words.defaultLabel[language]}: ` : '';
  const separator = showsLanguage(line) ? words.SEPARATOR : words.OTHER_SEPARATOR;
  const items = tags.map((tag) => itemOf(tag, language));
  const list = items.join(separator);
  return prefix + (needsBullet(line, list, separator) ? `${separator.trimStart()}${list}` : list);
}

/** Whether the line shows its language by its sentences, its levels or its label. */
function showsLanguage({ form, language, label, tags, availability, state }: TagLine): boolean {
  if (availability || state || tags.some((tag) => tag.level)) return true;
  return label === undefined && form === 'about' ? true : words.languageOfLabel(label) === language;
}

/** A bullet in front shows that commas, colons and the like belong to the words. */
function needsBullet({ form, label, tags }: TagLine, list: string, separator: string): boolean {
  if (form === 'headline' && label === undefined && list.includes(':')) return true;
  return tags.length === 1 && (separator === words.OTHER_SEPARATOR || /[,;/]| [-–—] /u.test(list));
}

function itemOf({ text, level }: TagLineTag, language: Language): string {
  if (level !== undefined) return `${text} (${words.levelWords[language][level]})`;
  const bracket = /\(([^()]*)\)$/.exec(text);
  return bracket && words.levels.has(bracket[1]!.trim().toLowerCase()) ? `${text} ${words.NO_LEVEL}` : text;
}

function availabilityOf({ availability, language }: TagLine): string {
  if (!availability) return '';
  const parts = [words.available[language], hoursOf(availability, language), fromOf(availability, language)].filter((part) => part !== '');
  const confirmed = month(availability.confirmed, language);
  return `${parts.join(', ')} (${language === 'nl' ? 'stand' : 'as of'} ${confirmed})`;
}

function hoursOf({ hours }: TagLineAvailability, language: Language): string {
  if (!hours) return '';
  const written = (value: number) => (language === 'nl' ? String(value).replace('.', ',') : String(value));
  const { min, max } = hours;
  if (language === 'nl') return min === undefined ? `tot ${written(max)} uur per week` : `${written(min)} tot ${written(max)} uur per week`;
  return min === undefined ? `up to ${written(max)} hours a week` : `${written(min)} to ${written(max)} hours a week`;
}

function fromOf({ from }: TagLineAvailability, language: Language): string {
  return from === undefined ? '' : `${language === 'nl' ? 'vanaf' : 'from'} ${month(from, language)}`;
}

function month(value: string, language: Language): string {
  const [, year, number] = /^(\d{4})-(\d{2})$/.exec(value) ?? [];
  const name = words.months[language][Number(number) - 1];
  if (year === undefined || name === undefined) throw new SchilError('bad-tag-line');
  return `${name} ${year}`;
}
