/** The built extension in a real Chromium, with the stand-in internet around it. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page, type Worker } from 'playwright';
import { builds } from '../../../tools/build/fresh.ts';
import { launchArguments } from '../../../tools/browsers/launch-arguments.ts';
import { extensionId } from './extension-id.ts';
import { Internet } from './internet.ts';
import { practiceLinkedIn, type Practice } from './practice.ts';

export interface SchilOptions {
  /** `openRoots` for axe and locators inside the overlay; `chrome` is what ships. */
  build?: 'chrome' | 'openRoots';
  practice?: Practice;
  headless?: boolean;
  /** `nl` unless a test is about English. */
  language?: 'nl' | 'en';
  colorScheme?: 'light' | 'dark';
  /** Kept between launches when given; else a fresh one that is thrown away. */
  profile?: string;
  viewport?: { width: number; height: number };
  /** A permission that the manifest does not ask for this time. */
  without?: string;
}

export interface Schil {
  context: BrowserContext;
  internet: Internet;
  /** Folder of the browser's profile. */
  profile: string;
  /** The extension's id. */
  id: string;
  /** How LinkedIn's practice pages look from now on; change its fields between visits. */
  practice: Practice;
  /** A new tab on a practice page, e.g. `/feed/`; its content script has started. */
  linkedIn(path: string): Promise<Page>;
  /** A new tab with a page of the extension, e.g. `sidepanel.html`; 400 pixels wide as a panel is. */
  open(path: string, size?: { width: number; height: number }): Promise<Page>;
  worker(): Promise<Worker>;
  close(): Promise<void>;
}

/** `locale` of Playwright is for tabs only; the worker and the side panel follow the languages of the profile. */
function newProfile(language: 'nl' | 'en'): string {
  const profile = mkdtempSync(join(tmpdir(), 'schil-'));
  const languages = language === 'nl' ? 'nl-NL,nl' : 'en-GB,en';
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify({ intl: { accept_languages: languages, selected_languages: languages } }));
  return profile;
}

const page = { width: 1200, height: 900 };
const panel = { width: 400, height: 800 };

/** A copy of a build that asks for a permission less. Its key, and so its id, stay. */
function buildWithout(folder: string, permission: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'schil-build-'));
  cpSync(folder, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { permissions: string[] };
  writeFileSync(file, JSON.stringify({ ...manifest, permissions: manifest.permissions.filter((one) => one !== permission) }));
  return copy;
}

export async function openSchil(options: SchilOptions = {}): Promise<Schil> {
  const executablePath = process.env.CHROMIUM_PATH;
  if (!executablePath) throw new Error('CHROMIUM_PATH is not set: run the tests by vitest’s e2e project, which finds a browser');
  const internet = await Internet.open();
  const practice: Practice = options.practice ?? {};
  internet.host('www.linkedin.com', practiceLinkedIn(practice));
  const profile = options.profile ?? newProfile(options.language ?? 'nl');

  const built = builds[options.build ?? 'chrome'].folder;
  const folder = options.without === undefined ? built : buildWithout(built, options.without);

  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless ?? true,
    viewport: options.viewport ?? page,
    locale: options.language === 'en' ? 'en-GB' : 'nl-NL',
    colorScheme: options.colorScheme ?? 'light',
    args: [...launchArguments(folder), `--host-resolver-rules=MAP * 127.0.0.1:${internet.port}, EXCLUDE 127.0.0.1`, '--ignore-certificate-errors', '--remote-debugging-port=0', '--enable-unsafe-extension-debugging'],
  });
  context.setDefaultTimeout(20_000);
  const worker = async (): Promise<Worker> => context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
  const id = extensionId(folder);
  if (!options.profile) await worker(); // a fresh profile installs Schil: it is there when its worker is

  return {
    context,
    internet,
    profile,
    id,
    practice,
    worker,
    async linkedIn(path) {
      const tab = await context.newPage();
      await tab.goto(new URL(path, 'https://www.linkedin.com').href);
      return tab;
    },
    async open(path, size = panel) {
      const tab = await context.newPage();
      await tab.setViewportSize(size);
      await tab.goto(`chrome-extension://${id}/${path}`);
      return tab;
    },
    async close() {
      await context.close();
      await internet.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
      if (folder !== built) rmSync(folder, { recursive: true, force: true });
    },
  };
}
