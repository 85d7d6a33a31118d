import type { XmlElement } from '@rgrove/parse-xml';
import { hoursBetween } from '../facts/hours.ts';
import { salaryOf, salaryUnit } from '../facts/money.ts';
import { placeOf } from '../facts/places.ts';
import type { Draft } from './draft.ts';
import { some } from './job-posting.ts';
import { reading, type Reader } from './reader.ts';
import { child, descendants, localName, textAt } from './xml.ts';

/** HR-XML: PositionOpening of version 3 (USAJOBS exports 3.1) and JobPositionPosting of version 2 (2.4, 2.5). */
export const hrXml: Reader = {
  format: 'hr-xml',
  sees: (body) => body.type === 'xml' && openings(body.root).length + postings(body.root).length > 0,
  read(body, context) {
    const { root } = body as { root: XmlElement };
    const drafts = [...openings(root).map(openingDraft), ...postings(root).map(postingDraft)];
    return reading('hr-xml', { title: 'HR-XML', ...some('url', context.url) }, drafts, (draft) => draft, context);
  },
};

function openings(root: XmlElement): XmlElement[] {
  return localName(root) === 'positionopening' ? [root] : descendants(root, 'PositionOpening');
}

/** HR-XML 3. */
function openingDraft(opening: XmlElement): Draft {
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

function postings(root: XmlElement): XmlElement[] {
  return localName(root) === 'jobpositionposting' ? [root] : descendants(root, 'JobPositionPosting');
}

/** HR-XML 2: the same facts under other names, each at some depth of its own part. */
function postingDraft(posting: XmlElement): Draft {
  const one = (...path: string[]): string | undefined => path.reduce<XmlElement | undefined>((at, name) => at && descendants(at, name)[0], posting)?.text.trim() || undefined;
  const location = one('JobPositionLocation', 'LocationSummary', 'Municipality') ?? one('JobPositionLocation', 'Municipality');
  return {
    id: one('JobPositionPostingId', 'IdValue') ?? one('JobPositionPostingId'), url: one('HowToApply', 'URL') ?? one('HowToApply', 'InternetWebAddress') ?? one('Link'), title: one('JobPositionTitle'),
    organisation: one('HiringOrg', 'HiringOrgName') ?? one('HiringOrgName'), organisationId: one('HiringOrg', 'HiringOrgId', 'IdValue'), unit: one('HiringOrg', 'OrganizationalUnit', 'Name'),
    body: ['JobPositionPurpose', 'JobPositionRequirements', 'SummaryText'].flatMap((name) => one(name) ?? []).join('\n\n') || one('JobPositionDescription'),
    places: [placeOf(location, one('JobPositionLocation', 'PostalCode'), one('JobPositionLocation', 'CountryCode'))],
    published: one('PostDetail', 'StartDate', 'Date') ?? one('PostDetail', 'StartDate'), closes: one('PostDetail', 'EndDate', 'Date') ?? one('PostDetail', 'EndDate'),
    hours: hoursBetween(one('Schedule', 'HoursPerWeek'), one('Schedule', 'HoursPerWeek')), openings: one('NumberToFill'), status: /inactive|closed/i.test(posting.attributes.status ?? '') ? 'withdrawn' : 'open',
  };
}

function dateIn(profile: XmlElement, name: string): string | undefined {
  const period = child(profile, 'PositionPeriod');
  return textAt(period, name, 'FormattedDateTime') ?? textAt(period, name) ?? descendants(profile, name)[0]?.text.trim();
}
