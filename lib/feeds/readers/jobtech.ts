import type { AskedCompetence } from '../../assignments/types.ts';
import { hoursFromPercent } from '../facts/hours.ts';
import { placeOf } from '../facts/places.ts';
import { line } from '../facts/text.ts';
import type { Draft } from './draft.ts';
import { some } from './job-posting.ts';
import { reading, type Reader } from './reader.ts';
import { at, first, get, hasAll, isBag, list, str } from './values.ts';

/** Sweden, JobTech: search answers (`hits`), lists and single ads (open-feed row Sweden JobTech). */
export const jobtech: Reader = {
  format: 'jobtech',
  sees: (body) => body.type === 'json' && ads(body.value).some(isAd),
  read: (body, context) => reading('jobtech', { title: 'JobTech', ...some('url', context.url) }, ads((body as { value: unknown }).value), (ad) => (isBag(ad) ? draftOf(ad) : 'not an object'), context),
};

function ads(value: unknown): unknown[] {
  return Array.isArray(get(value, 'hits')) ? list(get(value, 'hits')) : list(value);
}

function isAd(ad: unknown): boolean {
  return hasAll(ad, 'headline') && (hasAll(ad, 'employer') || hasAll(ad, 'workplace_address') || hasAll(ad, 'application_deadline'));
}

function draftOf(ad: unknown): Draft {
  const address = get(ad, 'workplace_address');
  const scope = hoursFromPercent(at(ad, 'scope_of_work', 'min'), at(ad, 'scope_of_work', 'max'), 'SE');
  const required = asked(get(ad, 'must_have'));
  return {
    id: first(ad, 'id', 'external_id'), url: first(ad, 'webpage_url'), title: first(ad, 'headline'), ...text(get(ad, 'description')),
    organisation: first(get(ad, 'employer'), 'name', 'workplace'), organisationId: first(get(ad, 'employer'), 'organization_number'), unit: first(get(ad, 'employer'), 'workplace'),
    places: [placeOf(first(address, 'city', 'municipality', 'region'), first(address, 'postcode'), first(address, 'country', 'country_code') ?? 'SE')],
    published: first(ad, 'publication_date'), closes: first(ad, 'application_deadline', 'last_publication_date'), updated: typeof get(ad, 'timestamp') === 'number' ? get(ad, 'timestamp') : undefined,
    openings: first(ad, 'number_of_vacancies'), applyUrl: at(ad, 'application_details', 'url'), status: get(ad, 'removed') === true ? 'withdrawn' : 'open', language: 'sv',
    required, desired: asked(get(ad, 'nice_to_have')).filter(({ name }) => !required.some((other) => other.name === name)),
    contactAtSource: list(get(ad, 'application_contacts')).length > 0 || str(at(ad, 'application_details', 'email')) !== undefined,
    ...(scope ? { hours: scope.hours, derived: { hoursPerWeek: `scope_of_work (${scope.how ?? 'percent'})` } } : {}),
    more: some('occupation', occupation(get(ad, 'occupation'))),
  };
}

/** Plain text where the ad has it, else its markup. */
function text(description: unknown): Pick<Draft, 'plain' | 'body'> {
  const plain = str(get(description, 'text'));
  return plain === undefined ? { body: str(get(description, 'text_formatted')) ?? str(description) } : { plain };
}

function asked(group: unknown): AskedCompetence[] {
  return ['skills', 'languages', 'work_experiences', 'education'].flatMap((kind) => list(get(group, kind))).flatMap((concept) => {
    const name = line(first(concept, 'label'), 200);
    return name ? [{ name }] : [];
  });
}

function occupation(value: unknown): { name: string } | undefined {
  const name = line(first(list(value)[0], 'label'), 200);
  return name ? { name } : undefined;
}
