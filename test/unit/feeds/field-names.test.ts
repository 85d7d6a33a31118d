import { describe, expect, it } from 'vitest';
import { readFeed } from '../../../lib/feeds/read.ts';

/** How a field is found whatever its vendor calls it: forms of names, depth, attributes, relations. After public API descriptions; all content invented. */
const only = (text: string) => {
  const { assignments } = readFeed(text);
  expect(assignments).toHaveLength(1);
  return assignments[0]!;
};
const job = (fields: object) => only(JSON.stringify({ vacancies: [{ id: 1, title: 'Klerk', organisation: 'Gemeente Proefdorp', ...fields }] }));

describe('forms of one name', () => {
  it.each(['publishedAt', 'published_on', 'date_published', 'Datum publicatie', 'publicatieDatum', 'dateAdvertised', 'eerstePublicatieDatum', 'tender_publication_date', 'publish_date_start'])('day of publication: %s', (name) => {
    expect(job({ [name]: '2026-11-02' }).published).toBe('2026-11-02');
  });

  it.each(['closesAt', 'closing_date', 'Datum sluiting', 'sluitingsdatum', 'applyByDate', 'expiry', 'tender_offline_date', 'vacancyClosingDate', 'dateExpires'])('closing day: %s', (name) => {
    expect(job({ [name]: '2026-11-30' }).closes).toBe('2026-11-30');
  });

  it('a name for each language is one field: the first counts', () => {
    const { title, places, organisation } = only(JSON.stringify({ items: [{ reference: '5', titreFr: 'Gestionnaire', titreNl: 'Medewerker', typeContratFr: 'CDD', employeur: { nomFr: 'Commune de Proef', nomNl: 'Gemeente Proef' }, communeFr: 'ESSAI', communeNl: 'PROEF', dateCreation: '2026-11-02' }] }));
    expect([title, organisation.name, places]).toEqual(['Gestionnaire', 'Commune de Proef', [{ name: 'ESSAI' }]]);
  });

  it('a day that cannot be read leaves the word to the next name', () => {
    expect(job({ applicationDeadline: 'Snarest', expires: '2026-11-24' }).closes).toBe('2026-11-24');
  });

  it('the day on which the record was made is that of publication only where no field has that name, and never settles what "start" means', () => {
    expect(job({ createdAt: '2026-11-01', published: '2026-11-02' }).published).toBe('2026-11-02');
    const { published, start } = job({ createdAt: '2026-11-01', startDate: '2026-11-05' });
    expect([published, start]).toEqual(['2026-11-01', undefined]);
  });
});

describe('where a field stands', () => {
  it('the address of the employer is no place of work', () => {
    expect(job({ organisation: undefined, employer: { name: 'Gemeente Proefdorp', city: 'Ede', url: 'https://ede.example.nl', email: 'a@ede.example.nl' }, location: { city: 'Proefdam' } })).toMatchObject({ places: [{ name: 'Proefdam' }], organisation: { name: 'Gemeente Proefdorp' } });
    expect(job({ organisation: undefined, employer: { name: 'Gemeente Proefdorp', city: 'Ede' }, hours: '24' }).places).toEqual([]);
  });

  it('what stands higher goes before what stands deeper, in whatever order', () => {
    expect(job({ offices: [{ name: 'HQ', location: 'Proefdam, Utrecht' }], location: 'Proefdorp' }).places).toEqual([{ name: 'Proefdorp' }]);
  });

  it('places beside the main one', () => {
    expect(job({ location: 'Proefton', secondaryLocations: [{ location: 'Proefbury' }] }).places.map(({ name }) => name)).toEqual(['Proefton', 'Proefbury']);
  });

  it('attributes of elements', () => {
    expect(only('<feed><vacancy id="9" published="2026-11-03" expires="2026-11-30"><title>Adviseur</title><company name="Regio Proefland" url="https://p.example.nl"/><location city="Proefdorp" zip="1234AB" country="NL"/><hours min="28" max="36"/><link href="https://p.example.nl/v/9"/></vacancy></feed>')).toMatchObject({
      id: '9', url: 'https://p.example.nl/v/9', organisation: { name: 'Regio Proefland' }, places: [{ name: 'Proefdorp', postcode: '1234AB', country: 'NL' }], hoursPerWeek: { min: 28, max: 36 }, published: '2026-11-03', closes: '2026-11-30',
    });
  });

  it('JSON:API: related things from beside the list; Teamtailor means by start and end those of the advertisement', () => {
    const list = { data: [{ id: '1', type: 'jobs', links: { 'careersite-job-url': 'https://p.example.org/jobs/1' }, attributes: { title: 'Officer', body: '<p>Draft.</p>', 'created-at': '2026-10-01T10:00:00Z', 'start-date': '2026-10-30', 'end-date': '2026-11-28' }, relationships: { locations: { data: [{ type: 'locations', id: '3' }] } } }], included: [{ id: '3', type: 'locations', attributes: { city: 'Proefton', zip: 'PR1 2MP' } }, { id: '4', type: 'locations', attributes: { city: 'Elsewhere' } }] };
    const { url, places, published, closes, start, end } = only(JSON.stringify(list));
    expect([url, places.map(({ name }) => name), published, closes, start, end]).toEqual(['https://p.example.org/jobs/1', ['Proefton'], '2026-10-30', '2026-11-28', undefined, undefined]);
  });

  it('one job under a name that only a job has (BambooHR)', () => {
    expect(only(JSON.stringify({ meta: [], result: { jobOpening: { jobOpeningShareUrl: 'https://p.example.org/careers/41', jobOpeningName: 'Coordinator', employmentStatusLabel: 'Part-Time', location: { city: 'Proefton' }, description: '<p>20 hours/week.</p>', datePosted: '2026-11-06' } } }))).toMatchObject({ title: 'Coordinator', url: 'https://p.example.org/careers/41', hoursPerWeek: { min: 20, max: 20 } });
  });
});

