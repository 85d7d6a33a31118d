import type { Place, Workplace } from '../../assignments/types.ts';
import { hoursBetween, hoursFromField } from '../facts/hours.ts';
import { legalFormFromField } from '../facts/kind.ts';
import { salaryFromText, salaryOf, salaryUnit, type Salary } from '../facts/money.ts';
import { countryOf, distinctPlaces, placeFromText, placeOf } from '../facts/places.ts';
import { orderShown, type DateOrder } from '../facts/dates.ts';
import { folded } from '../facts/text.ts';
import { identified, type Draft } from './draft.ts';

/**
 * The names under which vendors put the same fields in XML, JSON and CSV (Indeed-like dialects: LinkedIn, Recruitee, Kelio, HelloWork,
 * Jooble, Personio …). Keys are compared folded, without separators. Earlier names win.
 */
export const aliases = {
  title: 'title jobtitle positiontitle vacancytitle functietitel vacaturetitel functienaam titel titre intituleduposte intitule intituleposte titreoffre stellentitel stellenbezeichnung bezeichnung libelle headline naamopdracht opdracht assignmentname jobname position functie name text',
  id: 'id jobid shortcode uid guid referencenumber referenceid reference refnum refnr partnerjobid externalid vacancyid vacatureid requisitionid jobreference vacaturenummer referentie referentienummer numerooffreforem numerooffre numero identifiant identifier code kenmerk opdrachtnummer',
  url: 'url link joburl vacancyurl vacatureurl detailurl jobdetailurl deeplink careersurl absoluteurl hostedurl webpageurl urloffre offerurl lien href canonicalurl applyurl applicationurl',
  applyUrl: 'applyurl applicationurl careersapplyurl sollicitatieurl applylink',
  organisation: 'company companyname employer employername hiringorganization hiringorganizationname organizationname organisationname organisatie organisation organization werkgever opdrachtgever bedrijf bedrijfsnaam nomemployeur employeur entreprise entreprisename societe arbeitgeber firma advertiser advertisername client clientname subcompany agencyname rijksorganisatie gemeente',
  unit: 'department departmentname afdeling dienst abteilung unit organizationunit service',
  city: 'alllocations city cityname town plaats plaatsnaam standplaats werkplek ville localite lieuxtravaillocalite addresslocality locationcity addresscity ort arbeitsort einsatzort locality municipality gemeentenaam joblocation locationname location lieu lieudutravail worklocation werklocatie vestiging office region',
  postcode: 'postalcode postcode zip zipcode codepostal lieuxtravailcodepostal plz locationpostalcode locationzip addresspostalcode',
  country: 'country countrycode countryname land pays locationcountry addresscountry',
  description: 'description jobdescription descriptionhtml content body bodyhtml omschrijving functieomschrijving vacaturetekst opdrachtomschrijving descriptif descriptionduposte descriptionposte description1 descriptionrequirements beschreibung stellenbeschreibung summary snippet text texte jobdescriptions',
  demands: 'listscontent description2 requirements jobrequirements profile eisen functieeisen profiel profil profilrecherche qualifications responsibilities jobskills benefits offer aanbod wijbieden',
  published: 'datepublished publishedat publishedon releaseddate startpublicationdate publicationdate publishdate dateposted postedat posteddate postdate pubdate dateofpublication publicatiedatum datumplaatsing plaatsingsdatum datedepublication datepublication datedebutdiffusion datepremierepublication published firstpublished createdat created dateadded listdate datecreated date startdateposting veroffentlicht veroffentlichungsdatum',
  updated: 'updatedat dateupdated lastmodified datemodified lastupdated modified lastupdate gewijzigd',
  closes: 'expirationdate expirydate expiresat expires expire expiration closingdate closedate closeat closesat closingat validthrough validuntil applicationdeadline applicationduedate deadline sluitingsdatum reactiedatum enddateposting datefindiffusion datedefindepublication datefinpublication datelimite bewerbungsfrist unpublishdate',
  start: 'jobstartdate startdateofjob contractstartdate assignmentstartdate startdatumopdracht startdatum gewenstestartdatum datedebutcontrat dateprisedefonction eintrittsdatum dateofentry',
  end: 'contractenddate assignmentenddate jobenddate einddatumopdracht einddatum datefincontrat',
  hours: 'hoursperweek weeklyhours workinghours workhours hours uren urenperweek aantaluren arbeidsuren wochenstunden wochenarbeitszeit dureehebdomadaire',
  minHours: 'minhours hoursmin minimumhours minhoursperweek minuren urenmin minimumaantaluren', maxHours: 'maxhours hoursmax maximumhours maxhoursperweek maxuren urenmax maximumaantaluren',
  salary: 'salary salarytext compensation salaris remuneration gehalt', minSalary: 'salaryrangemin salarymin minsalary minimumsalary salaryfrom lowestsalary', maxSalary: 'salaryrangemax salarymax maxsalary maximumsalary salaryto highestsalary',
  currency: 'salaryrangecurrency salarycurrency currency salarycurrencycode', salaryUnit: 'salaryrangeinterval salaryinterval salaryperiod salaryunit salarytype salaryfrequency',
  contract: 'contracttype typecontrat contract contracttypename dienstverband typedecontrat',
  workplace: 'workplacetypes workplacetype workplace remotestatus remotetype workmodel', remote: 'remote isremote', hybrid: 'hybrid ishybrid',
  openings: 'numberofpositions openings vacancies numberofopenings nombredepostes nombrepostes positioncount', language: 'language languagecode lang locale', status: 'status state',
  contact: 'contactname contactperson contactpersoon contactemail email jobposteremail recruiteremail contact hiringmanager phone telephone',
} as const;
export type Field = keyof typeof aliases;

