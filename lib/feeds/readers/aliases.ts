import { folded, remembered } from '../facts/text.ts';

/**
 * The names under which vendors and organisations put the same fields in XML, JSON and CSV (Indeed-like dialects: LinkedIn, Recruitee,
 * Kelio, HelloWork, Jooble, Personio …). Keys are compared folded, without separators. Earlier names win.
 */
export const aliases = {
  title: 'title jobtitle positiontitle vacancytitle vacaturetitel functietitel functienaam vacaturenaam titel titre intituleduposte intitule intituleposte titreoffre stellentitel stellenbezeichnung stellenname bezeichnung libelle headline rubrik tittel stillingstittel overskrift heading advertheading yrkesbenamning titulo puesto naamopdracht opdrachttitel opdrachtnaam klustitel opdracht klus vacature assignmentname assignmenttitle jobname businesstitle postingtitle jobopeningname position functie functieprofiel tendername vacancyname positionname postingname openingname label name text',
  id: 'id numerooffreforem jobid shortcode uid uuid guid referencenumber referenceid reference refnum refnr partnerjobid externalid vacancyid vacatureid requisitionid jobreference jobadid vacaturenummer vacaturenr referentie referentienummer kennziffer numerooffre numero identifiant identifier code kenmerk opdrachtnummer opdrachtid aanvraagnummer nummer externalpath recordid',
  url: 'url link linkurl joburl vacancyurl vacatureurl vacaturelink detailurl jobdetailurl deeplink careersurl absoluteurl hostedurl webpageurl publicurl postingurl jobopeningshareurl adurl joblink urloffre offerurl offerlink lien lenke lank href canonicalurl redirecturl externalurl externeurl sourceurl urlorigine publicationurl urlactivepage urls lienversloffre urldeloffre urldelannonce urlannonce lienoffre lienannonce openadvertexternalurl applyurl applicationurl',
  applyUrl: 'applyurl urlapplying applicationurl careersapplyurl sollicitatieurl sollicitatielink applylink bewerbungsurl',
  organisation: 'company companyname employer employername hiringorganization hiringorganizationname hiringorgname organizationname organisationname organisatie organisatienaam organisation organization werkgever werkgevernaam opdrachtgever opdrachtgevernaam bedrijf bedrijfsnaam nomemployeur employeur entreprise entreprisename societe organisme entite collectivite arbeitgeber arbeitgebername firma unternehmen behorde behoerde dienststelle arbetsgivare arbeidsgiver arbejdsgiver workplacename empresa clientcorporation clientcorporationname client clientname customer customername advertiser advertisername subcompany agencyname rijksorganisatie gemeente agency buyingorganization companylabel entitypublicname publicname entityname crcompany',
  unit: 'department departmentname afdeling dienst direction divisionworkunit abteilung fachbereich avdelning avdeling unit organizationunit businessunit service',
  city: 'alllocations city cities cityname jobcity joblocationcity vacancycity town plaats plaatsnaam standplaats werkplek werkplaats ville localite lieuxtravaillocalite addresslocality locationcity addresscity ort arbeitsort einsatzort dienstort standort arbetsort arbeidssted arbejdssted stad ciudad locality municipality municipal kommun kommune gemeentenaam joblocation locationname locationstext location locations locatie lieu lieudutravail lieudetravail lieutravail commune worklocation werklocatie vestiging office locationtext plzort positionlocation tewerkstellingslocatieregioofadres tewerkstellingsplaats region county workplace',
  /** Places beside the main one. */
  otherCities: 'secondarylocation secondarylocationlocation additionallocation additionallocationcity additionalofficeoffice additionaloffice otherlocation',
  postcode: 'postalcode postcode postnr zip zipcode codepostal lieuxtravailcodepostal plz locationpostalcode locationpostcode locationzip addresspostalcode addresszip',
  country: 'country countrycode countryname land pays locationcountry locationcountrycode addresscountry addresscountryname',
  description: 'description jobdescription descriptionhtml publicdescription content body bodyhtml omschrijving functieomschrijving vacaturetekst opdrachtomschrijving klusomschrijving descriptif descriptionduposte descriptionposte descripcion description1 descriptionrequirements beschreibung stellenbeschreibung jobdescriptiontext beskrivning beskrivelse annonstext jobbody introduction inleiding summary excerpt snippet text texte jobdescriptions tekst functietekst toelichting samenvatting mission missions',
  demands: 'listscontent tasks taken taken introduction weoffer whatweoffer keyresponsibilities skillsknowledgeexpertise description2 requirements jobrequirements profile eisen functieeisen profiel profil profilrecherche anforderungen aufgaben kvalifikationer kvalifikasjoner qualifications qualificationstext responsibilities jobskills benefits offer aanbod wijbieden wirbieten',
  published: 'datepublished publishedat publishedon releaseddate datelastpublished startpublicationdate publicationdate publicationstartdate publishdate publisheddate dateposted postingdate postingstartdate posted postedat postedon geplaatst geplaatstop posteddate postdate pubdate dateofpublication publicatiedatum publicatie publicatiedatumvanaf gepubliceerd gepubliceerdop datumplaatsing plaatsingsdatum datedepublication datepublication datedebutdiffusion datepremierepublication datepremieredepublication published firstpublished veroffentlicht veroeffentlicht veroffentlichtam veroeffentlichtam veroffentlichungsdatum veroeffentlichungsdatum aktuelleveroffentlichungsdatum aktuelleveroeffentlichungsdatum publicerad publiceringsdatum publisert publiseringsdato fechapublicacion publiceret publishedtime publicationstarts datumpublicatie opendate openingdate publishedfrom listdate startdateposting eerstepublicatiedatum startofpublication publishstartdate eingestellt eingestelltam postingperiodstart publicationperiodstart publicationstart publishdatestart',
  /** When the record was made: the day of publication only where no field has that name. */
  created: 'createdat creationdate datecreation created createdon dateadded datecreated date datum',
  updated: 'updatedat dateupdated lastmodified datemodified lastupdated modified lastupdate lastmodificationdate dateactualisation modifikationstimestamp gewijzigd',
  closes: 'expirationdate expirydate expiresat expires expire expiration closingdate closedate closeat closesat closingat validthrough validuntil validto applicationdeadline applicationduedate applicationclosedate applicationenddate lastapplicationdate lastapplydate responsedeadline applyby applybefore applyuntil deadline sluitingsdatum sluiting sluitdatum reactiedatum reactiedeadline reagerentot reagerentotenmet reageervoor reactietermijn solliciterentot uiterstereactiedatum einddatumpublicatie publicatiedatumtot publicationenddate enddateposting datefindiffusion datefindediffusion datedefindepublication datefinpublication datelimite datelimitecandidature datelimitedecandidature bewerbungsfrist bewerbungsschluss bewerbungsende fristende sistaansokningsdag sistaansokningsdatum soknadsfrist ansogningsfrist fechalimite closingtime publicationends postuntil unpublishdate offlinedate postingperiodend publicationperiodend publicationend endofpublication publishenddate sluitingsdatumreactie publishdateend publishdateto datelimitedereponse datelimitereponse dateecheance reagerentm reagerenvoor applicationdue lastdaytoapply ends',
  start: 'jobstartdate startdateofjob startdatejob contractstartdate assignmentstartdate projectstartdate expectedstartdate startdatumopdracht startdatum gewenstestartdatum positionperiodstart ingangsdatum begindatum datumingang datedebutcontrat dateprisedefonction datedeprisedefonction eintrittsdatum eintrittsdatumab eintrittstermin besetzungsdatum dateofentry tilltradesdatum tiltredelse startat startsat',
  end: 'contractenddate assignmentenddate projectenddate jobenddate einddatumopdracht einddatum datefincontrat befristetbis slutdatum endat endsat positionperiodend',
  hours: 'hoursperweek weeklyhours workinghours workhours contracthours hours uren urenperweek urenpw aantaluren aantalurenperweek arbeidsuren contracturen urenomvang wochenstunden stundenprowoche wochenarbeitszeit arbeitszeit dureehebdomadaire dureetravail dureetravaillibelle umfang timer hoursshift tempstravail tempsdetravail arbetstid workload offeredhoursperweek weeklyworkinghours contractedhours',
  /** Fields that may hold other things too: hours only where they say "per week". */
  hoursWords: 'schedule workschedule workingpattern timetable horaires worktime',
  /** Percent of a full week, in countries where that is one number. */
  percentSwedish: 'omfattning tjanstgoringsgrad sysselsattningsgrad',
  percentNorwegian: 'stillingsprosent stillingsbrok stillingsstorrelse percentageoffulltime',
  minHours: 'minhours hoursminimum hoursmin hoursfrom workinghoursfrom workinghoursmin workhoursfrom workhoursmin hoursperweekmin hoursperweekfrom minimumhours minhoursperweek minimumhoursperweek minuren urenmin urenminimaal urenvan urenminimum minimumuren minimumaantaluren minimaalaantaluren urenperweekmin urenperweekminimaal urenperweekvan',
  maxHours: 'maxhours hoursmaximum hoursmax hoursto workinghoursto workinghoursmax workhoursto workhoursmax urenperweektotenmet urentotenmet hoursperweekmax hoursperweekto maximumhours maxhoursperweek maximumhoursperweek maxuren urenmax urenmaximaal urentot urenmaximum maximumuren maximumaantaluren maximaalaantaluren urenperweekmax urenperweekmaximaal urenperweektot',
  salary: 'salary salarytext salarydescription compensation salaris remuneration gehalt',
  minSalary: 'salaryrangemin salarymin minsalary minimumsalary salaryfrom lowestsalary',
  maxSalary: 'salaryrangemax salarymax maxsalary maximumsalary salaryto highestsalary',
  currency: 'salaryrangecurrency salarycurrency currency salarycurrencycode',
  salaryUnit: 'salaryrangeinterval salaryinterval salaryperiod salaryunit salarytype salaryfrequency',
  contract: 'contracttype typecontrat contract contracttypename dienstverband typedecontrat soortdienstverband employmenttype typeofemployment jobtype employmentstatuslabel employmentstatus anstallningsform',
  workplace: 'workplacetypes workplacetype workplace remotestatus remotetype workmodel locationtype',
  remote: 'remote isremote',
  hybrid: 'hybrid ishybrid',
  openings: 'numberofpositions openings vacancies numberofopenings numberofvacancies nombredepostes nombrepostes numbertofill positioncount aantalposities',
  language: 'language languagecode lang locale',
  status: 'status state',
  contact: 'contactname contactperson contactpersoon contactemail email jobposteremail recruiteremail contact hiringmanager phone telephone',
} as const;
export type Field = keyof typeof aliases;

