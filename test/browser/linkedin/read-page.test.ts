/** The same pages and the same readings as under jsdom, in a real browser. */
import { describe, expect, it } from 'vitest';
import { newBudget } from '../../../lib/linkedin/dom.ts';
import { findMount } from '../../../lib/linkedin/mount-points.ts';
import { readPage } from '../../../lib/linkedin/read-page.ts';
import type { PageReading } from '../../../lib/linkedin/types.ts';
import { broken } from '../../fixtures/linkedin/broken.ts';
import { cases, htmlOf } from '../../fixtures/linkedin/cases.ts';
import { wrongValues } from '../../fixtures/linkedin/subset.ts';
import { practicePage } from '../../practice/practice-page.ts';

const expected = import.meta.glob<PageReading>('../../fixtures/linkedin/expected/*.json', { eager: true, import: 'default' });
const at = (path: string): string => `https://www.linkedin.com${path}`;
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** Numbers that look random and are the same in every run. */
function numbers(seed: number, count: number): number[] {
  let last = seed;
  return Array.from({ length: count }, () => (last = (Math.imul(last, 1664525) + 1013904223) >>> 0));
}

/** A document that is shown: only there do names of forms hide properties. Its scripts do not run. */
async function live(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.srcdoc = html;
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame.contentDocument!;
}

describe('in Chromium', () => {
  it.each(cases.map((one) => [one.name, one] as const))('%s', (name, one) => {
    expect(readPage(parse(htmlOf(one)), one.url)).toEqual(expected[`../../fixtures/linkedin/expected/${name}.expected.json`]);
  });

  it.each(broken.map((one) => [one.name, one] as const))('%s', (_, { path, options, change, gives }) => {
    const { html } = practicePage(at(path), options)!;
    const [intact, found] = [readPage(parse(html), at(path)), readPage(parse(change(html)), at(path))];
    expect(wrongValues(found, intact)).toEqual([]);
    if (gives === 'nothing') expect(found.recognised).toBe(false);
    if (gives === 'same') expect({ ...found, hits: {}, missing: [] }).toEqual({ ...intact, hits: {}, missing: [] });
  });

  it.each(['sdui', 'ember'] as const)('whatever hooks are lost, no value is wrong, %s', (frontEnd) => {
    const pages = ['/in/bram-oosterling-oefen/', '/in/noor-van-der-velde-oefen/', '/search/results/people/?keywords='].map((path) => {
      const { html } = practicePage(at(path), { frontEnd })!;
      return { path, html, intact: readPage(parse(html), at(path)) };
    });
    for (let seed = 1; seed <= 150; seed += 1) {
      const { path, html, intact } = pages[seed % pages.length]!;
      const document = parse(html);
      const elements = [...document.querySelectorAll('body *')].filter((one) => one.attributes.length > 0);
      for (const pick of numbers(seed, 1 + (seed % 12))) {
        const element = elements[pick % elements.length]!;
        for (const { name } of [...element.attributes]) if (name !== 'href' && name !== 'aria-hidden') element.removeAttribute(name);
      }
      expect([seed, ...wrongValues(readPage(document, at(path)), intact)]).toEqual([seed]);
    }
  });

  it.each(['sdui', 'ember'])('fields that hide the properties of a live document hide nothing from the reader, %s', async (frontEnd) => {
    const { path, options, change } = broken.find(({ name }) => name === `${frontEnd} profile: fields that hide properties`)!;
    const { html } = practicePage(at(path), options)!;
    const document = await live(change(html));
    expect(typeof document.querySelectorAll).not.toBe('function');
    expect(typeof (Document.prototype.querySelector.call(document, '#root') as HTMLFormElement).closest).not.toBe('function');
    expect(readPage(document, at(path))).toEqual(readPage(parse(html), at(path)));
  });

  it('a mass of nodes elsewhere is not walked, endless depth does not break', () => {
    const path = '/in/bram-oosterling-oefen/';
    const document = parse(practicePage(at(path))!.html);
    const plain = newBudget();
    const intact = readPage(document, at(path), plain);
    const mass = document.createElement('div');
    for (let index = 0; index < 50_000; index += 1) mass.append(document.createElement('i'));
    let deep: Element = document.body.appendChild(mass);
    for (let index = 0; index < 20_000; index += 1) deep = deep.appendChild(document.createElement('b'));
    const budget = newBudget();
    expect(readPage(document, at(path), budget)).toEqual(intact);
    expect(budget.visited).toBe(plain.visited);
  });

  it('a page changes nothing when it is read', () => {
    const document = parse(practicePage(at('/in/bram-oosterling-oefen/'))!.html);
    const before = document.documentElement.outerHTML;
    readPage(document, at('/in/bram-oosterling-oefen/'));
    findMount(document, 'profile-name', at('/in/bram-oosterling-oefen/'));
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
