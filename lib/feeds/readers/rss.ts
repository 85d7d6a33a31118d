import type { XmlElement } from '@rgrove/parse-xml';
import type { FeedReading, Place } from '../../assignments/types.ts';
import { dateOf, type DateOrder } from '../facts/dates.ts';
import { readable } from '../facts/html.ts';
import { hoursFromField } from '../facts/hours.ts';
import { kindFromTags } from '../facts/kind.ts';
import { httpsLink } from '../facts/links.ts';
import { labelled, placesLabelled } from '../facts/labels.ts';
import { soundsLikeOrganisation } from '../facts/organisation.ts';
import { salaryFromText, salaryOf, salaryUnit } from '../facts/money.ts';
import { distinctPlaces, placeFromText, placeOf } from '../facts/places.ts';
import { line } from '../facts/text.ts';
import type { FlatRecord } from './aliases.ts';
import type { Draft } from './draft.ts';
import { dateOrderOf, draftOfRecord } from './job-record.ts';
import { some } from './job-posting.ts';
import { looksLikeJobs } from './job-words.ts';
import { reading, type Reader } from './reader.ts';
import { notJobs } from './refuse.ts';
import { str } from './values.ts';
import { xmlRecord } from './xml-records.ts';
import { child, children, descendants, elements, firstText, localName, markupOf, textAt } from './xml.ts';