/** Stems of names of dates; every usual form of each ("closes", "closesAt", "date_closes") means the same. */
const dateStems: Partial<Record<Field, string>> = {
  published: 'publish published publication publicatie posted posting advertised listed released opened firstpublish online plaatsing geplaatst gepubliceerd',
  updated: 'updated modified changed lastupdate lastmodified gewijzigd wijziging',
  closes: 'closing closes close expiry expires expiration deadline applicationdeadline applyby applybefore applyuntil offline sluiting sluit reactie',
};
const formsOf = (stem: string): string[] => [stem, `${stem}date`, `date${stem}`, `${stem}at`, `${stem}on`, `${stem}dt`, `${stem}datetime`, `${stem}time`, `${stem}timestamp`, `${stem}datum`, `datum${stem}`];

/** What a vendor puts before a name to say that it is about the job: "tender_min_hours", "vacatureBedrijfsnaam". */
const aboutTheJob = /^(?:field|tender|vacancy|vacature|job(?:opening|posting|ad|offer)?|position|posting|opening|requisition|opdracht|assignment|klus|advert(?:isement)?|ad|stellen?|annons?e?|offre|emploi|poste|work(?:place|location)?)(?=[a-z]{2})/;
/** Fields whose names mean something else without that beginning: a job that starts is not a list that does. */
const onlyWhole: ReadonlySet<string> = new Set(['start', 'end', 'status', 'remote', 'hybrid', 'language', 'openings', 'contact', 'created']);
const mark = '~';

