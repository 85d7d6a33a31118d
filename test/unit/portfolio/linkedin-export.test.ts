import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../lib/portfolio/csv.ts';
import { readLinkedInExport } from '../../../lib/portfolio/linkedin-export.ts';

const files = {
  'Profile.csv': 'First Name,Last Name,Maiden Name,Headline,Summary\nNoor,Voorbeeld,,Jurist omgevingsrecht,"Ik schrijf besluiten,\nook in het Engels."\n',
  'Positions.csv': 'Company Name,Title,Description,Location,Started On,Finished On\nGemeente Voorbeeldstad,Handhavingsjurist,Toezicht op bouwen,Voorbeeldstad,Jan 2020,\n',
  'Education.csv': 'School Name,Start Date,End Date,Notes,Degree Name,Activities\nHogeschool Verzonnen,2010,2014,,HBO Rechten,\n',
  'Skills.csv': '\uFEFFName\nOnderhandelen\n\n"""Woo"""\n',
  'Volunteering.csv': 'Company Name,Role,Cause,Started On,Finished On,Description\nVoedselbank Verzonnen,Penningmeester,,,,Boekhouding\n',
  'messages.csv': 'FROM,CONTENT\nX,geheim\n',
  'Connections.csv': 'Notes:\n"x"\n\nFirst Name\nIemand\n',
};
const bytesOf = (entries: Record<string, string>) => Object.entries(entries).map(([name, text]) => ({ name, bytes: strToU8(text) }));
const zip = (entries: Record<string, string>) => [{ name: 'Basic_LinkedInDataExport.zip', bytes: zipSync(Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, strToU8(text)]))) }];

describe('one’s own data as LinkedIn gives it', () => {
  it('gives the texts with the places they stand, from the archive and from single files alike', () => {
    const found = readLinkedInExport(zip(files));
    expect(found).toMatchObject({ name: 'Noor Voorbeeld', headline: 'Jurist omgevingsrecht' });
    expect(found.texts).toEqual([
      { field: 'headline', text: 'Jurist omgevingsrecht' },
      { field: 'about', text: 'Ik schrijf besluiten,\nook in het Engels.' },
      { field: 'title', text: 'Handhavingsjurist', where: 'Gemeente Voorbeeldstad' },
      { field: 'organisation', text: 'Gemeente Voorbeeldstad', where: 'Handhavingsjurist' },
      { field: 'description', text: 'Toezicht op bouwen', where: 'Handhavingsjurist, Gemeente Voorbeeldstad' },
      { field: 'degree', text: 'HBO Rechten', where: 'Hogeschool Verzonnen' },
      { field: 'skill', text: 'Onderhandelen' },
      { field: 'skill', text: '"Woo"' },
      { field: 'title', text: 'Penningmeester', where: 'Voedselbank Verzonnen' },
      { field: 'organisation', text: 'Voedselbank Verzonnen', where: 'Penningmeester' },
      { field: 'description', text: 'Boekhouding', where: 'Penningmeester, Voedselbank Verzonnen' },
    ]);
    expect(readLinkedInExport(bytesOf(files))).toEqual(found);
  });

  it('opens no other file of the archive', () => {
    const found = readLinkedInExport(zip(files));
    expect(found.files).not.toContain('messages.csv');
    expect(JSON.stringify(found)).not.toContain('geheim');
    expect(JSON.stringify(found)).not.toContain('Iemand');
  });

  it('finds files in folders, whatever their capitals', () => expect(readLinkedInExport(zip({ 'export/SKILLS.CSV': 'Name\nExcel' })).texts).toEqual([{ field: 'skill', text: 'Excel' }]));

  it.each([
    ['nothing', []],
    ['other files', bytesOf({ 'messages.csv': 'a\nb', constructor: 'a\nb' })],
    ['a broken archive', [{ name: 'x.zip', bytes: strToU8('PK\u0003\u0004 and then nothing') }]],
  ])('refuses %s', (_what, given) => expect(() => readLinkedInExport(given)).toThrow(expect.objectContaining({ code: 'bad-import' })));

  it('an empty table gives nothing', () => expect(readLinkedInExport(bytesOf({ 'Skills.csv': '' })).texts).toEqual([]));
});

describe('CSV', () => {
  it('gives back what was written', () => {
    const cell = fc.string().map((text) => text.trim());
    fc.assert(fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 8 }), (rows) => {
      const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
      const csv = ['a,b', ...rows.map((row) => row.map(quoted).join(','))].join('\r\n');
      expect(parseCsv(csv)).toEqual(rows.filter((row) => row.some((text) => text !== '')).map(([a, b]) => ({ a, b })));
    }));
  });
  it('takes a quote inside an unquoted cell as a quote, and short rows as empty', () => expect(parseCsv('a,b\n5" buis,x\ny\n')).toEqual([{ a: '5" buis', b: 'x' }, { a: 'y', b: '' }]));
});
