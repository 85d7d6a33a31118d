import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDateLine, parseDates } from '../../../lib/linkedin/dates.ts';

/** Any signs, halves of pairs too; fast-check's own strings of all signs take a second to set up. */
const anyText = fc.array(fc.nat(0xffff), { maxLength: 200 }).map((codes) => String.fromCharCode(...codes));

describe('parseDates', () => {
  it.each([
    ['mrt. 2021 - heden · 5 jr 9 mnd', '2021-03', undefined],
    ['mei 2011 - aug. 2017 · 6 jr 4 mnd', '2011-05', '2017-08'],
    ['Jan 2020 - Present · 4 yrs', '2020-01', undefined],
    ['Sept. 2019–Heute · 4 Jahre', '2019-09', undefined],
    ['März 2019 – Dez. 2020', '2019-03', '2020-12'],
    ['févr. 2018 - juil. 2019 · 1 an 6 mois', '2018-02', '2019-07'],
    ['août 2018 - aujourd’hui', '2018-08', undefined],
    ['juin 2018 - déc. 2018', '2018-06', '2018-12'],
    ['ene. 2015 - actualidad · 10 años', '2015-01', undefined],
    ['gen 2015 - mag 2016 · 1 anno', '2015-01', '2016-05'],
    ['ott 2015 - lug 2016', '2015-10', '2016-07'],
    ['fev. de 2015 - o momento · 9 anos', '2015-02', undefined],
    ['out. de 2015 - set. de 2016', '2015-10', '2016-09'],
    ['2020年1月 – 現在 · 4年', '2020-01', undefined],
    ['2008 - 2015 · 7 yrs', '2008', '2015'],
    ['2019 · 1 yr', '2019', undefined],
  ])('%s', (line, from, to) => {
    expect(isDateLine(line)).toBe(true);
    expect(parseDates(line)).toEqual({ dates: line, ...(from && { from }), ...(to && { to }) });
  });

  it('says nothing of months it does not know', () => {
    expect(parseDates('tammi 2020 - nyt')).toEqual({ dates: 'tammi 2020 - nyt' });
  });

  it.each(['Gemeente Voorbeeldstad · Voltijds', 'Programma 2020 - 2024 coördinator', 'Adviseur Omgevingswet 2024', '5 jr 9 mnd', 'Voltijds', 'Omgevingsvisie 2050', ''])('%s is no date line', (line) => {
    expect(isDateLine(line)).toBe(false);
  });

  it('takes any text', () => {
    fc.assert(fc.property(anyText, (text) => {
      isDateLine(text);
      expect(parseDates(text).dates).toBe(text);
    }));
  });
});
