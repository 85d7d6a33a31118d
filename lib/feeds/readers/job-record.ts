import type { Place, Workplace } from '../../assignments/types.ts';
import { dateOf, orderShown, type DateOrder } from '../facts/dates.ts';
import { hoursBetween, hoursFromField, hoursFromPercent, hoursFromText, percentIn, type FoundHours } from '../facts/hours.ts';
import { legalFormFromField } from '../facts/kind.ts';
import { salaryFromText, salaryOf, salaryUnit, type Salary } from '../facts/money.ts';
import { soundsLikeOrganisation } from '../facts/organisation.ts';
import { countryOf, distinctPlaces, placeFromText, placeOf } from '../facts/places.ts';
import { all, every, one, readableIn, type Field, type FlatRecord } from './aliases.ts';
import { identified, type Draft } from './draft.ts';
import { looksLikeJobs } from './job-words.ts';
import { permanentLink } from './permanent-links.ts';

/** Whether a record can be a job: a title, something to know it by, and two more of a job's facts. */
export function looksLikeJob(record: FlatRecord): boolean {
  const has = (field: Field): boolean => one(record, field) !== undefined;
  return has('title') && (has('url') || has('id') || has('description') || (has('organisation') && (has('published') || has('closes'))))
    && (['organisation', 'city', 'description', 'closes', 'published', 'created', 'contract', 'hours', 'minHours'] as const).filter(has).length >= 2;
}

/** Names of lists and elements that hold nothing but jobs. */
export const jobLists = /^(?:jobs?|jobpostings?|jobpositionposting|jobads?|jvs|vacanc(?:y|ies)|vacatures?|positions?|jobopenings?|openings?|postings?|requisitions?|opdracht(?:en)?|klus(?:sen)?|emplois?|offres?|stellen?|stellenangebote?|stellenanzeigen?|stilling(?:er)?|platsannons(?:er)?)$/;
/** Parts of field names that only lists of jobs have: of all languages, Dutch, English, German, French, Nordic. */
const jobKeys = new RegExp([
  'job|salar|hours(?:perweek|min|max)|position(?:title|type|schedule)|numberofpositions',
  'vacat|functie(?:titel|naam|schaal|omschrijving)|werkgever|contracturen|urenperweek|standplaats|werklocatie|sollicit|reageren|inhuur|klus',
  'vacan|businesstitle|employ(?!ees)|contract(?:type|hours)|apply|application(?:deadline|url|clos|due|enddate|contact)|lastapplication|recruit|hiring|requisition|workplacetype',
  'stellen(?!n)|arbeitgeber|gehalt|wochenstunden|bewerb|dienstort|einsatzort|arbeitsort',
  'offreemploi|poste$|salair|type(?:de)?contrat|temps(?:de)?travail|lieudetravail',
  'arbetsgiv|arbei?[dj]sgiv|soknad|ansogning|arbetstid|anstallning|omfattning|stilling|arbetsort|arbeidssted',
].join('|'));
const peopleKeys = ['firstname', 'lastname', 'surname', 'voornaam', 'achternaam', 'vorname', 'nachname', 'prenom'];

/** Whether these records are jobs. Lists of news, goods, people and projects carry titles, dates and places too: the list's name, its fields or its titles must speak of work. */
export function areJobs(records: readonly FlatRecord[], listName = ''): boolean {
  const sample = records.slice(0, 40).filter((record) => looksLikeJob(record) && !isPerson(record));
  if (sample.length === 0) return false;
  return jobLists.test(listName) || sample.some(hasJobKeys)
    || looksLikeJobs([], sample.map((record) => `${one(record, 'title')} ${one(record, 'url') ?? ''}`));
}

