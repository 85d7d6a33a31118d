import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright';
import { root, tool } from '../process.ts';
import { aptInstall } from './apt.ts';
import { installed } from './installed.ts';
import { loadsExtensions } from './probe.ts';

const cache = join(root, '.schil/chromium');

const names = ['chromium', 'chromium-browser'];
const places = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Chromium\\Application\\chrome.exe',
];

/** Without looking further: what the user named, what was found before, or what stands on this machine unprobed. */
export function knownChromium(): string | undefined {
  return process.env.CHROMIUM_PATH ?? cached() ?? installed(names, places)[0];
}

/**
 * A Chromium that loads unpacked extensions: CHROMIUM_PATH, else an installed one (probed once), else Debian's package (as root),
 * else Playwright's download.
 * @throws Error with one sentence that says what to install.
 */
export async function findChromium(): Promise<string> {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  const known = cached();
  if (known) return known;
  const found = (await firstThatLoads(installed(names, places))) ?? (await fromDebian()) ?? (await fromPlaywright());
  if (!found) throw new Error('Schil needs a Chromium that loads unpacked extensions (Google Chrome and Edge do not): install the package "chromium", or set CHROMIUM_PATH.');
  mkdirSync(dirname(cache), { recursive: true });
  writeFileSync(cache, found);
  return found;
}

function cached(): string | undefined {
  if (!existsSync(cache)) return undefined;
  const path = readFileSync(cache, 'utf8').trim();
  return existsSync(path) ? path : undefined;
}

async function firstThatLoads(paths: string[]): Promise<string | undefined> {
  for (const path of paths) if (await loadsExtensions(path)) return path;
  return undefined;
}

async function fromDebian(): Promise<string | undefined> {
  return (await aptInstall('chromium')) ? firstThatLoads(installed(names, places)) : undefined;
}

async function fromPlaywright(): Promise<string | undefined> {
  if (!existsSync(chromium.executablePath())) await tool('playwright', ['install', 'chromium'], { stdio: ['ignore', 2, 2] });
  return existsSync(chromium.executablePath()) ? firstThatLoads([chromium.executablePath()]) : undefined;
}
