/** The built extension in a real Firefox, with the stand-in internet around it. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { builds } from '../../../tools/build/fresh.ts';
import { connectProxy } from './connect-proxy.ts';
import { Internet } from './internet.ts';
import { practiceLinkedIn, type Practice } from './practice.ts';

export interface SchilInFirefox {
  browser: Browser;
  internet: Internet;
  practice: Practice;
  /** A new tab on a practice page, e.g. `/feed/`. */
  linkedIn(path: string): Promise<Page>;
  /** A new tab with a page of the extension, e.g. `sidepanel.html`. */
  open(path: string): Promise<Page>;
  close(): Promise<void>;
}

export async function openSchilInFirefox(options: { practice?: Practice; preferences?: Record<string, unknown> } = {}): Promise<SchilInFirefox> {
  const executablePath = process.env.FIREFOX_PATH;
  if (!executablePath) throw new Error('FIREFOX_PATH is not set: run the tests by vitest’s firefox project, which finds a browser');
  const internet = await Internet.open();
  const proxy = await connectProxy(internet.port);
  const practice = options.practice ?? {};
  internet.host('www.linkedin.com', practiceLinkedIn(practice));
  const { folder } = builds.firefox;
  const address = randomUUID();

  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'],
    defaultViewport: { width: 1200, height: 900 },
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'network.proxy.no_proxies_on': '',
      'intl.accept_languages': 'nl, en',
      'intl.locale.requested': 'nl',
      'extensions.webextensions.uuids': JSON.stringify({ [idOf(folder)]: address }),
      'extensions.webextOptionalPermissionPrompts': false,
      ...options.preferences,
    },
  });
  await browser.installExtension(folder);

  const goTo = async (url: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return page;
  };
  return {
    browser,
    internet,
    practice,
    linkedIn: (path) => goTo(new URL(path, 'https://www.linkedin.com').href),
    async open(path) {
      const page = await browser.newPage();
      // Firefox does not report the loading of extension pages to the driver: the promise never ends well, the page comes all the same.
      page.goto(`moz-extension://${address}/${path}`).catch(() => null);
      await untilLoaded(page);
      return page;
    },
    async close() {
      await browser.close();
      await proxy.close();
      await internet.close();
    },
  };
}

async function untilLoaded(page: Page): Promise<void> {
  for (let tries = 0; tries < 150; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    // While the page changes there is nowhere to ask.
    const state = await page.evaluate(() => location.protocol + document.readyState).catch(() => '');
    if (state === 'moz-extension:complete') return;
  }
  throw new Error('The page of the extension did not load');
}

function idOf(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { browser_specific_settings: { gecko: { id: string } } };
  return manifest.browser_specific_settings.gecko.id;
}
