import type { Place } from '../../assignments/types.ts';
import { hoursFromPercent } from '../facts/hours.ts';
import { httpsLink } from '../facts/links.ts';
import { placeOf } from '../facts/places.ts';
import { line } from '../facts/text.ts';
import type { Draft } from './draft.ts';
import { namesAsked } from './draft.ts';
import { some } from './job-posting.ts';
import { reading, type Reader } from './reader.ts';
import { at, first, get, hasAll, isBag, list, str, type Bag } from './values.ts';
import { parseLoose } from './islands.ts';

/** The feed's own addresses are those of the API, which asks for a key; people read the advertisement on this page, as each entry's `link` says. */
function pageOf(uuid: unknown): string | undefined {
  return typeof uuid === 'string' && /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(uuid) ? `https://arbeidsplassen.nav.no/stillinger/stilling/${uuid}` : undefined;
}

/** Norway, NAV (open-feed row Norway NAV): the feed in JSON Feed's shape, and one advertisement. */
export const navFeed: Reader = {
  format: 'nav-feed',
  sees: (body) => body.type === 'json' && list(get(body.value, 'items')).some((item) => isBag(get(item, '_feed_entry'))),
  read(body, context) {
    const { value } = body as { value: Bag };
    const base = context.url ?? httpsLink(value.feed_url);
    const next = httpsLink(value.next_url, base);
    return reading('nav-feed', { title: line(value.title) ?? 'NAV', ...some('url', httpsLink(value.feed_url, base) ?? context.url), ...some('next', next) }, list(value.items), (item): Draft => {
      const entry = get(item, '_feed_entry');
      const id = first(entry, 'uuid') ?? get(item, 'id');
      return {
        id, url: pageOf(id) ?? httpsLink(get(item, 'url'), base), title: first(entry, 'title') ?? get(item, 'title'), plain: str(get(item, 'content_text')),
        organisation: first(entry, 'businessName'), places: [placeOf(first(entry, 'municipal'), undefined, 'NO')],
        updated: first(entry, 'sistEndret') ?? get(item, 'date_modified'), status: statusOf(first(entry, 'status')),
      };
    }, context);
  },
};

export const navAd: Reader = {
  format: 'nav-ad',
  sees: (body) => body.type === 'json' && isNavAd(adOf(body.value)),
  read(body, context) {
    const { value } = body as { value: unknown };
    return reading('nav-ad', { title: 'NAV', ...some('url', context.url) }, [value], draftOfAd, context);
  },
};

/** The content of a feed entry may stand beside it, as an object or as text. */
function adOf(value: unknown): unknown {
  const content = get(value, 'ad_content') ?? get(value, 'json');
  return (typeof content === 'string' ? parseLoose(content) : content) ?? value;
}

function isNavAd(ad: unknown): boolean {
  return hasAll(ad, 'uuid', 'title') && (hasAll(ad, 'workLocations') || hasAll(ad, 'locationList', 'properties') || hasAll(ad, 'engagementtype'));
}

function draftOfAd(value: unknown): Draft {
  const ad = adOf(value);
  const own = (key: string): unknown => first(ad, key) ?? first(get(ad, 'properties'), key.toLowerCase());
  const status = statusOf(first(value, 'status') ?? own('status'));
  const due = own('applicationDue');
  const percent = own('jobpercentage');
  const hours = percent === undefined ? undefined : hoursFromPercent(String(percent).replace(/[%\s]/g, '').replace(',', '.'), undefined, 'NO');
  const locations = list(get(ad, 'workLocations') ?? get(ad, 'locationList'));
  return {
    id: get(ad, 'uuid'), url: own('link') ?? own('sourceurl'), title: get(ad, 'title'), body: str(own('description')) ?? str(own('adtext')),
    organisation: at(ad, 'properties', 'employer') ?? at(ad, 'employer', 'name') ?? own('businessName'), organisationId: at(ad, 'employer', 'orgnr'),
    places: locations.map(placeIn), published: own('published'), updated: first(value, 'sistEndret') ?? own('updated'),
    closes: /\d{4}/.test(String(due ?? '')) ? due : own('expires'), start: own('starttime'), openings: own('positioncount'), status,
    applyUrl: own('applicationUrl'), contactAtSource: list(get(ad, 'contactList')).length > 0, language: 'no',
    ...(hours ? { hours: hours.hours, derived: { hoursPerWeek: hours.how ?? 'jobpercentage' } } : {}),
    more: some('occupation', occupation(get(ad, 'categoryList') ?? get(ad, 'occupationCategories'))), required: namesAsked([]),
  };
}

function placeIn(location: unknown): Place | undefined {
  return placeOf(first(location, 'city', 'municipal', 'county'), first(location, 'postalCode'), first(location, 'country') ?? 'NO');
}

function occupation(categories: unknown): { name: string } | undefined {
  const name = line(list(categories).map((category) => get(category, 'name') ?? get(category, 'level2'))[0], 200);
  return name ? { name } : undefined;
}

function statusOf(value: unknown): 'open' | 'withdrawn' {
  return /^(?:inactive|stopped|deleted|rejected)$/i.test(str(value) ?? '') ? 'withdrawn' : 'open';
}
