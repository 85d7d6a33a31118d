/** The real side panel, opened by a click as a user does. Playwright does not list it among its pages, puppeteer can drive it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page as Tab } from 'playwright';
import puppeteer, { type Page } from 'puppeteer-core';
import type { Schil } from './schil.ts';

export type { Page as PanelPage } from 'puppeteer-core';

export interface SidePanel {
  page: Page;
  close: () => Promise<void>;
}

/** The panel that an action opens, e.g. a click on a button of ours. */
export async function panelOpenedBy(schil: Schil, action: () => Promise<void>): Promise<SidePanel> {
  const [port, path] = readFileSync(join(schil.profile, 'DevToolsActivePort'), 'utf8').split('\n');
  const browser = await puppeteer.connect({ browserWSEndpoint: `ws://127.0.0.1:${port}${path}`, defaultViewport: null });
  const before = new Set(browser.targets());
  await action();
  const target = await browser.waitForTarget((one) => !before.has(one) && one.url().startsWith(`chrome-extension://${schil.id}/sidepanel.html`), { timeout: 20_000 });
  const page = await target.asPage();
  return {
    page,
    close: async () => {
      await page.close();
      await browser.disconnect();
    },
  };
}

/** Opens the panel from a page that is there for this only; `beside` is the tab in front afterwards. */
export function openSidePanel(schil: Schil, beside?: Tab): Promise<SidePanel> {
  return panelOpenedBy(schil, async () => {
    const button = await schil.open('manifest.json');
    // `chrome.sidePanel.open` needs a real click, and the window's number before it.
    await button.evaluate(async () => {
      const { sidePanel, windows } = (globalThis as unknown as { chrome: { sidePanel: { open(of: object): Promise<void> }; windows: { getCurrent(): Promise<{ id: number }> } } }).chrome;
      const { id } = await windows.getCurrent();
      const opened = new Promise<void>((resolve, reject) => addEventListener('click', () => sidePanel.open({ windowId: id }).then(resolve, reject), { once: true }));
      Object.assign(globalThis, { opened });
    });
    await button.mouse.click(100, 100);
    await button.evaluate(() => (globalThis as unknown as { opened: Promise<void> }).opened);
    await button.close();
    await beside?.bringToFront();
  });
}
