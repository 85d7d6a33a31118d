/** The real side panel, opened by a click as a user does. Playwright does not list it among its pages, puppeteer can drive it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import type { Page as Tab } from 'playwright';
import type { Schil } from './schil.ts';

export type { Page as PanelPage } from 'puppeteer-core';

/** Opens the panel beside the tabs; `beside` is the tab in front afterwards. `chrome.sidePanel.open` needs a real click on a page of ours. */
export async function openSidePanel(schil: Schil, beside?: Tab): Promise<{ page: Page; close: () => Promise<void> }> {
  const [port, path] = readFileSync(join(schil.profile, 'DevToolsActivePort'), 'utf8').split('\n');
  const browser = await puppeteer.connect({ browserWSEndpoint: `ws://127.0.0.1:${port}${path}`, defaultViewport: null });
  const before = new Set(browser.targets());
  const button = await schil.open('manifest.json');
  await button.evaluate(() => {
    const { sidePanel, windows } = (globalThis as unknown as { chrome: { sidePanel: { open(of: object): Promise<void> }; windows: { getCurrent(): Promise<{ id: number }> } } }).chrome;
    void windows.getCurrent().then(({ id }) => addEventListener('click', () => void sidePanel.open({ windowId: id }), { once: true }));
  });
  await button.mouse.click(100, 100);
  const target = await browser.waitForTarget((one) => !before.has(one) && one.url().startsWith(`chrome-extension://${schil.id}/sidepanel.html`), { timeout: 10_000 });
  await button.close();
  await beside?.bringToFront();
  const page = await target.asPage();
  return {
    page,
    close: async () => {
      await page.close();
      await browser.disconnect();
    },
  };
}