/** Per field its names, the most telling first. */
const fieldNames = Object.fromEntries(Object.entries(aliases).map(([field, list]) => {
  const names = [...new Set([...list.split(' '), ...(dateStems[field as Field] ?? '').split(' ').filter(Boolean).flatMap(formsOf)])];
  return [field, onlyWhole.has(field) ? names : [...names, ...names.filter((name) => !(field === 'title' && /^(?:name|label|text)$/.test(name))).map((name) => mark + name)]];
})) as Record<Field, string[]>;

/** Letters that Unicode does not take apart. */
const ligatures: Readonly<Record<string, string>> = { ø: 'o', æ: 'ae', ß: 'ss', œ: 'oe' };

/** The language in which a field is written: "titreFr", "title_en", "Titel (nl)". */
const languageMark = /(?:[\s_.-]\(?(?:nl|en|de|fr|sv|nb)\)?|(?<=[a-z])(?:Nl|En|Fr|NL|EN|DE|FR))$/;

/** A key as it is compared: "Job-Title" → "jobtitle". */
export const keyOf = remembered((key) => folded(key.slice(0, 120).replace(languageMark, '')).replace(/[øæßœ]/g, (letter) => ligatures[letter]!).replace(/[^a-z0-9]/g, ''));

/** A flat record: folded keys → texts, first value first. */
export type FlatRecord = Map<string, string[]>;

