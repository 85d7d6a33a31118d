/** Writes the reading of every fixture page beside it, to be reviewed: `node tools/capture.ts [name…]`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { readPage } from '../lib/linkedin/read-page.ts';
import { cases, htmlOf } from '../test/fixtures/linkedin/cases.ts';

const folder = join(import.meta.dirname, '../test/fixtures/linkedin/expected');
const wanted = process.argv.slice(2);

mkdirSync(folder, { recursive: true });
for (const one of cases.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const { window } = new JSDOM(htmlOf(one), { url: one.url });
  writeFileSync(join(folder, `${one.name}.expected.json`), `${JSON.stringify(readPage(window.document, one.url), null, 2)}\n`);
  window.close();
}
