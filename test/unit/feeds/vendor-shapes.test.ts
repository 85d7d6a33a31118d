import { describe, expect, it } from 'vitest';
import { readFeed } from '../../../lib/feeds/read.ts';

/** Shapes of applicant systems and exports, after their public API descriptions; all content invented. */
const only = (text: string) => {
  const { assignments } = readFeed(text);
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

describe('pages and empty lists', () => {
  const page = (posting: object) => `<html><head><script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', ...posting })}</script></head><body></body></html>`;

  it('knows a posting without address or number by its words, but not by a title alone', () => {
    expect(only(page({ title: 'Planoloog', hiringOrganization: 'Gemeente Proefdorp', datePosted: '2026-09-01' }))).toMatchObject({ id: 'planoloog|gemeente proefdorp|2026 09 01', derived: { id: 'title, organisation and date' } });
    expect(readFeed(page({ title: 'Planoloog' })).refused).toEqual([{ index: 0, reason: 'no id and no link' }]);
  });

  it('reads a salary that is a text', () => {
    expect(only(page({ title: 'A', url: 'https://a.example.nl/1', baseSalary: '€ 4.000 - € 5.500 per maand' })).salary).toEqual({ min: 4_000, max: 5_500, currency: 'EUR', unit: 'month' });
  });

  it.each([['JSON', '{"version":"https://jsonfeed.org/version/1.1","title":"Leeg","items":[]}'], ['RSS', '<rss version="2.0"><channel><title>Leeg</title></channel></rss>']])('an empty %s feed is no news, but a list of nothing', (_name, text) => {
    expect(readFeed(text)).toMatchObject({ assignments: [], refused: [] });
  });
});
