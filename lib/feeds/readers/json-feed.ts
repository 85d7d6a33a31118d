import type { FeedReading } from '../../assignments/types.ts';
import { httpsLink } from '../facts/links.ts';
import { kindFromTags } from '../facts/kind.ts';
import { soundsLikeOrganisation } from '../facts/organisation.ts';
import { line } from '../facts/text.ts';
import type { Draft } from './draft.ts';
import { jobPostingDraft, jobPostings, some } from './job-posting.ts';
import { openFeedDraft, organisation } from './open-feed/item.ts';
import { item as itemSchema } from './open-feed/schema.ts';
import { looksLikeJobs } from './job-words.ts';
import { reading, type Reader } from './reader.ts';
import { at, get, isBag, list, str, type Bag } from './values.ts';
import { guardOf } from './open-feed/guard.ts';
import { notJobs } from './refuse.ts';

/** JSON Feed 1.0 and 1.1 (jsonfeed.org), with or without our `_klus`. open-feed rules: docs/open-feed.md. */
export const jsonFeed: Reader = {
  format: 'open-feed',
  sees: (body) => body.type === 'json' && /^https?:\/\/(?:www\.)?jsonfeed\.org\/version\/1/.test(str(get(body.value, 'version')) ?? '') && Array.isArray(get(body.value, 'items')),
  read(body, context) {
    const source = (body as { value: Bag }).value;
    const items = list(source.items);
    const open = isBag(source._klus) || items.some((item) => isBag(get(item, '_klus')));
    const feed = feedFacts(source, context.url);
    if (items.length > 0 && !open && jobPostings(items.slice(0, 40)).length === 0 && !looksLikeJobs([feed.title, str(source.description), str(source.home_page_url), feed.url], items.slice(0, 40).map((item) => `${str(get(item, 'title'))} ${str(get(item, 'url'))} ${list(get(item, 'tags')).join(' ')}`))) throw notJobs('news-feed');
    const warnings: string[] = [];
    const made = reading(open ? 'open-feed' : 'json-feed', feed, items, (item, index) => (open ? openDraft(item, index, warnings) : plainDraft(item, source)), { ...context, ...some('url', context.url ?? feed.url ?? httpsLink(source.home_page_url)) });
    return { ...made, warnings: [...warnings, ...made.warnings] };
  },
};

function feedFacts(source: Bag, base: string | undefined): FeedReading['feed'] {
  const klus = source._klus;
  const url = httpsLink(source.feed_url, base);
  const next = httpsLink(source.next_url, url ?? base);
  const [publisher] = organisation(at(klus, 'publisher'));
  return {
    title: line(source.title) ?? '', ...some('url', url), ...(next && next !== url ? { next } : {}), ...some('publisher', publisher), ...some('licence', line(at(klus, 'licence'))),
    ...(typeof at(klus, 'complete') === 'boolean' ? { complete: at(klus, 'complete') === true } : {}),
  };
}

const isItem = guardOf(itemSchema);

/** Through the schema; fields that are not right are left out and named, the item stays. */
function openDraft(item: unknown, index: number, warnings: string[]): Draft | string {
  if (!isBag(item)) return 'not an object';
  let clean = item;
  const checked = isItem(item) ? undefined : itemSchema.safeParse(item);
  if (checked?.success === false) {
    const wrong = checked.error.issues.map(({ path }) => path.map(String));
    if (wrong.some(([key]) => key === 'id')) return 'id is missing or not right';
    if (warnings.length < 200) warnings.push(`item ${index}: not right and left out: ${[...new Set(wrong.map((path) => path.join('.')))].slice(0, 10).join(', ')}`);
    clean = without(item, wrong) as Bag;
  }
  return openFeedDraft(clean, isBag(clean._klus) ? clean._klus : {});
}

/** A copy without what stands at these paths. */
function without(value: unknown, paths: readonly string[][]): unknown {
  const inside = (key: string): string[][] => paths.filter(([head]) => head === key).map(([, ...rest]) => rest);
  const kept = (entries: [string, unknown][]): [string, unknown][] => entries.flatMap(([key, part]) => {
    const rest = inside(key);
    return key === '__proto__' || rest.some((path) => path.length === 0) ? [] : [[key, rest.length > 0 ? without(part, rest) : part]];
  });
  if (Array.isArray(value)) return kept(Object.entries(value)).map(([, part]) => part);
  return isBag(value) ? Object.fromEntries(kept(Object.entries(value))) : value;
}

/** An item of a plain feed; applicant systems put the whole JobPosting beside it, under a name of their own. */
function plainDraft(item: unknown, source: Bag): Draft | string {
  if (!isBag(item)) return 'not an object';
  const authors = [...list(item.authors), item.author, ...list(source.authors), source.author].flatMap((found) => str(get(found, 'name')) ?? []);
  const posting = jobPostings(item)[0];
  const stated = posting ? jobPostingDraft(posting) : {};
  const url = str(item.url) ?? str(item.external_url) ?? (httpsLink(item.id) ? item.id : undefined) ?? stated.url;
  const kind = kindFromTags(list(item.tags).flatMap((tag) => str(tag) ?? []));
  return {
    ...stated, id: item.id ?? url, url, title: item.title ?? stated.title, plain: str(item.content_text), body: longest(str(item.content_html) ?? str(item.summary), stated.body),
    organisation: stated.organisation ?? authors.find(soundsLikeOrganisation),
    published: item.date_published ?? stated.published, updated: item.date_modified, language: item.language ?? source.language, ...(kind ? { kind, derived: { kind: 'tags' } } : {}),
  };
}

/** A feed may carry only the first lines of what the posting says. */
function longest(ofItem: string | undefined, ofPosting: string | undefined): string | undefined {
  return (ofPosting?.length ?? 0) > (ofItem?.length ?? 0) ? ofPosting : ofItem;
}
