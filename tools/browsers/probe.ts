import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { launchArguments } from './launch-arguments.ts';

/** Whether this Chromium starts and loads an unpacked extension; branded Chrome and Edge refuse to. */
export async function loadsExtensions(executablePath: string): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'schil-probe-'));
  try {
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ manifest_version: 3, name: 'probe', version: '1', background: { service_worker: 'worker.js' } }));
    writeFileSync(join(folder, 'worker.js'), '');
    const context = await chromium.launchPersistentContext(join(folder, 'profile'), { executablePath, headless: true, args: launchArguments(folder), timeout: 30_000 });
    try {
      if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker', { timeout: 5_000 });
      return true;
    } finally {
      await context.close();
    }
  } catch (error) {
    console.error(`Schil: ${executablePath} does not load extensions (${String(error).split('\n')[0]})`);
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
