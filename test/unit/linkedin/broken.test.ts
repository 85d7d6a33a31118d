import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { newBudget } from '../../../lib/linkedin/dom.ts';
import { readPage } from '../../../lib/linkedin/read-page.ts';
import type { PageReading } from '../../../lib/linkedin/types.ts';
import { broken, clobbered } from '../../fixtures/linkedin/broken.ts';
import { documentOf } from '../../fixtures/linkedin/document.ts';
import { wrongValues } from '../../fixtures/linkedin/subset.ts';
import { practicePage } from '../../practice/practice-page.ts';

const at = (path: string): string => `https://www.linkedin.com${path}`;
const read = (document: Document, path: string) => readPage(document, at(path));
/** Only in a window of its own do names of forms hide a document's properties. */
const live = (html: string): Document => new JSDOM(html).window.document;

/** Many changes are made to the same page: as it was, it is read once. */
const intactReadings = new Map<string, PageReading>();
function intactReading(html: string, path: string): PageReading {
  const known = intactReadings.get(html) ?? read(documentOf(html), path);
  intactReadings.set(html, known);
  return known;
}

describe('a broken page', () => {
  it.each(broken.map((one) => [one.name, one] as const))('%s', (_, { path, options, change, gives }) => {
    const { html } = practicePage(at(path), options)!;
    const changed = change(html);
    expect(changed).not.toBe(html);
    const intact = intactReading(html, path);
    const found = read((change === clobbered ? live : documentOf)(changed), path);
    expect(wrongValues(found, intact)).toEqual([]);
    if (gives === 'nothing') expect([found.recognised, found.person, found.results, found.job, found.feed]).toEqual([false, undefined, undefined, undefined, undefined]);
    if (gives === 'same') expect({ ...found, hits: {}, missing: [] }).toEqual({ ...intact, hits: {}, missing: [] });
    if (gives === 'less') expect(found).not.toEqual(intact);
  });
});

// With 50,000 nodes, and with hooks taken away at random: test/browser/linkedin.
describe('a page without end', () => {
  const path = '/in/bram-oosterling-oefen/';
  const { html } = practicePage(at(path))!;

  it('is read as usual when the mass lies elsewhere', () => {
    const document = documentOf(html);
    const mass = document.createElement('div');
    for (let index = 0; index < 5_000; index += 1) mass.append(document.createElement('i'));
    document.body.append(mass);
    const [budget, plain] = [newBudget(), newBudget()];
    const found = readPage(document, at(path), budget);
    expect(found).toEqual(readPage(documentOf(html), at(path), plain));
    expect(budget.visited).toBe(plain.visited);
    expect(budget.visited).toBeLessThan(6_000);
  });

  it('gives nothing when a card has no end', () => {
    const document = documentOf(html);
    const card = document.querySelector('section[componentkey$="About"] span')!;
    for (let index = 0; index < 5_000; index += 1) card.append(document.createElement('i'));
    const budget = newBudget(5_000);
    expect(readPage(document, at(path), budget)).toMatchObject({ recognised: false, hits: {} });
    expect(budget.visited).toBe(budget.limit + 1);
  });

  it('is not broken by depth', () => {
    const document = documentOf(html);
    let place = document.querySelector('section[componentkey$="Topcard"] h2')!;
    const text = place.textContent;
    place.textContent = '';
    for (let index = 0; index < 2_000; index += 1) place = place.appendChild(document.createElement('span'));
    place.textContent = text;
    expect(readPage(document, at(path)).person?.name).toBe('Bram Oosterling');
  });
});
