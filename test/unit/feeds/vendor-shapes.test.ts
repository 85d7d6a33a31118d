import { describe, expect, it } from 'vitest';
import { readFeed } from '../../../lib/feeds/read.ts';

/** Shapes of applicant systems and exports, after their public API descriptions; all content invented. */
const only = (text: string, url?: string) => {
  const { assignments } = readFeed(text, url ? { url } : {});
  expect(assignments).toHaveLength(1);
  return assignments[0]!;
};

describe('applicant systems in JSON', () => {
  it('Lever: every location, the salary range with its interval, the lists', () => {
    const job = only(JSON.stringify([{ id: 'a-1', text: 'Developer', hostedUrl: 'https://jobs.example.org/a-1', createdAt: 1788252000000, country: 'GB', categories: { location: 'London', allLocations: ['London', 'Leeds'] }, description: '<p>Build.</p>', lists: [{ text: 'What you do', content: '<li>Write and review the code of our services</li>' }], salaryRange: { currency: 'GBP', interval: 'per-year-salary', min: 55_000, max: 70_000 } }]));
    expect(job.places).toEqual([{ name: 'London', country: 'GB' }, { name: 'Leeds', country: 'GB' }]);
    expect(job.salary).toEqual({ min: 55_000, max: 70_000, currency: 'GBP', unit: 'year' });
    expect(job.description).toContain('• Write and review the code');
  });

  it('Workable: the owner of the list is the employer, unless its name only says that these are jobs', () => {
    const board = (name: string) => JSON.stringify({ name, jobs: [{ title: 'Care worker', shortcode: 'A1', url: 'https://apply.example.org/j/A1', published_on: '2026-09-02', created_at: '2026-08-30', city: 'Leeds', country: 'United Kingdom' }] });
    expect(only(board('Example Trust'))).toMatchObject({ id: 'A1', published: '2026-09-02', organisation: { name: 'Example Trust' }, derived: { organisation: 'name of the list' } });
    expect(only(board('Vacatures')).organisation.name).toBe('');
  });

  it('SmartRecruiters: the release date and a country code in lower case', () => {
    expect(only(JSON.stringify({ content: [{ id: '7', name: 'Handhaver', releasedDate: '2026-09-01T08:00:00.000Z', company: { name: 'Gemeente Proefdorp' }, location: { city: 'Ede', country: 'nl' } }] }))).toMatchObject({ published: '2026-09-01T08:00:00Z', places: [{ name: 'Ede', country: 'NL' }] });
  });

  it('fields that an organisation added itself', () => {
    expect(only(JSON.stringify({ content: [{ id: '7', name: 'Adviseur', refNumber: 'R7', company: { name: 'Provincie Proefland' }, typeOfEmployment: { label: 'Part-time' }, customField: [{ fieldLabel: 'Uren per week', valueLabel: '24 - 32' }] }] })).hoursPerWeek).toEqual({ min: 24, max: 32 });
  });

  it('names one level down, and lists under any name', () => {
    expect(only(JSON.stringify({ count: 1, results: [{ id: '1', title: 'Planner', company: { display_name: 'Proefshire Council' }, location: { display_name: 'Proefton' }, redirect_url: 'https://a.example.org/1', created: '2026-10-14T08:31:04Z', salary_min: 30_000 }] }))).toMatchObject({ organisation: { name: 'Proefshire Council' }, places: [{ name: 'Proefton' }], url: 'https://a.example.org/1', published: '2026-10-14T08:31:04Z' });
    expect(only(JSON.stringify([{ id: 8, date: '2026-10-14T10:22:03', type: 'vacature', link: 'https://www.proefkerk.example/vacature/a/', title: { rendered: 'Adviseur &#8211; erfgoed' }, content: { rendered: '<p>Werk.</p>' }, acf: { organisatie: 'Gemeente Proefkerk', standplaats: 'Proefkerk', uren: '28 - 36', sluitingsdatum: '20261122' } }]))).toMatchObject({ title: 'Adviseur – erfgoed', organisation: { name: 'Gemeente Proefkerk' }, places: [{ name: 'Proefkerk' }], hoursPerWeek: { min: 28, max: 36 }, published: '2026-10-14', closes: '2026-11-22' });
    expect(only(JSON.stringify({ data: { all: { edges: [{ node: { id: 'a', title: 'Klerk', employer: { name: 'Gemeente Proefwaard' }, city: 'Ede' } }] } } }))).toMatchObject({ organisation: { name: 'Gemeente Proefwaard' } });
  });

  it('a bare start date is that of the work only beside a day of publication', () => {
    const job = { id: 1, title: 'Scrum master', client: { name: 'Waterschap Proefdelta' }, hoursPerWeek: '36', startDate: '2027-01-04', endDate: '2027-12-31' };
    expect(only(JSON.stringify([{ ...job, publicationDate: '2026-11-02T09:00:00', responseDeadline: '2026-11-16T12:00:00' }]))).toMatchObject({ start: '2027-01-04', end: '2027-12-31', published: '2026-11-02', closes: '2026-11-16' });
    const { start, end } = only(JSON.stringify([job]));
    expect([start, end]).toEqual([undefined, undefined]);
  });

  it.each([
    ['SmartRecruiters', { content: [{ id: '74', name: 'A', company: { name: 'Provincie Proefland' }, typeOfEmployment: { label: 'Full-time' }, location: { city: 'Ede' }, ref: 'https://api.smartrecruiters.com/v1/companies/Proefland/postings/74' }] }, undefined, 'https://jobs.smartrecruiters.com/Proefland/74'],
    ['Workday', { jobPostings: [{ title: 'A', externalPath: '/job/Ede/A_R-1', locationsText: 'Ede', postedOn: 'Posted Today' }] }, 'https://proef.wd3.myworkdayjobs.com/wday/cxs/proef/careers/jobs', 'https://proef.wd3.myworkdayjobs.com/careers/job/Ede/A_R-1'],
    ['Platsbanken', { ads: [{ id: '28888888', title: 'A', workplaceName: 'Provby kommun', lastApplicationDate: '2026-11-15T22:59:59.000+00:00', publishedDate: '2026-10-19T22:00:00.000+00:00' }] }, 'https://platsbanken-api.arbetsformedlingen.se/jobs/v1/search', 'https://arbetsformedlingen.se/platsbanken/annonser/28888888'],
  ])('%s: the page of a job, from its number', (_name, list, from, url) => {
    expect(only(JSON.stringify(list), from)).toMatchObject({ url, derived: { url: 'number at the source' } });
  });

  it('Personio: the board is known from the address of the list alone', () => {
    const list = '<workzag-jobs><position><id>1402233</id><name>A</name><office>Musterhausen</office><createdAt>2026-10-01T06:00:00+00:00</createdAt></position></workzag-jobs>';
    expect(only(list, 'https://proef.jobs.personio.de/xml').url).toBe('https://proef.jobs.personio.de/job/1402233');
    expect(only(list).url).toBeUndefined();
  });

  it('NAV: the page for people, not that of the API', () => {
    const uuid = 'be8f2e7f-1111-4c6b-9b0e-000000000001';
    expect(only(JSON.stringify({ version: '1.0', items: [{ id: uuid, url: `/api/v1/feedentry/${uuid}`, title: 'A', _feed_entry: { uuid, status: 'ACTIVE' } }] })).url).toBe(`https://arbeidsplassen.nav.no/stillinger/stilling/${uuid}`);
  });

  it('JSON Feed: the JobPosting that an applicant system puts beside the text', () => {
    expect(only(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Proefdelta', home_page_url: 'https://w.example.nl/', items: [{ id: '5', url: '/jobs/5', title: 'Projectleider', content_html: '<p>Dijk.</p>', _job: { '@type': 'JobPosting', title: 'x', validThrough: '2026-11-30', hiringOrganization: { name: 'Waterschap Proefdelta' }, jobLocation: { address: { addressLocality: 'Middelburg' } } } }] })))
      .toMatchObject({ id: '5', url: 'https://w.example.nl/jobs/5', title: 'Projectleider', description: 'Dijk.', closes: '2026-11-30', organisation: { name: 'Waterschap Proefdelta' }, places: [{ name: 'Middelburg' }] });
  });

  it('Le Forem: postcodes in a list, in Belgium', () => {
    expect(only(JSON.stringify([{ numerooffreforem: '1', titreoffre: 'Jardinier', nomemployeur: 'Commune', lieuxtravaillocalite: ['NAMUR'], lieuxtravailcodepostal: ['5000'], datedebutdiffusion: '2026-09-01', url: 'https://www.example.be/1' }])).places).toEqual([{ name: 'NAMUR', postcode: '5000', country: 'BE' }]);
  });
});

describe('vendor XML and RSS', () => {
  it('reads French dates day first, as French field names say', () => {
    expect(only('<offres><offre><reference>H1</reference><titre>Chargé</titre><societe>Métropole</societe><ville>Nantes</ville><description_poste>Études.</description_poste><date_publication>01/09/2026</date_publication></offre></offres>')).toMatchObject({ published: '2026-09-01', description: 'Études.' });
    expect(only('<jobs><job><id>1</id><title>Clerk</title><company>City</company><city>Dover</city><description>Files.</description><date>01/09/2026</date></job></jobs>').published).toBeUndefined();
  });

  it('does not take "Job Postings" for an organisation, and reads closing dates in UTC', () => {
    const feed = (title: string) => `<rss version="2.0" xmlns:joblisting="http://example.org/j"><channel><title>${title}</title><item><title>Accountant</title><link>https://a.example.org/1</link><joblisting:department>Finance</joblisting:department><joblisting:advertiseToDateUTC>2026-09-21T06:59:00</joblisting:advertiseToDateUTC></item></channel></rss>`;
    expect(only(feed('Job Postings'))).toMatchObject({ organisation: { name: '' }, closes: '2026-09-21' });
    expect(only(feed('City of Example - Current Job Openings')).organisation.name).toBe('City of Example');
  });

  it('HR-XML: wrapped locations, dates of the posting', () => {
    expect(only('<PositionOpening xmlns="http://www.hr-xml.org/3"><DocumentID>E1</DocumentID><PositionProfile><PositionTitle>Technician</PositionTitle><PositionLocations><PositionLocation><LocationName>Missoula, MT</LocationName></PositionLocation></PositionLocations></PositionProfile><PostingDetails><StartDate>2026-05-01</StartDate><EndDate>2026-05-31</EndDate></PostingDetails></PositionOpening>')).toMatchObject({ places: [{ name: 'Missoula, MT' }], published: '2026-05-01', closes: '2026-05-31' });
  });
});

describe('vendor XML and RSS, more', () => {
  it('HR-XML 2: posting, organisation, hours', () => {
    expect(only('<JobPositionPosting status="active"><JobPositionPostingId><IdValue>P7</IdValue></JobPositionPostingId><HiringOrg><HiringOrgName>Prøve kommune</HiringOrgName></HiringOrg><PostDetail><StartDate><Date>2026-10-02</Date></StartDate><EndDate><Date>2026-11-20</Date></EndDate></PostDetail><JobPositionInformation><JobPositionTitle>Rådgiver</JobPositionTitle><JobPositionDescription><JobPositionPurpose>Vi søker.</JobPositionPurpose><JobPositionLocation><PostalAddress><CountryCode>NO</CountryCode><PostalCode>5003</PostalCode><Municipality>Bergen</Municipality></PostalAddress></JobPositionLocation><Classification><Schedule><PartTime><HoursPerWeek>30</HoursPerWeek></PartTime></Schedule></Classification></JobPositionDescription></JobPositionInformation><HowToApply><ApplicationMethods><ByWeb><URL>https://j.example.no/7</URL></ByWeb></ApplicationMethods></HowToApply></JobPositionPosting>'))
      .toMatchObject({ id: 'P7', url: 'https://j.example.no/7', title: 'Rådgiver', organisation: { name: 'Prøve kommune' }, places: [{ name: 'Bergen', postcode: '5003', country: 'NO' }], published: '2026-10-02', closes: '2026-11-20', hoursPerWeek: { min: 30, max: 30 } });
  });

  it('Atom: XHTML content, relative links, the author of the feed', () => {
    expect(only('<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://jobs.county.example/"><title>Vacancies</title><author><name>Sample County Council</name></author><entry><id>1</id><title>Officer</title><link href="/v/1"/><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Location: Proefton</p><p>Hours: 18.5 hours per week</p><p>Closing date: 11:55 pm on Monday 16th November 2026</p></div></content></entry></feed>'))
      .toMatchObject({ url: 'https://jobs.county.example/v/1', organisation: { name: 'Sample County Council' }, places: [{ name: 'Proefton' }], hoursPerWeek: { min: 18.5, max: 18.5 }, closes: '2026-11-16' });
  });

  it('RSS: fields of the publisher under any prefix, days and months in the order that the feed itself shows', () => {
    const { assignments } = readFeed(`<rss xmlns:v="urn:v"><channel><title>Vacatures</title>${['04/11/2026', '23/11/2026'].map((day, index) => `<item><title>A${index}</title><link>https://v.example.nl/${index}</link><v:organisatie>Provincie Proefland</v:organisatie><v:plaats>Assen</v:plaats><v:uren>32-36</v:uren><v:sluitingsdatum>${day}</v:sluitingsdatum></item>`).join('')}</channel></rss>`);
    expect(assignments).toMatchObject(['2026-11-04', '2026-11-23'].map((closes) => ({ closes, organisation: { name: 'Provincie Proefland' }, places: [{ name: 'Assen' }], hoursPerWeek: { min: 32, max: 36 } })));
  });

  it('a department is the employer only where nothing else is, and where its name says so', () => {
    const job = (facts: object) => only(JSON.stringify([{ id: 1, title: 'A', hoursPerWeek: 20, city: 'Leeds', ...facts }])).organisation.name;
    expect(job({ departmentName: { en: 'Department for Samples' } })).toBe('Department for Samples');
    expect(job({ department: 'Finance' })).toBe('');
    expect(job({ department: 'Department for Samples', employer: 'City of Proef' })).toBe('City of Proef');
    expect(only('<rss xmlns:joblisting="urn:j"><channel><title>City of Proef Job Openings</title><item><title>A</title><link>https://p.example.org/1</link><joblisting:department>Department of Works</joblisting:department></item></channel></rss>')).toMatchObject({ organisation: { name: 'City of Proef' }, unit: 'Department of Works' });
  });

  it('JSON: one job without a list around it', () => {
    const job = { id: '74', name: 'Adviseur', company: { name: 'Provincie Proef' }, location: { city: 'Zwolle' }, typeOfEmployment: { label: 'Full-time' }, jobAd: { sections: { jobDescription: { title: 'Functie', text: '<p>Je adviseert, 36 uur per week.</p>' } } }, postingUrl: 'https://j.example.org/74' };
    expect(only(JSON.stringify(job))).toMatchObject({ id: '74', title: 'Adviseur', organisation: { name: 'Provincie Proef' }, places: [{ name: 'Zwolle' }], hoursPerWeek: { min: 36, max: 36 }, url: 'https://j.example.org/74' });
  });

  it('XML: everything in attributes', () => {
    expect(only('<Jobs><Job ID="77" Title="Meter Reader" Company="Sample Utilities" City="Fairview" ClosingDate="11/27/2026" Url="https://s.example.org/77"/></Jobs>')).toMatchObject({ id: '77', title: 'Meter Reader', organisation: { name: 'Sample Utilities' }, places: [{ name: 'Fairview' }], closes: '2026-11-27', url: 'https://s.example.org/77' });
  });

  it('CSV: Norwegian columns', () => {
    expect(only('Stillingstittel;Arbeidsgiver;Arbeidssted;Søknadsfrist;Publisert;Lenke\nRådgiver;Prøve kommune;Bodø;15.12.2026;01.11.2026;https://p.example.no/1\n')).toMatchObject({ title: 'Rådgiver', organisation: { name: 'Prøve kommune' }, places: [{ name: 'Bodø' }], closes: '2026-12-15', published: '2026-11-01', url: 'https://p.example.no/1' });
  });

  it('does not take the person who wrote the item for the employer', () => {
    expect(only('<feed xmlns="http://www.w3.org/2005/Atom"><title>Vacatures</title><entry><id>1</id><title>Klerk</title><author><name>Jo Voorbeeld</name></author></entry></feed>').organisation.name).toBe('');
  });
});

describe('pages and empty lists', () => {
  const page = (posting: object) => `<html><head><script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', ...posting })}</script></head><body></body></html>`;

  it('knows a posting without address or number by its words, but not by a title alone', () => {
    expect(only(page({ title: 'Planoloog', hiringOrganization: 'Gemeente Proefdorp', datePosted: '2026-09-01' }))).toMatchObject({ id: 'planoloog|gemeente proefdorp|2026 09 01', derived: { id: 'title, organisation and date' } });
    expect(readFeed(page({ title: 'Planoloog' })).refused).toEqual([{ index: 0, reason: 'no id and no link' }]);
  });

  it('finds what a posting refers to elsewhere in the page', () => {
    const graph = { '@context': 'https://schema.org', '@graph': [{ '@type': 'Organization', '@id': '#o', name: 'Veiligheidsregio Proef' }, { '@type': 'JobPosting', title: 'Adviseur', url: 'https://v.example.nl/1', hiringOrganization: { '@id': '#o' } }] };
    expect(only(`<html><script type="application/ld+json">${JSON.stringify(graph)}</script></html>`).organisation.name).toBe('Veiligheidsregio Proef');
  });

  it('resolves the relative addresses of several postings in one page', () => {
    const list = [{ '@type': 'JobPosting', title: 'A', url: '/v/1' }, { '@type': 'JobPosting', title: 'B', url: '/v/2' }];
    const { assignments } = readFeed(`<html><script type="application/ld+json">${JSON.stringify(list)}</script></html>`, { url: 'https://g.example.nl/vacatures' });
    expect(assignments.map(({ url }) => url)).toEqual(['https://g.example.nl/v/1', 'https://g.example.nl/v/2']);
  });

  it('closes on the day that the page shows, where validThrough is the day after it', () => {
    const open = (validThrough: string, shown: string) => only(page({ title: 'A', url: 'https://i.example.nl/1', validThrough }).replace('<body>', `<body>${shown}`)).closes;
    expect(open('2026-11-04', '<span>Sluitingsdatum</span><span>3 november 2026</span>')).toBe('2026-11-03');
    expect(open('2026-11-04', '<script>var t = {tender_offline_date:"2026-11-03 16:00:00"}</script>')).toBe('2026-11-03');
    expect(open('2026-11-04', '<span>Sluitingsdatum</span><span>28 oktober 2026</span>')).toBe('2026-11-04');
  });

  it('reads a salary that is a text', () => {
    expect(only(page({ title: 'A', url: 'https://a.example.nl/1', baseSalary: '€ 4.000 - € 5.500 per maand' })).salary).toEqual({ min: 4_000, max: 5_500, currency: 'EUR', unit: 'month' });
  });

  it.each(['<html><head><link rel=canonical href=https://k.example.nl/1>', '<html><head><link href="https://k.example.nl/1" rel="canonical">'])('knows the address of a page by %j', (head) => {
    expect(only(page({ title: 'A', hiringOrganization: 'Gemeente Proefdorp' }).replace('<html><head>', head)).url).toBe('https://k.example.nl/1');
  });

  it.each(['{"jobs":[],"meta":{"total":0}}', '{"offers":[]}', '<workzag-jobs/>'])('a board without jobs is an empty list: %s', (text) => {
    expect(readFeed(text)).toMatchObject({ assignments: [], refused: [] });
  });

  it.each([['JSON', '{"version":"https://jsonfeed.org/version/1.1","title":"Leeg","items":[]}'], ['RSS', '<rss version="2.0"><channel><title>Leeg</title></channel></rss>']])('an empty %s feed is no news, but a list of nothing', (_name, text) => {
    expect(readFeed(text)).toMatchObject({ assignments: [], refused: [] });
  });
});
