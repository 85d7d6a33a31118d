import { describe, expect, it } from 'vitest';
import { check } from '../../../lib/feeds/check.ts';

const version = 'https://jsonfeed.org/version/1.1';
const good = { id: 'https://v.example.nl/1', title: 'Klus', content_text: 'Werk.', date_modified: '2027-01-01T08:00:00Z', _klus: { kind: 'assignment', status: 'open', hiringOrganization: { name: 'Gemeente Voorbeeldstad', identifier: 'x' }, jobLocation: { address: { addressLocality: 'Tiel' } }, hoursPerWeek: { min: 8, max: 16 }, jobStartDate: '2027-02-01', jobDuration: 'P3M', validThrough: '2027-01-20', returnGuarantee: 'function', legalForm: 'detachering', requiredCompetences: ['varen'], applicationContact: { email: 'klus@v.example' } } };
const feed = (item: object, klus: object = {}, more: object = {}): string => JSON.stringify({ version, title: 'Klussen', _klus: { complete: true, licence: 'CC0-1.0' }, items: [{ ...good, ...item, _klus: { ...good._klus, ...klus } }], ...more });
const found = (text: string, today = '2027-01-10'): string[] => check(text, { today }).findings.map(({ item, field, severity, code }) => `${severity} ${item} ${field} ${code}`);

describe('the publisher’s validator', () => {
  it('is silent about a complete item', () => expect(found(feed({}))).toEqual([]));

  it.each([
    [{}, { hoursPerWeek: { min: 0, max: 8 } }, 'error 0 _klus.hoursPerWeek.min zero-hours'], [{}, { hoursPerWeek: { min: 16, max: 8 } }, 'error 0 _klus.hoursPerWeek hours-order'], [{}, { kind: 'klusje' }, 'error 0 _klus.kind unknown-code'],
    [{ url: 'http://v.example.nl/1' }, {}, 'error 0 url not-https'], [{}, { endDate: '31-12-2027' }, 'error 0 _klus.endDate bad-date'], [{}, { endDate: '2027-01-01' }, 'error 0 _klus.endDate end-before-start'], [{ id: undefined }, {}, 'error 0 id missing'],
    [{ title: undefined }, {}, 'error 0 title no-title'], [{ content_text: undefined }, {}, 'error 0 content_text no-text'], [{}, { status: 'filled' }, 'warning 0 _klus.applicationContact contact-when-closed'], [{}, { hoursPerWeek: undefined }, 'warning 0 _klus.hoursPerWeek no-hours'],
    [{}, { validThrough: '2027-01-02' }, 'warning 0 _klus.validThrough closed'], [{}, { hourPerWeek: 8 }, 'warning 0 _klus.hourPerWeek unknown-key'], [{}, { applicationContact: { name: 'Jan de Vries' } }, 'warning 0 _klus.applicationContact.name person-named'],
    [{ content_text: 'Bel Jan de Vries op 06-12345678' }, {}, 'warning 0 content_text contact-in-text'], [{}, { jobStartDate: 'in overleg' }, 'warning 0 _klus.jobStartDate start-is-text'], [{}, { returnGuarantee: undefined }, 'warning 0 _klus.returnGuarantee no-return'],
  ])('%j %j → %s', (item, klus, finding) => expect(found(feed(item, klus))).toContain(finding));

  it('sees a double id, a feed that leads to itself, and what the feed does not say', () => {
    expect(found(feed({}, {}, { items: [good, good], feed_url: 'https://v.example.nl/f', next_url: 'https://v.example.nl/f', _klus: {} }))).toEqual(['error feed next_url next-is-self', 'warning feed _klus.complete no-complete', 'warning feed _klus.licence no-licence', 'error 1 id double-id']);
  });

  it('says what is missing in a page with a JobPosting', () => {
    const page = `<html><head><script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', title: 'Klerk', description: 'Voor 24 uur per week', url: 'https://v.example.nl/1' })}</script></head></html>`;
    expect(found(page)).toEqual(expect.arrayContaining(['error 0 datePosted posting-missing', 'error 0 hiringOrganization posting-missing', 'error 0 jobLocation posting-missing', 'warning 0 validThrough posting-missing', 'warning 0 workHours posting-hours-in-text']));
    expect(check(page).ok).toBe(false);
  });

  it('gives its advice in the language asked for, without open blanks', () => {
    for (const language of ['nl', 'en'] as const) for (const { advice } of check(feed({ url: 'http://x' }, { kind: 'x', hoursPerWeek: { min: 0 } }), { language }).findings) expect(advice).not.toMatch(/[{}]/);
    expect(check('niets', { language: 'nl' }).findings[0]!.advice).toContain('Schil kan dit niet lezen');
    expect(check('nothing', { language: 'en' }).findings[0]!.advice).toContain('Schil cannot read this');
  });

  it('tells what is missing in a feed that cannot be read at all', () => expect(found(JSON.stringify({ title: 'x', items: [] }))).toContain('error feed version missing'));
});