/** A field that only jobs have; or a company, a place and a day of publication together, or hours and a closing day. */
function hasJobKeys(record: FlatRecord): boolean {
  return [...record.keys()].some((key) => jobKeys.test(key)) || (record.has('company') && one(record, 'city') !== undefined && (one(record, 'published') ?? one(record, 'created')) !== undefined)
    || (one(record, 'hours') !== undefined && one(record, 'closes') !== undefined);
}

/** One record alone, without a list around it: its own fields must make it a job of somebody, somewhere or some day. */
export function isJob(record: FlatRecord): boolean {
  return looksLikeJob(record) && hasJobKeys(record) && one(record, 'organisation') !== undefined && (['city', 'published', 'created', 'closes'] as const).some((field) => one(record, field) !== undefined) && !isPerson(record);
}

function isPerson(record: FlatRecord): boolean {
  return peopleKeys.some((key) => record.has(key)) && one(record, 'closes') === undefined && one(record, 'description') === undefined;
}

/** The order of day and month in 03/04/2026: as the dates themselves show, else day first where the fields or countries are European. */
export function dateOrderOf(records: readonly FlatRecord[]): DateOrder | undefined {
  const dates = records.flatMap((record) => (['published', 'created', 'closes', 'updated', 'start', 'end'] as const).flatMap((field) => all(record, field)));
  return orderShown(dates) ?? (records.length > 0 && records.every(isEuropean) ? 'dmy' : undefined);
}

const europeanKeys = ['titre', 'intitule', 'intituleposte', 'ville', 'societe', 'codepostal', 'lieu', 'titel', 'functietitel', 'vacaturetitel', 'standplaats', 'plaats', 'werklocatie', 'werkgever', 'opdrachtgever', 'stellentitel', 'stellenbezeichnung', 'arbeitsort', 'plz', 'rubrik', 'arbetsgivare', 'titulo'];

function isEuropean(record: FlatRecord): boolean {
  const country = countryOf(one(record, 'country'));
  return country === undefined ? europeanKeys.some((key) => record.has(key)) : /^(?:NL|BE|DE|FR|GB|IE|SE|NO|DK|FI|LU|AT|CH)$/.test(country);
}

/** What a list says for all its records. */
export interface OfList {
  dateOrder?: DateOrder | undefined;
  /** Where it came from, for systems whose pages have a known address. */
  address?: string | undefined;
  /** Whose board it is, and how that is known. */
  owner?: { name: string; from: string } | undefined;
}

/** A record as a draft. */
export function draftOfRecord(record: FlatRecord, { dateOrder, address, owner }: OfList): Draft {
  const get = (field: Field): string | undefined => one(record, field);
  const date = (field: Field): string | undefined => readableIn(record, field, (text) => dateOf(text, dateOrder));
  const hours = hoursOf(record);
  const demands = every(record, 'demands').filter((part) => part.length > 40 || part.startsWith('<'));
  const legalForm = legalFormFromField(get('contract') ?? '');
  const unit = get('unit');
  const employer = get('organisation') === undefined ? (owner ?? (unit && soundsLikeOrganisation(unit) ? { name: unit, from: 'department' } : undefined)) : undefined;
  const page = /^(?:https?:|www\.)/i.test(get('url') ?? '') ? undefined : permanentLink(record, address);
  return identified({
    id: get('id') ?? get('url'), url: page ?? get('url'), title: get('title'), organisation: get('organisation') ?? employer?.name, unit, places: placesOf(record),
    body: bodyOf(all(record, 'description'), demands), published: date('published') ?? date('created'), updated: date('updated'), closes: date('closes'), ...termOf(record),
    hours: hours?.hours, workplace: workplaceOf(record), salary: salaryIn(record), ...(legalForm ? { legalForm } : {}), openings: get('openings'), language: get('language')?.replace('_', '-'),
    applyUrl: get('applyUrl'), contactAtSource: get('contact') !== undefined, dateOrder, ...statusOf(get('status')),
    derived: { ...(page ? { url: 'number at the source' } : {}), ...(employer ? { organisation: employer.from } : {}), ...(hours?.how ? { hoursPerWeek: `field (${hours.how})` } : {}) },
  });
}

