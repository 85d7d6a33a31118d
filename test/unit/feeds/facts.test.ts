import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, orderShown } from '../../../lib/feeds/facts/dates.ts';
import { hoursBetween, hoursFromField, hoursFromLine, hoursFromPercent, hoursFromText } from '../../../lib/feeds/facts/hours.ts';
import { htmlToText, readable } from '../../../lib/feeds/facts/html.ts';
import { kindFromAddress, kindFromLine, legalFormFromText, returnFromText } from '../../../lib/feeds/facts/kind.ts';
import { httpsLink } from '../../../lib/feeds/facts/links.ts';
import { amount, salaryFromText } from '../../../lib/feeds/facts/money.ts';
import { organisationOf, soundsLikeOrganisation } from '../../../lib/feeds/facts/organisation.ts';
import { placeFromText } from '../../../lib/feeds/facts/places.ts';
import { scrub } from '../../../lib/feeds/facts/scrub.ts';
import { durationFromField, termFromText } from '../../../lib/feeds/facts/term.ts';

describe('hours a week', () => {
  it.each([
    ['voor 24 uur per week', 24, 24], ['32-36 uur per week', 32, 36], ['16 à 24 uur p/w', 16, 24], ['28,8 tot 36 uur per week', 28.8, 36], ['minimaal 8 uur per week tot maximaal 16 uur per week', 8, 16],
    ['37.5 hours per week', 37.5, 37.5], ['37,5 Stunden pro Woche', 37.5, 37.5], ['35 heures par semaine', 35, 35], ['37,5 timer per uke', 37.5, 37.5], ['Uren per week\n32 - 36\nStart', 32, 36], ['Aantal uren: 36', 36, 36],
    ['0,8 fte', 28.8, 28.8], ['2 dagen per week', 16, 16], ['twee tot drie dagen per week', 16, 24], ['40-hour week', 40, 40], ['Aide-soignant 35h/semaine', 35, 35], ['Beleidsadviseur bij gemeente Utrecht, 24-32 uur per week', 24, 32], ['Full-time (37.5 hours per week)', 37.5, 37.5], ['Fulltime baan van 36 uur per week', 36, 36], ['between 16 and 20 hours per week', 16, 20], ['39,0 Std./Woche', 39, 39], ['Je werkt 24 tot 32 uur per week, 2 dagen per week thuis', 24, 32], ['Salaris bij een 36-urige werkweek. Omvang: 24 uur', 24, 24],
    ['Minimaal aantal uren per week: 24\n• Maximaal aantal uren per week: 36', 24, 36], ['24, 28 of 32 uur per week', 24, 32], ['20, 24, 28 or 32 hours per week', 20, 32],
  ])('reads %j', (text, min, max) => expect(hoursFromText(text)?.hours).toEqual({ min, max }));

  it.each(['0 uur per week', '€ 4.000 op basis van 36 uur per week', 'De meldkamer is 24 uur per dag open', '8 uur', 'bij 36 uur per week', 'Salaris bij een volledige werkweek van 36 uur per week', 'Salaris (bij 36 uur per week)', 'Eerst 16 uur per week. Later 24 uur per week.', '90 uur per week', 'binnen 48 uur', 'een training van 8 uur per week', '2 dagen per week op kantoor', 'Je bent 2 dagen per week op de locatie in Ede', '1.0 FTE, part of a team of eight in the north of the city', 'two days per week on campus, the rest elsewhere', 'Arbeitszeit: 8 – 16', 'wij bieden 24 uur zorg', '4x9 uur per week', 'open 24 hours, 7 days a week'])('says nothing of %j', (text) => expect(hoursFromText(text)).toBeUndefined());

  it('reads a bare range only in a short line', () => {
    expect(hoursFromLine('Adviseur in Leeuwarden voor 32-36 uur bij CJIB')?.hours).toEqual({ min: 32, max: 36 });
    for (const text of ['binnen 24 uur antwoord', 'Werktijden 9-17 uur', 'van 8.00 tot 17.00 uur', '4 x 9 uur', '40 uur vakantie per jaar', 'We are open 24 hours, 7 days a week']) expect(hoursFromLine(text)).toBeUndefined();
    expect(hoursFromText('Adviseur voor 32-36 uur')).toBeUndefined();
  });

  it('reads fields with and without the unit', () => {
    expect(hoursFromField('36')?.hours).toEqual({ min: 36, max: 36 });
    expect(hoursFromField('16-24 hours per week')?.hours).toEqual({ min: 16, max: 24 });
    expect(hoursFromField('37h30 hebdo')?.hours).toEqual({ min: 37.5, max: 37.5 });
    for (const text of ['full-time', '9:00-17:00', '9h00-17h00', '100%', '0', '8 hours per day']) expect(hoursFromField(text)).toBeUndefined();
  });

  it('says what it computed from what', () => {
    expect(hoursFromText('0,5 fte')).toEqual({ hours: { min: 18, max: 18 }, how: 'fte × 36' });
    expect(hoursFromPercent(50, 100, 'SE')).toEqual({ hours: { min: 20, max: 40 }, how: '50–100 % of 40' });
    expect(hoursFromPercent(50, 50, 'XX')).toBeUndefined();
  });

  it('never gives hours outside 0 < min ≤ max ≤ 60', () => {
    fc.assert(fc.property(fc.double(), fc.double(), (a, b) => {
      const found = hoursBetween(a, b);
      return found === undefined || (found.min > 0 && found.min <= found.max && found.max <= 60);
    }));
    expect(hoursBetween(0, 32)).toEqual({ min: 32, max: 32 });
    expect(hoursBetween(0, 0)).toBeUndefined();
  });
});

