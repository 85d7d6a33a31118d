import type { Language } from '../competences/types.ts';
import { SchilError } from '../errors.ts';
import { checkTexts, seemsTexts } from '../i18n/texts/check.ts';
import { translator } from '../i18n/translate.ts';
import { error, warning, type CheckCode, type Remark } from './check/finding.ts';
import { itemRemarks } from './check/item.ts';
import { postingRemarks } from './check/posting.ts';
import { schemaRemarks } from './check/schema.ts';
import { readFeed } from './read.ts';
import { bodyOf, decode } from './readers/body.ts';
import { jsonFeed } from './readers/json-feed.ts';
import { at, list, type Bag } from './readers/values.ts';

/** The publisher's validator. */
export interface Finding {
  /** Index of the item; `feed` for the whole. */
  item: number | 'feed';
  field: string;
  severity: 'error' | 'warning';
  code: CheckCode;
  advice: string;
}

export interface CheckOptions {
  url?: string;
  contentType?: string;
  language?: Language;
  /** `YYYY-MM-DD`; without it nothing is said about closing dates that have passed. */
  today?: string;
}

const largePage = 250_000;

/** Checks a feed, file or JobPosting page. Never throws on bad content: a refusal is a finding. `ok` means: no errors. */
export function check(bytes: Uint8Array | string, options: CheckOptions = {}): { ok: boolean; findings: Finding[] } {
  const language = options.language ?? 'nl';
  const advice = translator(checkTexts, language);
  const findings = remarks(bytes, options, language).map(({ value, ...remark }): Finding => ({ ...remark, advice: advice(remark.code, { value: value === undefined ? '–' : String(value) }) }));
  return { ok: findings.every(({ severity }) => severity !== 'error'), findings };
}

function remarks(bytes: Uint8Array | string, options: CheckOptions, language: Language): Remark[] {
  try {
    const reading = readFeed(bytes, options);
    const body = bodyOf(decode(bytes, options.contentType));
    const empty = reading.assignments.length === 0 && reading.refused.length === 0 ? [warning('feed', 'items', 'no-items')] : [];
    const refused = reading.refused.map(({ index, reason }) => error(index, 'id', 'item-refused', reason));
    if (jsonFeed.sees(body)) return [...feedRemarks((body as { value: Bag }).value, bytes.length, options.today), ...empty];
    if (body.type === 'html' || reading.format === 'job-posting-json') return [...postingRemarks(body, reading), ...refused];
    return [warning('feed', 'format', 'other-format', reading.format), ...empty, ...refused, ...reading.warnings.slice(0, 50).map((text) => warning('feed', 'items', 'read-warning', text))];
  } catch (problem) {
    if (!(problem instanceof SchilError)) throw problem;
    return [...unfinishedFeed(bytes, options), error('feed', 'format', 'refused', seemsWords(problem, language))];
  }
}

/** A JSON object that was meant as a feed but is refused: the schema says what is missing. */
function unfinishedFeed(bytes: Uint8Array | string, options: CheckOptions): Remark[] {
  try {
    const body = bodyOf(decode(bytes, options.contentType));
    return body.type === 'json' && (at(body.value, 'items') !== undefined || at(body.value, '_klus') !== undefined) ? schemaRemarks(body.value as Bag) : [];
  } catch (problem) {
    if (problem instanceof SchilError) return [];
    throw problem;
  }
}

function seemsWords(problem: SchilError, language: Language): string {
  const seems = String(problem.values.seems ?? '');
  return Object.hasOwn(seemsTexts, seems) ? translator(seemsTexts, language)(seems as keyof typeof seemsTexts) : problem.code;
}

function feedRemarks(source: Bag, size: number, today: string | undefined): Remark[] {
  const items = list(source.items);
  const ids = items.map((item) => String(at(item, 'id')));
  const known = new Set<string>();
  return [
    ...schemaRemarks(source),
    ...(source.next_url !== undefined && source.next_url === source.feed_url ? [error('feed', 'next_url', 'next-is-self')] : []),
    ...(typeof at(source, '_klus', 'complete') === 'boolean' ? [] : [warning('feed', '_klus.complete', 'no-complete')]),
    ...(at(source, '_klus', 'licence') === undefined ? [warning('feed', '_klus.licence', 'no-licence')] : []),
    ...(size > largePage ? [warning('feed', 'items', 'large-page', Math.round(size / 1000))] : []),
    ...items.flatMap((item, index) => [
      ...(known.has(ids[index]!) ? [error(index, 'id', 'double-id')] : (known.add(ids[index]!), [])),
      ...itemRemarks(item, index, today),
    ]),
  ];
}
