import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright';
import { launchArguments } from '../../browsers/launch-arguments.ts';

export interface PlainBrowser {
  context: BrowserContext;
  close: () => Promise<void>;
}

/**
 * The browser that Schil is measured in, without Schil: an extension with an empty script stands in its place, so that what Chromium
 * does for any extension is on both sides. `port` is the stand-in internet's.
 */
export async function openPlain(port: number): Promise<PlainBrowser> {
  const [profile, extension] = [mkdtempSync(join(tmpdir(), 'schil-plain-')), mkdtempSync(join(tmpdir(), 'schil-empty-'))];
  writeFileSync(join(extension, 'manifest.json'), JSON.stringify({ manifest_version: 3, name: 'empty', version: '1', content_scripts: [{ matches: ['https://www.linkedin.com/*'], js: ['empty.js'] }] }));
  writeFileSync(join(extension, 'empty.js'), '');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM_PATH!, headless: true, viewport: { width: 1200, height: 900 }, locale: 'nl-NL',
    args: [...launchArguments(extension), `--host-resolver-rules=MAP * 127.0.0.1:${port}, EXCLUDE 127.0.0.1`, '--ignore-certificate-errors'],
  });
  return {
    context,
    async close() {
      await context.close();
      for (const folder of [profile, extension]) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