describe('systems of their own kind', () => {
  it('Workday, one page: the employer beside the job, and the days of the advertisement', () => {
    const { start, end, ...job } = only(JSON.stringify({ jobPostingInfo: { title: 'Adviseur', jobDescription: '<p>32-36 uur per week</p>', location: 'Proefdorp', startDate: '2026-11-02', endDate: '2026-11-30', jobReqId: 'R-1', jobPostingSiteId: 'careers', externalUrl: 'https://p.example.org/careers/job/R-1' }, hiringOrganization: { name: 'Provincie Proefland' }, similarJobs: [{ title: 'Jurist', city: 'Elders' }] }));
    expect(job).toMatchObject({ title: 'Adviseur', organisation: { name: 'Provincie Proefland' }, places: [{ name: 'Proefdorp' }], url: 'https://p.example.org/careers/job/R-1', published: '2026-11-02', closes: '2026-11-30', hoursPerWeek: { min: 32, max: 36 } });
    expect([start, end]).toEqual([undefined, undefined]);
  });

  it('EasyCruit: a version per language, the employer as department', () => {
    expect(only('<VacancyList><Vacancy id="3" date_start="2026-11-02" date_end="2026-11-23"><Versions><Version language="no"><Title>Rådgiver</Title><Location><Text>Prøvestad</Text></Location></Version></Versions><Departments><Department id="7"><Name>Prøvestad kommune</Name><VacancyURL>https://p.example.no/3</VacancyURL></Department></Departments></Vacancy></VacancyList>')).toMatchObject({ title: 'Rådgiver', organisation: { name: 'Prøvestad kommune' }, places: [{ name: 'Prøvestad' }], url: 'https://p.example.no/3', published: '2026-11-02', closes: '2026-11-23' });
  });

  it('Carerix: the vacancy inside the publication', () => {
    expect(only('<CRPublications><CRPublication id="1"><titleInformation>Inkoper</titleInformation><publicationStart>2026-11-03 09:00:00</publicationStart><publicationEnd>2026-11-20 17:00:00</publicationEnd><toVacancy><CRVacancy id="5"><jobTitle>Inkoper</jobTitle><hoursPerWeek>32</hoursPerWeek><workLocation>Proefstad</workLocation><toCompany><CRCompany><name>Waterschap Proefdelta</name></CRCompany></toCompany></CRVacancy></toVacancy></CRPublication></CRPublications>')).toMatchObject({ title: 'Inkoper', organisation: { name: 'Waterschap Proefdelta' }, places: [{ name: 'Proefstad' }], hoursPerWeek: { min: 32, max: 32 }, published: '2026-11-03', closes: '2026-11-20' });
  });

  it('Drupal: fields with its own beginning, a term beside the list', () => {
    expect(only(JSON.stringify({ data: [{ type: 'node--vacature', id: 'u-1', attributes: { title: 'Boa', created: '2026-11-02T08:00:00+00:00', field_uren: '36', field_standplaats: 'Proefdorp', field_sluitingsdatum: '2026-11-29' }, relationships: { field_organisatie: { data: { type: 'term', id: 't-1' } } } }], included: [{ type: 'term', id: 't-1', attributes: { name: 'Gemeente Proefdorp' } }] }))).toMatchObject({ title: 'Boa', organisation: { name: 'Gemeente Proefdorp' }, places: [{ name: 'Proefdorp' }], hoursPerWeek: { min: 36, max: 36 }, closes: '2026-11-29' });
  });

  it('GraphQL: the list has the name above its edges', () => {
    expect(only(JSON.stringify({ data: { vacancies: { edges: [{ cursor: 'a', node: { id: 'x', title: 'Klerk', hours: { minimum: 28, maximum: 36 }, organisation: { name: 'Regio Proef' }, location: { city: 'Proefdorp' } } }] } } }))).toMatchObject({ hoursPerWeek: { min: 28, max: 36 }, organisation: { name: 'Regio Proef' } });
  });

  it('a spreadsheet with its own form of dates', () => {
    expect(only('Job title\tLocation\tClosing date\tLink\nClerk\tProefton\t30-Nov-26\thttps://p.example.org/1\n').closes).toBe('2026-11-30');
  });

  it('texts of a job in parts are all kept', () => {
    expect(job({ city: 'Ede', introduction: '<p>Wij zijn</p>', tasks: '<p>Prüfen</p>', weOffer: '<p>25 Stunden pro Woche</p>' })).toMatchObject({ hoursPerWeek: { min: 25, max: 25 } });
  });
});

