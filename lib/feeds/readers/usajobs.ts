import type { XmlElement } from '@rgrove/parse-xml';
import { httpsLink } from '../facts/links.ts';
import { salaryOf, salaryUnit } from '../facts/money.ts';
import { placeOf } from '../facts/places.ts';
import type { Draft } from './draft.ts';
import { some } from './job-posting.ts';
import { reading, type Reader } from './reader.ts';
import { at, first, get, hasAll, isBag, list, str } from './values.ts';
import { child, descendants, localName, textAt } from './xml.ts';

/** USAJOBS (open-feed rows USAJOBS Search, USAJOBS Historic JOA; HR-XML 3.1 exports). "Start" and "end" there are those of the announcement. */
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

export const hrXml: Reader = {
  format: 'hr-xml',
  sees: (body) => body.type === 'xml' && openings(body.root).length > 0,
  read: (body, context) => reading('hr-xml', { title: 'HR-XML', ...some('url', context.url) }, openings((body as { root: XmlElement }).root), hrXmlDraft, context),
};

function openings(root: XmlElement): XmlElement[] {
  return localName(root) === 'positionopening' ? [root] : descendants(root, 'PositionOpening');
}

function hrXmlDraft(opening: XmlElement): Draft {
  const profile = child(opening, 'PositionProfile') ?? opening;
  const pay = descendants(profile, 'RemunerationRange')[0];
  const url = descendants(opening, 'PositionURI')[0]?.text ?? descendants(opening, 'InternetDomainName')[0]?.text ?? descendants(opening, 'ApplyURI')[0]?.text;
  const id = textAt(opening, 'DocumentID');
  const minimum = pay && descendants(pay, 'RemunerationMinimumAmount')[0];
  return {
    id: id ?? descendants(opening, 'PositionID')[0]?.text, url, title: textAt(profile, 'PositionTitle') ?? textAt(opening, 'PositionTitle'),
    organisation: descendants(opening, 'OrganizationName')[0]?.text, body: descendants(profile, 'PositionFormattedDescription').map((part) => descendants(part, 'Content')[0]?.text ?? part.text).join('\n\n') || descendants(profile, 'JobSummary')[0]?.text,
    places: descendants(profile, 'PositionLocation').map((place) => placeOf(textAt(place, 'LocationName') ?? descendants(place, 'CityName')[0]?.text, descendants(place, 'PostalCode')[0]?.text, descendants(place, 'CountryCode')[0]?.text)),
    published: dateIn(profile, 'StartDate') ?? dateIn(opening, 'StartDate'), closes: dateIn(profile, 'EndDate') ?? dateIn(opening, 'EndDate'), openings: descendants(opening, 'OpeningsRemainingQuantity')[0]?.text ?? descendants(opening, 'PositionQuantity')[0]?.text,
    salary: salaryOf(minimum?.text.trim(), (pay && descendants(pay, 'RemunerationMaximumAmount')[0]?.text.trim()) || undefined, minimum?.attributes.currencyID ?? 'USD', salaryUnit(pay && (descendants(pay, 'RemunerationIntervalCode')[0]?.text ?? textAt(pay, 'Description')))),
    status: /inactive|closed|cancel/i.test(textAt(opening, 'PositionOpeningStatusCode') ?? '') ? 'withdrawn' : 'open',
  };
}

function dateIn(profile: XmlElement, name: string): string | undefined {
  const period = child(profile, 'PositionPeriod');
  return textAt(period, name, 'FormattedDateTime') ?? textAt(period, name) ?? descendants(profile, name)[0]?.text.trim();
}