/** Hours as numbers, as words, or as percent of a week that is the same everywhere in the country. */
function hoursOf(record: FlatRecord): FoundHours | undefined {
  const between = hoursBetween(one(record, 'minHours'), one(record, 'maxHours'));
  if (between) return { hours: between };
  const percent = (field: Field, country: string): FoundHours | undefined => readableIn(record, field, (text) => hoursFromPercent(...percentIn(text), country));
  return readableIn(record, 'hours', hoursFromField) ?? readableIn(record, 'hoursWords', hoursFromText) ?? percent('percentSwedish', 'SE') ?? percent('percentNorwegian', 'NO');
}

/** A bare "start date" is that of the work only where the days of publication (or of closing, for both) have names of their own; else it may be that day. */
function termOf(record: FlatRecord): Pick<Draft, 'start' | 'end'> {
  const bare = (...keys: string[]): string | undefined => keys.flatMap((key) => record.get(key) ?? [])[0];
  const [start, end] = [bare('startdate', 'datestart', 'start'), bare('enddate', 'dateend', 'eind', 'einde', 'end')];
  const certain = one(record, 'published') !== undefined || (start !== undefined && end !== undefined && one(record, 'closes') !== undefined);
  return { start: one(record, 'start') ?? (certain ? start : undefined), end: one(record, 'end') ?? (certain ? end : undefined) };
}

function bodyOf(descriptions: string[], demands: string[]): string | undefined {
  const parts = [...new Set([...descriptions, ...demands])];
  return parts.length <= 1 ? parts[0] : parts.map((part) => (/<\w/.test(part) ? part : `<p>${part.replace(/\n/g, '<br>')}</p>`)).join('\n');
}

function placesOf(record: FlatRecord): Place[] {
  const opendatasoft = record.has('numerooffreforem'); // its CSV joins the places of one item
  const names = [...all(record, 'city').flatMap((name) => (opendatasoft ? name.split(',') : name)), ...all(record, 'otherCities')];
  const postcodes = all(record, 'postcode');
  const countries = opendatasoft ? ['BE'] : all(record, 'country');
  return distinctPlaces(names.map((name, index) => {
    const country = countries[index] ?? countries[0];
    const postcode = names.length === postcodes.length ? postcodes[index] : names.length === 1 ? postcodes[0] : undefined;
    return postcode ? placeOf(name, postcode, country) : placeFromText(name, country);
  }));
}

function workplaceOf(record: FlatRecord): Workplace | undefined {
  const stated = one(record, 'workplace') ?? '';
  if (/hybrid/i.test(stated) || isYes(one(record, 'hybrid'))) return 'hybrid';
  if (/^(?:fully|remote|full.?remote)/i.test(stated) || isYes(one(record, 'remote'))) return 'remote';
  return /on.?site/i.test(stated) ? 'onsite' : undefined;
}

function isYes(value: string | undefined): boolean {
  return value !== undefined && /^(?:true|yes|ja|1|oui|fully|full)$/i.test(value);
}

function salaryIn(record: FlatRecord): Salary | undefined {
  const get = (field: Field): string | undefined => one(record, field);
  return salaryOf(get('minSalary'), get('maxSalary'), get('currency'), salaryUnit(get('salaryUnit'))) ?? salaryFromText(get('salary') ?? '');
}

function statusOf(value: string | undefined): Pick<Draft, 'status'> {
  if (value === undefined) return {};
  if (/^(?:closed|inactive|expired|withdrawn|archived|removed|deleted|gesloten|ingetrokken)$/i.test(value)) return { status: 'withdrawn' };
  if (/^(?:filled|ingevuld|vervuld)$/i.test(value)) return { status: 'filled' };
  return /^(?:paused|on hold|gepauzeerd)$/i.test(value) ? { status: 'paused' } : {};
}