describe('what a value means', () => {
  it('a reference that two pages share keeps both; the same page twice is one', () => {
    const two = (second: string) => readFeed(JSON.stringify({ jobs: ['https://p.example.org/1', second].map((url) => ({ reference: 'R-1', title: 'Klerk', company: 'Proef', city: 'Ede', url })) })).assignments.map(({ id }) => id);
    expect(two('https://p.example.org/2')).toEqual(['R-1', 'https://p.example.org/2']);
    expect(two('https://p.example.org/1')).toEqual(['R-1']);
  });

  it('places: the number of a French department, a country in front, a code alone, a Belgian postcode', () => {
    expect(job({ lieuTravail: { libelle: '33 - PROEFVILLE', codePostal: '33999', commune: '33063' } }).places).toEqual([{ name: 'PROEFVILLE', postcode: '33999' }]);
    expect(job({ location: 'France, Proefville' }).places).toEqual([{ name: 'Proefville', country: 'FR' }]);
    expect(job({ location: '33063' }).places).toEqual([]);
    expect(job({ location: '9999 PROEFGEM' }).places).toEqual([{ name: 'PROEFGEM', postcode: '9999' }]);
    expect(job({ location: 'Virtual' }).places).toEqual([]);
  });

  it('a timetable is hours only where it says so', () => {
    expect(job({ city: 'Ede', schedule: '8 heures par semaine' }).hoursPerWeek).toEqual({ min: 8, max: 8 });
    expect(job({ city: 'Ede', schedule: 'Mon-Fri 9-17' }).hoursPerWeek).toBeUndefined();
  });

  it('percent of a week that is the same in the whole country', () => {
    expect(job({ city: 'Ede', Omfattning: '75 %' })).toMatchObject({ hoursPerWeek: { min: 30, max: 30 }, derived: { hoursPerWeek: 'field (75 % of 40)' } });
    expect(job({ city: 'Ede', stillingsprosent: '60' }).hoursPerWeek).toEqual({ min: 22.5, max: 22.5 });
    expect(job({ city: 'Ede', Omfattning: 'Deltid' }).hoursPerWeek).toBeUndefined();
  });

  it('places and organisation that only the description names, on a line of their own', () => {
    const told = (body: string) => only(JSON.stringify({ version: 'https://jsonfeed.org/version/1', title: 'Vacatures', items: [{ id: '1', title: 'Peilbeheerder', content_html: body }] }));
    expect(told('<p>Werkgever: Waterschap Proefdelta<br>Standplaats: Proefdorp</p>')).toMatchObject({ organisation: { name: 'Waterschap Proefdelta' }, places: [{ name: 'Proefdorp' }], derived: { places: 'description', organisation: 'description' } });
    expect(told('<table><tr><th>Standplaats</th><td>Proefdorp</td></tr></table>').places).toEqual([{ name: 'Proefdorp' }]);
    expect(told('<p>Locatie: je werkt vooral thuis en soms op kantoor.</p>').places).toEqual([]);
  });
});