export function addTo(record: FlatRecord, key: string, value: string): void {
  const text = value.trim();
  if (text === '' || /^(?:null|none|n\/a|undefined)$/i.test(text)) return;
  push(record, key, text);
  const rest = withoutBeginning(key);
  if (rest !== '') push(record, mark + rest, text);
}

function push(record: FlatRecord, key: string, text: string): void {
  const known = record.get(key);
  if (!known) record.set(key, [text]);
  else if (known.length < 60) known.push(text);
}

const withoutBeginning = remembered((key) => (aboutTheJob.test(key) ? key.replace(aboutTheJob, '') : ''));

/** Which fields each name may stand for, and how telling it is for each. */
const meanings = new Map<string, [Field, number][]>();
for (const [field, names] of Object.entries(fieldNames) as [Field, string[]][]) for (const [rank, name] of names.entries()) meanings.set(name, [...(meanings.get(name) ?? []), [field, rank]]);

/** The names that a record has for each field, the most telling first; found once, when the record is complete. */
const namesFound = new WeakMap<FlatRecord, Partial<Record<Field, string[]>>>();

function namesIn(record: FlatRecord, field: Field): string[] {
  let found = namesFound.get(record);
  if (!found) {
    const ranked: Partial<Record<Field, [string, number][]>> = {};
    for (const name of record.keys()) for (const [meant, rank] of meanings.get(name) ?? []) (ranked[meant] ??= []).push([name, rank]);
    found = Object.fromEntries(Object.entries(ranked).map(([meant, names]) => [meant, names.sort(([, a], [, b]) => a - b).map(([name]) => name)]));
    namesFound.set(record, found);
  }
  return found[field] ?? [];
}

export function all(record: FlatRecord, field: Field): string[] {
  const [name] = namesIn(record, field);
  return (name !== undefined && record.get(name)) || [];
}

/** Every text of a field, under all its names. */
export function every(record: FlatRecord, field: Field): string[] {
  return namesIn(record, field).flatMap((name) => record.get(name) ?? []);
}

/** The first text of a field, whatever its name, that can be read. */
export function readableIn<T>(record: FlatRecord, field: Field, read: (text: string) => T | undefined): T | undefined {
  for (const text of every(record, field)) {
    const found = read(text);
    if (found !== undefined) return found;
  }
  return undefined;
}

export function one(record: FlatRecord, field: Field): string | undefined {
  return all(record, field)[0];
}

/** "locations" → "location", so that wrapped and repeated fields mean the same. */
export function singular(key: string): string {
  return /(?:locations|offices|cities|departments|companies)$/.test(key) ? key.replace(/ies$/, 'y').replace(/s$/, '') : key;
}