describe('dates', () => {
  it.each([
    ['2026-11-02', '2026-11-02'], ['2024-02-12T15:57:11.165', '2024-02-12'], ['Mon, 31 Jan 2022 23:59:00', '2022-01-31'], ['Tue, 14 Jul 2026 18:39:04 GMT', '2026-07-14T18:39:04Z'], ['Wed, 22 Jul 2026 07:59:00:0', '2026-07-22'],
    ['01-02-2026', '2026-02-01'], ['13/4/2026', '2026-04-13'], ['1er janvier 2026', '2026-01-01'], ['2 november 2026', '2026-11-02'], ['maandag 2 maart 2026', '2026-03-02'], ['30. November 2026', '2026-11-30'], ['2026-09-01T00:00:00+0200', '2026-09-01T00:00:00+02:00'],
    ['July 14, 2026', '2026-07-14'], ['20261102', '2026-11-02'], ['30.11.2026 um 23:59 Uhr', '2026-11-30'], ['15 août 2026', '2026-08-15'], ['11:55 pm on Sunday 15th November 2026', '2026-11-15'], ['12 noon on 3 June 2026', '2026-06-03'], ['/Date(1796083200000)/', '2026-12-01T00:00:00Z'],
  ])('reads %j', (text, date) => expect(dateOf(text)).toBe(date));

  it.each(['3/4/2026', '31-02-2026', 'snarest', '', '2026', '00-00-2026', '2026-13-01'])('says nothing of %j', (text) => expect(dateOf(text)).toBeUndefined());

  it('learns the order of day and month from the other dates', () => {
    expect(orderShown(['3/4/2026', '13/4/2026'])).toBe('dmy');
    expect(dateOf('3/4/2026', orderShown(['3/4/2026', '4/13/2026']))).toBe('2026-03-04');
  });

  it('reads back every day it could have written', () => {
    fc.assert(fc.property(fc.date({ min: new Date('1971-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }), (date) => dateOf(date.toISOString()) === `${date.toISOString().slice(0, 19)}Z`));
  });
});

describe('term, money, kind, return', () => {
  it('reads terms that are named', () => {
    expect(termFromText('Looptijd: 1 januari 2027 t/m 30 juni 2027, met optie op verlenging')).toEqual({ start: '2027-01-01', end: '2027-06-30', extendable: true });
    expect(termFromText('voor de duur van zes maanden')).toEqual({ duration: 'P6M' });
    expect(termFromText('Reageren kan t/m 12 december 2026')).toEqual({ closes: '2026-12-12' });
    for (const text of ['Je solliciteert uiterlijk zaterdag 12 december 2026 via onze site', 'Reageer dan vóór 12 december 2026!', 'Je motivatie ontvangen wij graag uiterlijk 12-12-2026', 'Ihre Bewerbung richten Sie bitte bis zum 12. Dezember 2026 an uns', 'Adressez votre candidature avant le 12 décembre 2026', 'Ansök senast 2026-12-12', 'Applications close on 12 December 2026']) expect([text, termFromText(text).closes]).toEqual([text, '2026-12-12']);
    for (const text of ['De gesprekken zijn op 12 december 2026', 'Je hoort uiterlijk 12 december 2026 van ons', 'Die Stelle ist befristet bis zum 12. Dezember 2026']) expect([text, termFromText(text).closes]).toEqual([text, undefined]);
    expect(termFromText('Sinds 1 januari 2020 bestaat deze afdeling.')).toEqual({});
    expect(durationFromField('6 maanden')).toBe('P6M');
    expect(termFromText('vanaf 1 oktober 2026 tot 1 april 2027')).toEqual({ start: '2026-10-01', end: '2027-04-01' });
    expect(termFromText('Start date: September 1st, 2026')).toEqual({ start: '2026-09-01' });
    expect(termFromText('befristet bis 31.10.2028')).toEqual({ end: '2028-10-31' });
  });

  it('reads one salary, with its unit', () => {
    expect(salaryFromText('€ 4.818 - € 7.094 bruto per maand')).toEqual({ min: 4818, max: 7094, currency: 'EUR', unit: 'month' });
    expect(salaryFromText('£25.00 hourly')).toEqual({ min: 25, max: 25, currency: 'GBP', unit: 'hour' });
    expect(salaryFromText('maximaal € 5.434 bruto per maand')).toEqual({ max: 5434, currency: 'EUR', unit: 'month' });
    expect(salaryFromText('from £25,000 per annum')).toEqual({ min: 25_000, currency: 'GBP', unit: 'year' });
    expect(salaryFromText('$25.00 hourly')).toBeUndefined();
    expect(salaryFromText('€ 4.000')).toBeUndefined();
    expect(salaryFromText('€ 20 per uur of € 3.000 per maand')).toBeUndefined();
    expect(amount('37578.60')).toBe(37578.6);
    expect(amount('4.818,50')).toBe(4818.5);
    expect(amount('0')).toBeUndefined();
  });

  it('names a kind only where the words do', () => {
    expect(kindFromLine('Klus: boten nakijken')).toBe('assignment');
    expect(kindFromLine('Projectleider (inhuur)')).toBe('hiring-assignment');
    expect(kindFromAddress('https://x.nl/inhuuropdracht/gemeente/titel/key')).toBe('hiring-assignment');
    for (const title of ['Adviseur inhuur', 'Exchange beheerder', 'Medewerker kluswerkplaats', 'Adviseur gegevensuitwisseling', 'Projectleider']) expect(kindFromLine(title)).toBeUndefined();
  });

  it('takes secondment as the form only when it is not one of the possibilities', () => {
    expect(legalFormFromText('Je werkt op basis van detachering.')).toBe('detachering');
    expect(legalFormFromText('Ook op detacheringsbasis mogelijk.')).toBeUndefined();
  });

  it('quotes the return arrangement', () => {
    expect(returnFromText('Het is een jaar. Daarna keer je terug naar je eigen functie.')).toMatchObject({ return: 'function' });
    expect(returnFromText('Na afloop ga je terug naar je eigen organisatie.')).toMatchObject({ return: 'organisation' });
    expect(returnFromText('Er is een terugkeergarantie.')).toEqual({ returnText: 'Er is een terugkeergarantie' });
    expect(returnFromText('We kijken terug op een mooi jaar.')).toBeUndefined();
  });
});

describe('places, organisations, links', () => {
  it('tells postcode and country from the name where the form is certain', () => {
    expect(placeFromText('London, NW1 2PG')).toEqual({ name: 'London', postcode: 'NW1 2PG', country: 'GB' });
    expect(placeFromText('52062 Aachen')).toEqual({ name: 'Aachen', postcode: '52062' });
    expect(placeFromText('Amsterdam, Nederland')).toEqual({ name: 'Amsterdam', country: 'NL' });
    expect(placeFromText('Leeuwarden, Friesland, Netherlands')).toEqual({ name: 'Leeuwarden', country: 'NL' });
    expect(placeFromText('Ede, Gelderland')).toEqual({ name: 'Ede' });
    expect(placeFromText('12 High Street, Proefton, EX1 1EX, UK')).toEqual({ name: 'Proefton', postcode: 'EX1 1EX', country: 'GB' });
    for (const none of ['Remote', '2 Locations', 'Meerdere locaties', 'landelijk']) expect(placeFromText(none)).toBeUndefined();
    expect(placeFromText('Washington, DC')).toEqual({ name: 'Washington, DC' });
    expect(placeFromText('San Francisco, CA')).toEqual({ name: 'San Francisco, CA' });
    expect(placeFromText('3 rue du Moulin 01234 Exempleville', 'FR')).toEqual({ name: 'Exempleville', postcode: '01234', country: 'FR' });
    expect(placeFromText('Plein 3, 1234 AB Ede')).toEqual({ name: 'Ede', postcode: '1234 AB', country: 'NL' });
    expect(placeFromText('Springfield, IL, 62701, USA')).toEqual({ name: 'Springfield, IL, 62701', country: 'US' });
    expect(placeFromText('Springfield, IL 62701 USA')).toEqual({ name: 'Springfield, IL 62701 USA' });
    expect(placeFromText('Ede', 'nl')).toEqual({ name: 'Ede', country: 'NL' });
  });

  it('gives an identifier only for an exact name', () => {
    expect(organisationOf('  Centraal Justitieel Incassobureau ').organisation.id).toMatch(/^https:\/\/identifier\.overheid\.nl/);
    expect(organisationOf('Centraal Justitieel').organisation).toEqual({ name: 'Centraal Justitieel' });
  });

  it('lets only https through', () => {
    expect(httpsLink('http://a.example.org/x?a=1')).toBe('https://a.example.org/x?a=1');
    expect(httpsLink('/x', 'https://a.example.org/y')).toBe('https://a.example.org/x');
    for (const link of ['javascript:alert(1)', 'data:text/html,x', 'https://1.2.3.4/', 'https://user@a.nl/', 'https://localhost/', 'https://a.nl:8080/', 'file:///etc', 'JaVaScRiPt:x', 'https://', ' java\nscript:alert(1)', '//1.2.3.4/x']) expect(httpsLink(link)).toBeUndefined();
    fc.assert(fc.property(fc.oneof(fc.domain().map((host) => `https://${host}/x`), fc.string(), fc.constantFrom('javascript:', 'data:', 'vbscript:').chain((scheme) => fc.string().map((rest) => scheme + rest))), (text) => {
      const link = httpsLink(text);
      return link === undefined || /^https:\/\/[^\s"'<>]+$/i.test(link);
    }), { numRuns: 60 });
  });
});

describe('names where an author may stand', () => {
  it.each(['Gemeente Proefdorp', 'Example County Council', 'Stadt Musterhausen', 'Région Exemple', 'Prøve kommune', 'Inspectie Proef en Transport'])('%s is an organisation', (name) => expect(soundsLikeOrganisation(name)).toBe(true));
  it.each(['Jo Voorbeeld', 'admin', 'redactie', 'jobs@example.org', 'Jan de Raad', 'Peter Land'])('%s is none', (name) => expect(soundsLikeOrganisation(name)).toBe(false));
});

describe('people in free text', () => {
  it.each([
    ['Neem contact op met Jan de Vries, teamleider, 06-12345678 of jan.devries@voorbeeldstad.nl.', ['Jan', 'Vries', '06-', 'jan.']], ['Contactpersoon: Fatima El Amrani', ['Fatima', 'Amrani']], ['Bel mevrouw Van der Berg (tel. 020 123 45 67).', ['Berg', '020']],
    ['Meer weten? Anna Jansen vertelt je graag meer via +31 6 1234 5678', ['Anna', 'Jansen', '1234']], ['Please contact Mary Jones at (517) 555-1234', ['Mary', 'Jones', '555']], ['Ansprechpartnerin: Frau Müller, 0228 1234567', ['Müller', '0228']],
  ])('removes the person from %j', (text, gone) => {
    const { text: left, contact } = scrub(text);
    expect(contact).toBe(true);
    for (const part of gone) expect(left).not.toContain(part);
  });

  it.each(['Neem contact op met', 'Contactpersoon:', 'Je kunt bellen met', 'Mailen naar', 'Je kunt terecht bij', 'Meer informatie bij', 'Vragen aan', 'Te stellen aan', 'Verkrijgbaar bij', 'Inlichtingen bij', 'Contact name:', 'Speak to', 'Get in touch with', 'Ansprechpartner:', 'Auskünfte erteilt', 'Rückfragen an', 'Kontaktperson:', 'Auprès de', 'BEL', 'Mail', 'Recruiter', 'Hiring manager:', 'mevrouw', 'De heer', 'Dhr.', 'Herr', 'Mme'])('knows "%s" as what stands before a person', (cue) => {
    expect(scrub(`${cue} Anna Jansen.`).text).not.toMatch(/Anna|Jansen/);
  });

  it.each(['Vragen? Mail naar vacatures@voorbeeldstad.nl.', 'Neem contact op met Gemeente Voorbeeldstad', 'Salaris 4.818 tot 7.094, periode 2026-2027, 01-01-2027', 'Je hebt contact met Openbaar Ministerie en Rechtbank', 'OIN 00000001003214345000', 'manager Ruimtelijke Ordening'])('leaves %j alone', (text) => expect(scrub(text).text).toBe(text));

  it('counts a function mailbox as a contact at the source', () => expect(scrub('Mail naar info@voorbeeldstad.nl').contact).toBe(true));
});

describe('HTML to text', () => {
  it('keeps paragraphs and lists, and nothing else', () => {
    expect(htmlToText('<h2>Kop</h2><p>Een&nbsp;regel<br>twee</p><ul><li><p>a</p></li><li>b <b>c</b></li><li></li></ul><p>slot</p><script>alert(1)</script><style>p{}</style>')).toBe('Kop\n\nEen regel\ntwee\n• a\n• b c\n\nslot');
  });

  it('reads HTML that was escaped once more', () => expect(readable('&lt;p&gt;Hoi &amp;amp; dag&lt;/p&gt;')).toBe('Hoi & dag'));

  it('leaves plain text with a lone sign alone', () => expect(readable('a < b en c > d')).toBe('a < b en c > d'));

  it('gives no tag and no control character, whatever comes in', () => {
    fc.assert(fc.property(fc.string(), fc.constantFrom('<script>', '<img src=x onerror=alert(1)>', '<svg/onload=x>', '</p>', '<!--', '\u202E', '\u0000'), fc.string(), (a, b, c) => {
      const text = htmlToText(a + b + c);
      return !/<(?:script|img|svg)/i.test(text) && !/[\u0000-\u0008\u202A-\u202E\u2066-\u2069]/.test(text);
    }));
  });
});
