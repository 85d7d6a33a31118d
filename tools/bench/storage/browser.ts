/** The built extension in real Chromium, with a second one beside it whose worker does nothing: the floor of every cold answer. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findChromium } from '../../browsers/chromium.ts';
import { launchArguments } from '../../browsers/launch-arguments.ts';
import { freshBuild } from '../../build/fresh.ts';
import { Internet } from '../../../test/e2e/harness/internet.ts';

export interface BenchBrowser {
  browser: Browser;
  internet: Internet;
  /** A page of Schil, from which messages are sent. */
  page: Page;
  /** A page of the empty extension. */
  emptyPage: Page;
  /** Heap in use by Schil's worker, in bytes; 0 while it sleeps. */
  workerHeap(): Promise<number>;
  /** Runs an expression in Schil's worker. */
  inWorker<T>(expression: string): Promise<T>;
  /** Ends the workers of both extensions. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

export async function openBenchBrowser(): Promise<BenchBrowser> {
  const schil = await freshBuild('chrome');
  const empty = emptyExtension();
  const internet = await Internet.open();
  const both = launchArguments(schil).map((argument) => (argument.endsWith(schil) ? `${argument},${empty}` : argument));
  const browser = await puppeteer.launch({
    executablePath: await findChromium(),
    headless: true,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...both, `--host-resolver-rules=MAP * 127.0.0.1:${internet.port}, EXCLUDE 127.0.0.1`, '--ignore-certificate-errors'],
  });
  const workerOf = async (name: string) => browser.waitForTarget((target) => target.type() === 'service_worker' && target.url().endsWith(name), { timeout: 20_000 });
  const schilWorker = await workerOf('/background.js');
  const emptyWorker = await workerOf('/empty.js');
  const pageOf = async (url: string, file: string) => {
    const page = await browser.newPage();
    await page.goto(new URL(file, url).href);
    return page;
  };
  return {
    browser,
    internet,
    page: await pageOf(schilWorker.url(), '/sheet.html'),
    emptyPage: await pageOf(emptyWorker.url(), '/empty.html'),
    async workerHeap() {
      const target = browser.targets().find((one) => one.type() === 'service_worker' && one.url().endsWith('/background.js'));
      const worker = await target?.worker();
      return worker ? (await worker.client.send('Runtime.getHeapUsage')).usedSize : 0;
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

function emptyExtension(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'schil-bench-')), 'empty');
  mkdirSync(folder);
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ manifest_version: 3, name: 'empty', version: '1', background: { service_worker: 'empty.js' } }));
  writeFileSync(join(folder, 'empty.js'), 'chrome.runtime.onMessage.addListener((message, sender, answer) => { answer(1); });');
  writeFileSync(join(folder, 'empty.html'), '<!doctype html><title>empty</title>');
  return folder;
}

/** Asks the worker behind a page and gives the milliseconds until the answer. */
export function timedAsk(page: Page, message: unknown): Promise<number> {
  return page.evaluate(async (asked) => {
    const began = performance.now();
    await (globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }).chrome.runtime.sendMessage(asked);
    return performance.now() - began;
  }, message);
}

/** The value of an answer of Schil. Throws when it was refused. */
export async function ask<T>(page: Page, name: string, question: unknown): Promise<T> {
  const result = (await page.evaluate(
    (asked) => (globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }).chrome.runtime.sendMessage(asked),
    { name, ask: question },
  )) as { ok: true; value: T } | { ok: false; error: { code: string } };
  if (!result.ok) throw new Error(`${name}: ${result.error.code}`);
  return result.value;
}
