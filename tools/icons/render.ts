/** `node tools/icons/render.ts`: writes public/icons/*.png from schil.svg, by Chromium. Run it after changing the drawing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findChromium } from '../browsers/chromium.ts';
import { sandbox } from '../browsers/launch-arguments.ts';
import { root } from '../process.ts';

const drawing = readFileSync(join(import.meta.dirname, 'schil.svg'), 'utf8');
const browser = await chromium.launch({ executablePath: await findChromium(), headless: true, args: sandbox() });
try {
  for (const size of [16, 32, 48, 96, 128]) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${drawing}`);
    await page.screenshot({ path: join(root, `public/icons/${size}.png`), omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
}
