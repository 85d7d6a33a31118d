/** What a page must hold to whatever it shows: axe, and texts that grow. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** axe over the whole page: `rule: element` for each violation. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations: found } = await (globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run();
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

/** Makes every text two fifths longer, as a translation may be, and gives what then sticks out of the page or of its own box. */
export function overflowWhenLonger(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node.textContent?.trim() && !node.parentElement?.closest('script, style, option')) texts.push(node as Text);
    for (const text of texts) text.data = `${text.data}${'x'.repeat(Math.min(12, Math.ceil(text.data.length * 0.4)))}`;
    const width = document.documentElement.clientWidth;
    const out = [...document.body.querySelectorAll('*')].filter((element) => {
      const { right, width: own } = element.getBoundingClientRect();
      return own > 0 && right > width + 1 && getComputedStyle(element).position !== 'absolute';
    });
    return out.map((element) => `${element.tagName.toLowerCase()}.${element.className}`);
  });
}
