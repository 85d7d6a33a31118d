/**
 * `npm start`: builds Schil and shows its main job in a real Chromium on practice pages. With a display the browser stays open
 * afterwards. `npm start -- --live` opens the real LinkedIn instead; `--pictures` also puts README's two pictures in docs/pictures.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openSchil } from '../../test/e2e/harness/schil.ts';
import { findChromium } from '../browsers/chromium.ts';
import { freshBuild } from '../build/fresh.ts';
import { root } from '../process.ts';
import { hasDisplay, live } from '../walk/live.ts';
import { picturesForReadme } from '../walk/pictures.ts';
import { writeReport } from '../walk/report.ts';
import { steps } from '../walk/steps.ts';
import { takeWalk } from '../walk/walk.ts';

const { values } = parseArgs({ options: { live: { type: 'boolean', default: false }, pictures: { type: 'boolean', default: false } } });

try {
  process.env.CHROMIUM_PATH = await findChromium();
  const extension = await freshBuild('chrome');
  process.exitCode = values.live ? await live(process.env.CHROMIUM_PATH, extension) : await walk();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function walk(): Promise<number> {
  const folder = join(root, '.schil/walk', new Date().toISOString().slice(0, 19).replaceAll(':', '-'));
  const display = hasDisplay();
  console.log('Schil walks through its main job on practice pages; nothing goes out.\n');
  const schil = await openSchil({ headless: !display });
  try {
    const reports = await takeWalk(schil, steps, folder, (line) => console.log(line));
    writeReport(folder, reports, schil.internet.log());
    const pictures = reports.flatMap((report) => report.pictures);
    console.log(`\nReport and ${pictures.length} pictures: ${folder}`);
    if (values.pictures) picturesForReadme(folder, pictures);
    if (display) await untilClosed(schil.context);
    return reports.every(({ ok }) => ok) ? 0 : 1;
  } finally {
    await schil.close();
  }
}

/** The browser is the user's now: the practice pages stay until the last window is closed. */
function untilClosed(context: { on(event: 'close', listener: () => void): unknown }): Promise<void> {
  console.log('The browser stays open for you; close it to end.');
  return new Promise((resolve) => context.on('close', resolve));
}
