import { describe, expect, it } from 'vitest';
import { readFeed } from '../../../lib/feeds/read.ts';

/** What publishers get wrong in XML, JSON and encodings; all content invented. */
const job = (inner: string) => `<jobs><job><id>7</id><title>Kok</title><company>Stichting Proefzorg</company><city>Breda</city>${inner}</job></jobs>`;
const expected = { id: '7', title: 'Kok', organisation: { name: 'Stichting Proefzorg' }, places: [{ name: 'Breda' }] };
const first = (bytes: Uint8Array | string) => readFeed(bytes).assignments[0];

describe('XML that is not well-formed', () => {
  it.each([
    ['white space before the declaration', `\n\n<?xml version="1.0"?>${job('')}`],
    ['a declaration that does not end', `<?xml version="1.0" encoding="UTF-8"\n${job('')}`],
    ['a declaration with a space in it', `<? xml version="1.0"?>${job('')}`],
    ['two declarations', `<?xml version="1.0"?>\n<?xml version="1.0"?>${job('')}`],
    ['a bare less-than sign', job('<description>ervaring < 5 jaar</description>')],
    ['a reference to a control character', job('<description>Koken&#11;&#x1F;</description>')],
    ['CDATA in CDATA', job('<description><![CDATA[<p><![CDATA[Koken]]></p>]]></description>')],
    ['attributes without quotes', job('<description><td nowrap align=left>Koken</td></description>')],
    ['HTML between the tags', job('<description>Koken<br>en serveren</description>')],
    ['a paragraph that does not end', job('<description><p>Koken</description>')],
    ['tags that cross', job('<description><b><i>Koken</b></i></description>')],
    ['an end without a beginning', job('<description>Koken</p></description>')],
    ['a bare ampersand beside markup in CDATA', job('<department>Zorg & welzijn</department><description><![CDATA[<p>Koken<br>]]></description>')],
  ])('is repaired: %s', (_name, text) => {
    expect(first(text)).toMatchObject(expected);
    expect(readFeed(text).warnings).toContain('the XML is not well-formed; it was repaired');
  });

  it('is not guessed at where it was cut off', () => {
    expect(() => readFeed(job('').slice(0, -20))).toThrow('not-xml');
  });

  it('keeps the paragraphs of XHTML that stands in the XML as elements', () => {
    expect(first(job('<description><div><p>Koken &amp; bakken</p><ul><li>Serveren</li></ul></div></description>'))?.description).toBe('Koken & bakken\n• Serveren');
  });
});

describe('JSON and encodings', () => {
  it('reads JSON with comments, trailing commas and line breaks in texts', () => {
    expect(first('{"jobs": [ /* export */ {"id": 7, "title": "Kok", "company": "Stichting Proefzorg", "city": "Breda", "description": "Koken\nBakken",},]}')).toMatchObject({ ...expected, description: 'Koken\nBakken' });
  });

  it.each(['utf16le', 'utf-16be'])('reads %s without a byte order mark', (charset) => {
    const bytes = Buffer.from(job(''), 'utf16le');
    expect(first(new Uint8Array(charset === 'utf16le' ? bytes : bytes.swap16()))).toMatchObject(expected);
  });

  it('reads a spreadsheet that begins with its separator', () => {
    expect(first('sep=;\r\nVacaturenr.;Functie;Organisatie;Plaats\r\n7;Kok;Stichting Proefzorg;Breda\r\n')).toMatchObject(expected);
  });

  it.each(['Openstaande opdrachten, november', 'Openstaande opdrachten;;;\n;;;'])('reads a spreadsheet with a heading above the names of its columns: %s', (heading) => {
    expect(first(`${heading}\nVacaturenr.;Functie;Organisatie;Plaats\n7;Kok;Stichting Proefzorg;Breda\n`)).toMatchObject(expected);
  });

  it.each(['jobs(%);', 'var jobs = %;', '/**/cb(%)'])('reads JSON that is handed over: %s', (form) => {
    expect(first(form.replace('%', '{"jobs": [{"id": 7, "title": "Kok", "company": "Stichting Proefzorg", "city": "Breda"}]}'))).toMatchObject(expected);
  });
});