const fieldNames = Object.fromEntries(Object.entries(aliases).map(([field, names]) => [field, names.split(' ')])) as Record<Field, string[]>;

/** A key as it is compared: "Job-Title" → "jobtitle". */
export function keyOf(key: string): string {
  return folded(key.slice(0, 120)).replace(/[^a-z0-9]/g, '');
}

/** A flat record: folded keys → texts, first value first. */
export type FlatRecord = Map<string, string[]>;

export function addTo(record: FlatRecord, key: string, value: string): void {
  const text = value.trim();
  if (text === '' || /^(?:null|none|n\/a|undefined)$/i.test(text)) return;
  const known = record.get(key);
  if (!known) record.set(key, [text]);
  else if (known.length < 60) known.push(text);
}

export function all(record: FlatRecord, field: Field): string[] {
  for (const name of fieldNames[field]) {
    const found = record.get(name);
    if (found) return found;
  }
  return [];
}

export function one(record: FlatRecord, field: Field): string | undefined {
  return all(record, field)[0];
}

/** Whether a record can be a job: a title, and something to know it by. */
export function looksLikeJob(record: FlatRecord): boolean {
  return one(record, 'title') !== undefined && (['url', 'id', 'description'] as const).some((field) => one(record, field) !== undefined)
    && (['organisation', 'city', 'description', 'closes', 'published', 'contract', 'hours', 'minHours'] as const).filter((field) => one(record, field) !== undefined).length >= 2;
}

/** The order of day and month in 03/04/2026: as the dates themselves show, else day first where the fields or countries are European. */
export function dateOrderOf(records: readonly FlatRecord[]): DateOrder | undefined {
  const dates = records.flatMap((record) => (['published', 'closes', 'updated', 'start', 'end'] as const).flatMap((field) => all(record, field)));
  return orderShown(dates) ?? (records.length > 0 && records.every(isEuropean) ? 'dmy' : undefined);
}

const europeanKeys = ['titre', 'intitule', 'intituleposte', 'ville', 'societe', 'codepostal', 'lieu', 'titel', 'functietitel', 'vacaturetitel', 'standplaats', 'plaats', 'stellentitel', 'stellenbezeichnung', 'arbeitsort', 'plz'];

function isEuropean(record: FlatRecord): boolean {
  const country = countryOf(one(record, 'country'));
  return country === undefined ? europeanKeys.some((key) => record.has(key)) : /^(?:NL|BE|DE|FR|GB|IE|SE|NO|DK|FI|LU|AT|CH)$/.test(country);
}

export function draftOfRecord(record: FlatRecord, order?: DateOrder): Draft {
  const get = (field: Field): string | undefined => one(record, field);
  const hoursText = get('hours');
  const hours = hoursBetween(get('minHours'), get('maxHours')) ?? (hoursText ? hoursFromField(hoursText)?.hours : undefined);
  const demands = all(record, 'demands').filter((part) => part.length > 40);
  const legalForm = legalFormFromField(get('contract') ?? '');
  return identified({
    id: get('id') ?? get('url'), url: get('url'), title: get('title'), organisation: get('organisation'), unit: get('unit'), places: placesOf(record),
    body: bodyOf(all(record, 'description'), demands), published: get('published'), updated: get('updated'), closes: get('closes'), start: get('start'), end: get('end'),
    hours, workplace: workplaceOf(record), salary: salaryIn(record), ...(legalForm ? { legalForm } : {}), openings: get('openings'), language: get('language')?.replace('_', '-'),
    applyUrl: get('applyUrl'), contactAtSource: get('contact') !== undefined, dateOrder: order, ...statusOf(get('status')),
  });
}

function bodyOf(descriptions: string[], demands: string[]): string | undefined {
  const parts = [...new Set([...descriptions, ...demands])];
  return parts.length <= 1 ? parts[0] : parts.map((part) => (/<\w/.test(part) ? part : `<p>${part.replace(/\n/g, '<br>')}</p>`)).join('\n');
}

function placesOf(record: FlatRecord): Place[] {
  const names = all(record, 'city');
  const postcodes = all(record, 'postcode');
  const countries = record.has('numerooffreforem') ? ['BE'] : all(record, 'country');
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
