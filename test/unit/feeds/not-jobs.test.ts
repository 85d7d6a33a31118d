import { describe, expect, it } from 'vitest';
import { SchilError } from '../../../lib/errors.ts';
import { readFeed } from '../../../lib/feeds/read.ts';

/** Lists with titles, places and dates that are about something else than work; all content invented. */
const lists: readonly (readonly [string, unknown])[] = [
  ['people', [{ id: 1, name: 'Jo Voorbeeld', email: 'jo@x.example', company: { name: 'Proef BV' }, address: { city: 'Ede' } }]],
  ['staff', 'Voornaam;Achternaam;Functie;Afdeling;Plaats;Email\nJo;Voorbeeld;Adviseur;HR;Ede;jo@ede.example\n'],
  ['news', { articles: [{ title: 'Raad wil meer groen', description: 'Groen.', url: 'https://k.example.nl/1', publishedAt: '2026-11-01T00:00:00Z' }] }],
  ['repositories', [{ id: 1, name: 'site', description: 'Website', url: 'https://c.example.org/1', created_at: '2020-01-01T00:00:00Z' }]],
  ['events', { events: [{ id: 3, title: 'Inloopavond', description: 'Kom langs', organisation: 'Gemeente Proefdorp', city: 'Ede', date: '2026-12-01' }] }],
  ['permits', 'Titel;Organisatie;Plaats;Publicatiedatum;Link\nKappen boom;Gemeente Proefdorp;Ede;01-11-2026;https://b.example.nl/1\n'],
  ['tenders', [{ title: 'Levering van laptops', organisation: 'Gemeente Proefdorp', publicationDate: '2026-11-01', deadline: '2026-12-01', url: 'https://t.example.nl/1' }]],
  ['goods', 'id,title,description,link,price\n1,Werkschoenen,Stevig,https://w.example.nl/1,89.00 EUR\n'],
  ['data sets', { result: { results: [{ id: 'u', name: 'bomen', title: 'Bomen', organization: { title: 'Gemeente Proefdorp' }, created: '2026-01-01', url: 'https://d.example.nl/bomen' }] } }],
  ['planning applications', [{ applicationNumber: '26/01', title: 'Two storey extension', description: 'Extension', city: 'Proefton', date: '2026-11-01' }]],
  ['roadworks', [{ id: 1, titel: 'Vollsperrung', baustelle: 'B9', ort: 'Musterhausen', beschreibung: 'Fahrbahn', datum: '2026-11-01' }]],
  ['contracts', 'Contractnummer;Titel;Opdrachtgever;Plaats;Publicatiedatum\n1;Schoonmaak;Gemeente Proefdorp;Ede;01-11-2026\n'],
  ['companies', [{ id: 1, name: 'Proef BV', city: 'Ede', description: 'Bakkerij', employees: 12 }]],
  ['notices of a council', '<rss version="2.0"><channel><title>Bekendmakingen</title><link>https://b.example.nl</link><item><title>Aanvraag omgevingsvergunning</title><link>https://b.example.nl/1</link><description>Reageren kan tot 14 december 2026. Organisatie: Gemeente Proefdorp</description></item></channel></rss>'],
  ['projects', '<projects><project><id>1</id><title>Herinrichting</title><organization>Gemeente Proefdorp</organization><location>Ede</location><start_date>2026-11-01</start_date><link>https://p.example.nl/1</link><description>Werkzaamheden</description></project></projects>'],
  ['books', '<catalog><item id="b1"><title>Handboek</title><publish_date>2026-10-01</publish_date><description>Over recht.</description></item></catalog>'],
];

describe('a list that is not about work', () => {
  it.each(lists)('is refused: %s', (_name, list) => {
    expect(() => readFeed(typeof list === 'string' ? list : JSON.stringify(list))).toThrow(SchilError);
  });

  it.each([
    ['its name', { vacancies: [{ id: 1, title: 'Klerk', organisation: 'Gemeente Proefdorp', city: 'Ede' }] }],
    ['a field of it', [{ id: 1, title: 'Klerk', organisation: 'Gemeente Proefdorp', city: 'Ede', urenPerWeek: '24' }]],
    ['its addresses', [{ id: 1, title: 'Klerk', organisation: 'Gemeente Proefdorp', city: 'Ede', url: 'https://g.example.nl/vacatures/1' }]],
  ])('the same shape is one of jobs by %s', (_by, list) => {
    expect(readFeed(JSON.stringify(list)).assignments.map(({ title }) => title)).toEqual(['Klerk']);
  });
});
