import { hoursBetween } from '../facts/hours.ts';
import { salaryOf, salaryUnit } from '../facts/money.ts';
import { distinctPlaces, placeOf } from '../facts/places.ts';
import type { Draft } from './draft.ts';
import { some } from './job-posting.ts';
import { reading, type Reader } from './reader.ts';
import { at, first, get, hasAll, list, str } from './values.ts';

/** Recruitee's open endpoint `/api/offers/`, on which many municipal sites run (open-feed row Municipal boards). */
export const recruitee: Reader = {
  format: 'recruitee',
  sees: (body) => body.type === 'json' && list(get(body.value, 'offers')).some((offer) => hasAll(offer, 'title') && (hasAll(offer, 'careers_url') || hasAll(offer, 'careers_apply_url'))),
  read: (body, context) => reading('recruitee', { title: str(at((body as { value: unknown }).value, 'offers', 0, 'company_name')) ?? 'Recruitee', ...some('url', context.url), complete: true }, list(get((body as { value: unknown }).value, 'offers')), draftOf, context),
};

function draftOf(offer: unknown): Draft {
  const places = list(get(offer, 'locations')).map((place) => placeOf(first(place, 'city', 'name'), first(place, 'postal_code'), first(place, 'country_code', 'country')));
  const single = placeOf(first(offer, 'city', 'location'), first(offer, 'postal_code'), first(offer, 'country_code', 'country'));
  const salary = get(offer, 'salary');
  return {
    id: first(offer, 'id', 'guid', 'slug'), url: first(offer, 'careers_url'), applyUrl: first(offer, 'careers_apply_url'), title: first(offer, 'title'), organisation: first(offer, 'company_name'), unit: first(offer, 'department'),
    body: [str(first(offer, 'description')), str(first(offer, 'requirements'))].filter(Boolean).join('<p></p>'), places: distinctPlaces(places.some(Boolean) ? places : [single]),
    hours: hoursBetween(first(offer, 'min_hours'), first(offer, 'max_hours')), workplace: get(offer, 'hybrid') === true ? 'hybrid' : get(offer, 'remote') === true ? 'remote' : get(offer, 'on_site') === true ? 'onsite' : undefined,
    published: first(offer, 'published_at', 'created_at'), updated: first(offer, 'updated_at'), closes: first(offer, 'close_at'),
    salary: salaryOf(get(salary, 'min'), get(salary, 'max'), get(salary, 'currency'), salaryUnit(get(salary, 'period'))), status: /^(?:closed|archived)$/.test(String(get(offer, 'status'))) ? 'withdrawn' : 'open',
  };
}
