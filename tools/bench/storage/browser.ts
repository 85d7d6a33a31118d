/** The built extension in real Chromium, with a second one beside it whose worker does nothing: the floor of every cold answer. */
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findChromium } from '../../browsers/chromium.ts';
import { launchArguments } from '../../browsers/launch-arguments.ts';
import { Internet } from '../../../test/e2e/harness/internet.ts';
import { measuredExtensions, webPage, type Extension } from './extensions.ts';

/** Asks the worker of an extension and gives the milliseconds until the answer. */
export type TimedAsk = (extension: Extension, message: unknown) => Promise<number>;

export interface BenchBrowser {
  browser: Browser;
  internet: Internet;
  /** A page of Schil, from which messages are sent; until `closePages`. */
  page: Page;
  /** From pages of the extensions, which their workers share a process with. */
  askFromPages: TimedAsk;
  /** Closes what is open of the extensions: from now on a worker that wakes starts its process too. */
  closePages(): Promise<void>;
  /** From a web page. */
  askFromWeb: TimedAsk;
  /** Bytes in use by Schil's worker, its array buffers included; 0 while it sleeps. */
  workerHeap(): Promise<number>;
  /** Bytes that the largest process of pages and workers had in memory at most so far; 0 where the system does not tell. */
  mostMemory(): Promise<number>;
  /** Runs an expression in Schil's worker. */
  inWorker<T>(expression: string): Promise<T>;
  /** Ends the workers of both extensions. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

export async function openBenchBrowser(): Promise<BenchBrowser> {
  const { schil, empty } = await measuredExtensions();
  const internet = await Internet.open();
  internet.document(webPage, '<!doctype html><title>web</title>');
  const both = launchArguments(schil).map((argument) => (argument.endsWith(schil) ? `${argument},${empty}` : argument));
  const browser = await puppeteer.launch({
    executablePath: await findChromium(),
    headless: true,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...both, `--host-resolver-rules=MAP * 127.0.0.1:${internet.port}, EXCLUDE 127.0.0.1`, '--ignore-certificate-errors'],
  });
  const workerOf = async (name: string) => browser.waitForTarget((target) => target.type() === 'service_worker' && target.url().endsWith(name), { timeout: 20_000 });
  const pageOf = async (url: string) => {
    const page = await browser.newPage();
    await page.goto(url);
    return page;
  };
  const ourPages = { schil: await pageOf(new URL('/sheet.html', (await workerOf('/background.js')).url()).href), empty: await pageOf(new URL('/empty.html', (await workerOf('/empty.js')).url()).href) };
  const web = await pageOf(webPage);
  return {
    browser,
    internet,
    page: ourPages.schil,
    askFromPages: (extension, message) => timedInPage(ourPages[extension], message),
    async closePages() {
      for (const page of await browser.pages()) if (page.url().startsWith('chrome-extension:')) await page.close();
    },
    askFromWeb: (extension, message) => timedInWeb(web, extension, message),
    async workerHeap() {
      const target = browser.targets().find((one) => one.type() === 'service_worker' && one.url().endsWith('/background.js'));
      const worker = await target?.worker();
      if (!worker) return 0;
      const { usedSize, backingStorageSize } = await worker.client.send('Runtime.getHeapUsage');
      return usedSize + backingStorageSize;
    },
    async mostMemory() {
      const session = await browser.target().createCDPSession();
      const { processInfo } = await session.send('SystemInfo.getProcessInfo');
      await session.detach();
      return Math.max(0, ...processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => peakOf(id)));
    },
    async inWorker(expression) {
      const worker = await (await workerOf('/background.js')).worker();
      return (await worker!.evaluate(expression)) as never;
    },
    async kill() {
      await pause(300); // what follows from the last answer
      for (const target of browser.targets().filter((one) => one.type() === 'service_worker')) await (await target.worker())?.close();
      await pause(300); // a question that reaches a worker on its way out is never answered
    },
    async close() {
      await browser.close();
      await internet.close();
    },
  };
}

function peakOf(process: number): number {
  const status = `/proc/${process}/status`;
  const [, kilobytes = '0'] = (existsSync(status) && /VmHWM:\s*(\d+)/.exec(readFileSync(status, 'utf8'))) || [];
  return Number(kilobytes) * 1024;
}

interface Runtime {
  chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
}

function timedInPage(page: Page, message: unknown): Promise<number> {
  return page.evaluate(async (asked) => {
    const began = performance.now();
    await (globalThis as unknown as Runtime).chrome.runtime.sendMessage(asked);
    return performance.now() - began;
  }, message);
}

function timedInWeb(web: Page, to: Extension, message: unknown): Promise<number> {
  return web.evaluate(
    (asked) =>
      new Promise<number>((resolve) => {
        addEventListener('message', function answered({ data }: MessageEvent<{ took?: number }>) {
          if (data.took === undefined) return;
          removeEventListener('message', answered);
          resolve(data.took);
        });
        postMessage(asked);
      }),
    { to, message },
  );
}

/** The value of an answer of Schil. Throws when it was refused. */
export async function ask<T>(page: Page, name: string, question: unknown): Promise<T> {
  const result = (await page.evaluate((asked) => (globalThis as unknown as Runtime).chrome.runtime.sendMessage(asked), { name, ask: question })) as
    { ok: true; value: T } | { ok: false; error: { code: string } };
  if (!result.ok) throw new Error(`${name}: ${result.error.code}`);
  return result.value;
}

/** Until everything that follows an import is done. */
export async function untilReady({ page }: BenchBrowser): Promise<{ state: string; total: number }> {
  for (;;) {
    const answer = await ask<{ state: string; total: number }>(page, 'app/market', { limit: 20 });
    if (answer.state === 'ready') return answer;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}
