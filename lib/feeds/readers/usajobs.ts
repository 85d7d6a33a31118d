import { httpsLink } from '../facts/links.ts';
import { salaryOf, salaryUnit } from '../facts/money.ts';
import { placeOf } from '../facts/places.ts';
import type { Draft } from './draft.ts';
import { some } from './job-posting.ts';
import { reading, type Reader } from './reader.ts';
import { at, first, get, hasAll, isBag, list, str } from './values.ts';

/** USAJOBS (open-feed rows USAJOBS Search, USAJOBS Historic JOA). "Start" and "end" there are those of the announcement. */
export const usajobsSearch: Reader = {
  format: 'usajobs-search',
  sees: (body) => body.type === 'json' && descriptors(body.value).length > 0,
  read: (body, context) => reading('usajobs-search', { title: 'USAJOBS', ...some('url', context.url) }, descriptors((body as { value: unknown }).value), searchDraft, context),
};

function descriptors(value: unknown): { id: unknown; job: unknown }[] {
  const items = list(at(value, 'SearchResult', 'SearchResultItems') ?? get(value, 'SearchResultItems') ?? value);
  return items.flatMap((item) => {
    const job = get(item, 'MatchedObjectDescriptor') ?? item;
    return hasAll(job, 'PositionTitle') ? [{ id: get(item, 'MatchedObjectId'), job }] : [];
  });
}

function searchDraft({ id, job }: { id: unknown; job: unknown }): Draft {
  const details = at(job, 'UserArea', 'Details');
  const pay = at(job, 'PositionRemuneration', 0);
  const duties = list(get(details, 'MajorDuties')).flatMap((duty) => str(duty) ?? []);
  const locations = list(get(job, 'PositionLocation'));
  return {
    id: first({ id }, 'id') ?? first(job, 'PositionID', 'PositionURI'), url: first(job, 'PositionURI'), title: first(job, 'PositionTitle'), organisation: first(job, 'OrganizationName', 'DepartmentName'), unit: first(job, 'SubAgency'),
    body: [str(get(details, 'JobSummary')), ...duties, str(get(job, 'QualificationSummary'))].filter(Boolean).join('\n\n'),
    places: locations.length > 0 ? locations.map((place) => placeOf(first(place, 'CityName', 'LocationName'), undefined, first(place, 'CountryCode'))) : [placeOf(first(job, 'PositionLocationDisplay'))],
    published: first(job, 'PublicationStartDate', 'PositionStartDate'), closes: first(job, 'ApplicationCloseDate', 'PositionEndDate'), applyUrl: at(job, 'ApplyURI', 0), openings: get(details, 'TotalOpenings'),
    salary: salaryOf(get(pay, 'MinimumRange'), get(pay, 'MaximumRange'), 'USD', salaryUnit(first(pay, 'RateIntervalCode', 'Description'))), workplace: get(details, 'RemoteIndicator') === true ? 'remote' : undefined, language: 'en',
  };
}

export const usajobsHistoric: Reader = {
  format: 'usajobs-historic',
  sees: (body) => body.type === 'json' && list(get(body.value, 'data') ?? body.value).some((row) => hasAll(row, 'positionTitle') && (hasAll(row, 'usajobsControlNumber') || hasAll(row, 'positionOpenDate'))),
  read(body, context) {
    const { value } = body as { value: unknown };
    const next = httpsLink(str(at(value, 'paging', 'next')), context.url);
    return reading('usajobs-historic', { title: 'USAJOBS', ...some('url', context.url), ...some('next', next) }, list(get(value, 'data') ?? value), (row) => (isBag(row) ? historicDraft(row) : 'not an object'), context);
  },
};

function historicDraft(row: unknown): Draft {
  const number = str(get(row, 'usajobsControlNumber'));
  const status = str(get(row, 'positionOpeningStatus')) ?? '';
  return {
    id: number ?? get(row, 'announcementNumber'), url: number && /^\d{5,12}$/.test(number) ? `https://www.usajobs.gov/job/${number}` : undefined, title: get(row, 'positionTitle'),
    organisation: first(row, 'hiringAgencyName', 'hiringDepartmentName'), unit: first(row, 'hiringSubelementName'), body: str(first(row, 'summary', 'majorDutiesList')),
    places: list(first(row, 'positionLocations', 'PositionLocations')).map((place) => placeOf(first(place, 'positionLocationCity', 'city'), undefined, first(place, 'positionLocationCountry', 'country'))),
    published: first(row, 'positionOpenDate'), closes: first(row, 'positionCloseDate'), openings: first(row, 'totalOpenings'), salary: salaryOf(first(row, 'minimumSalary'), first(row, 'maximumSalary'), 'USD', salaryUnit(first(row, 'salaryType'))),
    status: /cancel|closed|complete|removed/i.test(status) ? 'withdrawn' : 'open', language: 'en', derived: number ? { url: 'control number' } : {},
  };
}
