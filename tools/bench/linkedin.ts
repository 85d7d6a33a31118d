/** What reading costs in real Chromium: a profile of 20,000 nodes beside one walk over all of them, and a feed that never rests. */
import { join } from 'node:path';
import { chromium } from 'playwright';
import type { Page } from 'playwright';
import { build } from 'vite';
import { practicePage } from '../../test/practice/practice-page.ts';
import { findChromium } from '../browsers/chromium.ts';
import { sandbox } from '../browsers/launch-arguments.ts';

type Print = (line: string) => void;
type Reader = typeof import('./linkedin/reader.ts');

export const bench = { name: 'linkedin: reading a page in Chromium', run };

const profile = 'https://www.linkedin.com/in/noor-van-der-velde-oefen/';
const feed = 'https://www.linkedin.com/feed/';

async function run({ quick, print }: { quick: boolean; print: Print }): Promise<void> {
  const script = await readerScript();
  const browser = await chromium.launch({ executablePath: await findChromium(), headless: true, args: sandbox() });
  try {
    for (const frontEnd of ['sdui', 'ember'] as const) await reading(await open(await browser.newPage(), profile, frontEnd, script), frontEnd, quick ? 15 : 41, print);
    await churning(await open(await browser.newPage(), feed, 'sdui', script), print);
  } finally {
    await browser.close();
  }
}

/** The reader as one script for a page. */
async function readerScript(): Promise<string> {
  const built = await build({
    configFile: false, logLevel: 'silent',
    build: { write: false, lib: { entry: join(import.meta.dirname, 'linkedin/reader.ts'), formats: ['iife'], name: 'reader', fileName: 'reader' } },
  });
  const [{ output }] = built as unknown as [{ output: [{ code: string }] }];
  return output[0].code;
}

async function open(page: Page, url: string, frontEnd: 'sdui' | 'ember', script: string): Promise<Page> {
  const { html } = practicePage(url, { frontEnd })!;
  await page.route('**/*', (route) => (route.request().url() === url ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html.replace(/<script nonce[^]*<\/script>/, '') }) : route.abort()));
  await page.goto(url);
  await page.addScriptTag({ content: script });
  return page;
}

async function reading(page: Page, frontEnd: string, rounds: number, print: Print): Promise<void> {
  await page.evaluate(fill, 20_000);
  const { nodes, visited, name, reads, floors } = await page.evaluate(([url, count]) => (window as unknown as { reader: Reader }).reader.measure(url, count), [profile, rounds] as const);
  if (name === undefined) throw new Error('The page was not read');
  const [read, floor] = [median(reads), median(floors)];
  print(`${frontEnd} profile of ${nodes} elements: read in ${read.toFixed(2)} ms (${noise(reads)}), one walk over all elements ${floor.toFixed(2)} ms (${noise(floors)}): ${(read / floor).toFixed(1)} × (aim: under ${Math.max(20, 2 * floor).toFixed(0)} ms); ${visited} nodes looked at`);
}

/** Cards, posts and chrome of a long page: filler in the columns, in the order in which a page grows. */
function fill(wanted: number): void {
  const columns = [...document.querySelectorAll('main, aside, [componentkey^="profileCards"]')];
  for (let turn = 0; document.querySelectorAll('*').length < wanted; turn += 1) {
    const card = document.createElement('section');
    card.setAttribute('componentkey', `filler-${turn}`);
    for (let line = 0; line < 100; line += 1) {
      const row = card.appendChild(document.createElement('div'));
      row.className = '_a1b2c3d4 _e5f60718';
      row.appendChild(document.createElement('span')).textContent = 'tekst';
      row.appendChild(document.createElement('p')).textContent = 'meer tekst';
    }
    columns[turn % columns.length]!.append(card);
  }
}

async function churning(page: Page, print: Print): Promise<void> {
  const { page: own, own: ours, longest, passes, reads } = await page.evaluate((url) => (window as unknown as { reader: Reader }).reader.churn(url, 200), feed);
  print(`feed that adds 200 posts of 150 nodes: ${passes} passes, ${reads} readings, ${ours.toFixed(2)} ms beside ${own.toFixed(0)} ms of the page's own: ${((100 * ours) / own).toFixed(2)} % (aim: under 5 %); longest pass ${longest.toFixed(2)} ms (aim: under 50 ms)`);
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

function noise(values: number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  return `${sorted[Math.floor(sorted.length * 0.1)]!.toFixed(2)} to ${sorted[Math.floor(sorted.length * 0.9)]!.toFixed(2)}`;
}