/** RSS 2.0, RSS 1.0 and Atom with the job namespaces in use: `g:`, `joblisting:` (NEOGOV), `tt:` (Teamtailor), and labelled texts. */
export const rss: Reader = {
  format: 'rss',
  sees: (body) => body.type === 'xml' && (/^(?:rss|rdf)$/.test(localName(body.root)) || isAtom(body.root)),
  read(body, context) {
    const { root } = body as { root: XmlElement };
    const dialect = dialectOf(root);
    const head = localName(root) === 'feed' ? root : (child(root, 'channel') ?? root);
    const items = localName(root) === 'feed' ? children(root, 'entry') : descendants(root, 'item', 4);
    if (descendants(root, 'enclosure', 5).some((enclosure) => /^audio\//.test(enclosure.attributes.type ?? ''))) throw notJobs('podcast');
    const feed = feedOf(head, context.url);
    if (items.length > 0 && !isAboutJobs(dialect, head, items, feed.url)) throw notJobs('news-feed');
    const about = { dialect, title: feed.title, author: textAt(head, 'author', 'name'), dateOrder: dateOrderOf(items.slice(0, 500).map(ownFields)) };
    const base = context.url ?? root.attributes['xml:base'] ?? linkIn(head); // relative links: the address of the bytes, else the site that the list names
    return reading(dialect, feed, items, (item) => draftOf(item, about), { ...context, ...some('url', httpsLink(base)) });
  },
};

/** Vendors call their own lists "feed" too. */
function isAtom(root: XmlElement): boolean {
  return localName(root) === 'feed' && (elements(root).length === 0 || children(root, 'entry').length > 0 || Object.values(root.attributes).some((value) => value.includes('www.w3.org/2005/Atom')));
}

/** What the list says for all its items. */
interface About {
  dialect: string;
  title: string;
  author: string | undefined;
  dateOrder: DateOrder | undefined;
}

function dialectOf(root: XmlElement): string {
  const sample = [root, ...descendants(root, 'item', 4).slice(0, 20)];
  const uses = (prefix: string): boolean => sample.some((element) => elements(element).some((part) => part.name.toLowerCase().startsWith(`${prefix}:`)));
  if (uses('joblisting')) return 'neogov-rss';
  if (uses('tt')) return 'teamtailor';
  const name = localName(root);
  return name === 'feed' ? 'atom' : name === 'rdf' ? 'rss-1.0' : 'rss';
}

function feedOf(head: XmlElement, base: string | undefined): FeedReading['feed'] {
  const links = elements(head).filter((element) => localName(element) === 'link');
  const rel = (name: string): string | undefined => httpsLink(links.find((link) => link.attributes.rel === name)?.attributes.href, base);
  return { title: line(readable(textAt(head, 'title') ?? '')) ?? '', ...some('url', rel('self') ?? base), ...some('next', rel('next')), ...some('licence', line(firstText(head, 'rights', 'license'))) };
}

const jobFields = ['employer', 'company', 'jobtype', 'job_type', 'expiration_date', 'jobid', 'hiringorganization', 'salary', 'job_listing:location', 'remotestatus'];

function isAboutJobs(dialect: string, head: XmlElement, items: XmlElement[], url: string | undefined): boolean {
  if (dialect === 'neogov-rss' || dialect === 'teamtailor') return true;
  const sample = items.slice(0, 40);
  if (sample.some((item) => firstText(item, ...jobFields) !== undefined)) return true;
  if (sample.some((item) => labelled(readable(bodyIn(item) ?? '', 2_000), 'employer') !== undefined)) return true;
  const about = [textAt(head, 'title'), textAt(head, 'description') ?? textAt(head, 'subtitle'), textAt(head, 'link'), url];
  return looksLikeJobs(about, sample.map((item) => `${textAt(item, 'title') ?? ''} ${linkIn(item) ?? ''} ${categories(item).join(' ')}`));
}

function categories(item: XmlElement): string[] {
  return children(item, 'category').slice(0, 10).map((category) => category.attributes.term ?? category.text);
}

function linkIn(item: XmlElement): string | undefined {
  const links = children(item, 'link');
  const chosen = links.find((link) => !link.attributes.rel || link.attributes.rel === 'alternate') ?? links[0];
  const guid = child(item, 'guid');
  return chosen?.attributes.href ?? (chosen?.text.trim() || undefined) ?? (guid && guid.attributes.isPermaLink !== 'false' && /^https?:/.test(guid.text.trim()) ? guid.text.trim() : undefined) ?? item.attributes['rdf:about'];
}

function bodyIn(item: XmlElement): string | undefined {
  const texts = ['encoded', 'content', 'description', 'summary'].flatMap((name) => children(item, name).map((found) => markupOf(found).trim())).filter((text) => text !== '');
  return texts.reduce<string | undefined>((longest, text) => (longest === undefined || text.length > longest.length ? text : longest), undefined);
}

/** What RSS and Atom define themselves; the rest are fields of the publisher's own, under the names that jobs have everywhere. */
const standard = new Set(['title', 'link', 'description', 'guid', 'pubdate', 'author', 'category', 'comments', 'enclosure', 'source', 'encoded', 'creator', 'content', 'summary', 'id', 'updated', 'published', 'date', 'subject', 'rights', 'thumbnail']);

function ownFields(item: XmlElement): FlatRecord {
  return xmlRecord(item, standard);
}

function draftOf(item: XmlElement, about: About): Draft {
  const { dialect, dateOrder } = about;
  const fields = ownFields(item);
  const own = fields.size === 0 ? {} : draftOfRecord(fields, { dateOrder });
  const url = linkIn(item);
  const get = (...names: string[]): string | undefined => firstText(item, ...names);
  const told = [readable(bodyIn(item) ?? ''), ...categories(item)].join('\n'); // some put facts as "Label : value" into categories
  const dated = (...names: string[]): string | undefined => names.map((name) => textAt(item, name)).find((text) => dateOf(text, dateOrder) !== undefined);
  const placesFound = placesIn(item);
  const placesStated = placesFound.length > 0 ? placesFound : (own.places ?? []);
  const organisation = organisationIn(item, told, about, own);
  const placesInText = placesStated.length === 0 ? placesLabelled(told) : [];
  const hoursText = get('hours', 'hoursperweek', 'workhours') ?? labelled(told, 'hours');
  const hours = own.hours ?? (hoursText ? hoursFromField(hoursText)?.hours : undefined);
  const kind = kindFromTags(categories(item));
  return {
    id: get('guid') ?? (dialect === 'atom' ? get('id') : undefined) ?? url ?? get('jobid', 'id') ?? labelled(told, 'id'), url, title: textAt(item, 'title'),
    body: [bodyIn(item), ...['examplesofduties', 'qualifications', 'supplementalinformation'].map((name) => get(name))].filter((part) => part !== undefined).join('<p></p>'),
    organisation: organisation.name, unit: get('department'), places: placesInText.length > 0 ? placesInText : placesStated,
    published: dated('advertisefromdate', 'advertisefromdatetime', 'publish_date', 'publishdate', 'pubdate', 'published', 'issued', 'date') ?? labelled(told, 'published'), updated: get('updated', 'modified'),
    closes: dated('advertisetodatetime', 'advertisetodateutc', 'advertisetodate', 'expiration_date', 'expirationdate', 'closingdate', 'closing_date', 'validthrough', 'expires', 'deadline') ?? own.closes ?? labelled(told, 'closes'), start: own.start, end: own.end, dateOrder,
    hours, workplace: workplaceOf(get('remotestatus')) ?? own.workplace, salary: salaryIn(item, told), language: get('language'), openings: get('openings'),
    ...(kind ? { kind } : {}), derived: { ...organisation.derived, ...(placesInText.length > 0 ? { places: 'description' } : {}), ...(kind ? { kind: 'category' } : {}) },
  };
}

function organisationIn(item: XmlElement, told: string, { dialect, title, author: owner }: About, own: Draft): { name?: string; derived: Record<string, string> } {
  const stated = firstText(item, 'employer', 'employername', 'company', 'companyname', 'company_name', 'hiringorganization', 'organization', 'organisation', 'organisationname', 'agency') ?? (own.derived?.organisation ? undefined : str(own.organisation));
  if (stated) return { name: stated, derived: {} };
  const named = dialect === 'neogov-rss' || dialect === 'teamtailor' ? ownerIn(title) : '';
  if (named !== '') return { name: named, derived: { organisation: 'title of the feed' } };
  const department = labelled(told, 'department');
  const told_ = labelled(told, 'organisation') ?? (department && soundsLikeOrganisation(department) ? department : undefined);
  if (told_) return { name: told_, derived: { organisation: 'description' } };
  const author = [textAt(item, 'author', 'name'), textAt(item, 'source'), textAt(item, 'publisher'), owner].find((name) => name !== undefined && soundsLikeOrganisation(name));
  const unit = str(own.organisation);
  if (unit) return { name: unit, derived: { organisation: 'department' } };
  return author ? { name: author, derived: { organisation: author === owner ? 'author of the feed' : 'author of the item' } } : { derived: {} };
}

/** An applicant system names its feed after the organisation, or only says that these are jobs. */
function ownerIn(feedTitle: string): string {
  return feedTitle.replace(/\s*[-–|:]?\s*(?:(?:current |open )?(?:jobs?|positions|openings|vacancies|opportunities|postings|listings|job (?:openings|opportunities|postings|listings)|employment opportunities)|careers|rss(?: feed)?|vacatures|lediga jobb|ledige stillinger|stellenangebote)\s*$/i, '').trim();
}

function placesIn(item: XmlElement): Place[] {
  const containers = [...children(item, 'tt:locations').flatMap((list) => children(list, 'location')), ...children(item, 'tt:location')];
  if (containers.length > 0) return distinctPlaces(containers.map((place) => placeOf(firstText(place, 'city', 'name') ?? place.text, firstText(place, 'zip', 'postalcode'), firstText(place, 'country'))));
  const city = firstText(item, 'city', 'town');
  const country = firstText(item, 'country', 'countrycode');
  if (city) return distinctPlaces([placeOf(city, firstText(item, 'postalcode', 'postcode', 'zip', 'employerzipcode'), country)]);
  return distinctPlaces(children(item, 'location').map((place) => (elements(place).length > 0 ? placeOf(firstText(place, 'city', 'name', 'address'), firstText(place, 'postalcode', 'zip'), firstText(place, 'country')) : placeFromText(place.text, country))));
}

function workplaceOf(status: string | undefined): 'remote' | 'hybrid' | 'onsite' | undefined {
  const known: Record<string, 'remote' | 'hybrid' | 'onsite'> = { fully: 'remote', remote: 'remote', hybrid: 'hybrid', onsite: 'onsite', 'on-site': 'onsite' };
  const key = (status ?? '').toLowerCase();
  return Object.hasOwn(known, key) ? known[key] : undefined;
}

function salaryIn(item: XmlElement, told: string): Draft['salary'] {
  const stated = salaryOf(firstText(item, 'minimumsalary'), firstText(item, 'maximumsalary'), firstText(item, 'salarycurrency'), salaryUnit(firstText(item, 'salaryinterval')));
  return stated ?? salaryFromText(firstText(item, 'salary') ?? labelled(told, 'salary') ?? '');
}
