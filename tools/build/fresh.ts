/** Builds for tests: made again only when a source changed, and by one process at a time. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { quietTool, root } from '../process.ts';

/** What tests look at: the two that ship, and the one whose shadow roots are open. */
export const builds = {
  chrome: { folder: join(root, '.output/chrome-mv3'), browser: 'chrome', environment: {} },
  firefox: { folder: join(root, '.output/firefox-mv3'), browser: 'firefox', environment: {} },
  openRoots: { folder: join(root, '.output/open-roots/chrome-mv3'), browser: 'chrome', environment: { SCHIL_OPEN_ROOTS: '1' } },
} as const;
export type BuildName = keyof typeof builds;

const sources = ['entrypoints', 'components', 'lib', 'public', 'data', 'tools/build', 'wxt.config.ts', 'package-lock.json', 'package.json'];

/** Makes sure that a build is of the sources as they are now; gives its folder. */
export async function freshBuild(name: BuildName): Promise<string> {
  const { folder, browser, environment } = builds[name];
  await alone(async () => {
    const stamp = join(root, '.schil/builds', name);
    const wanted = fingerprint();
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && existsSync(join(folder, 'manifest.json'))) return;
    rmSync(stamp, { force: true });
    await quietTool('wxt', ['build', '-b', browser], { ...environment, NODE_ENV: 'production' });
    mkdirSync(join(root, '.schil/builds'), { recursive: true });
    writeFileSync(stamp, wanted);
  });
  return folder;
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesUnder(source))) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

function filesUnder(path: string): string[] {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full).sort().flatMap((name) => filesUnder(`${path}/${name}`));
}

const lock = join(root, '.schil/building');
const abandonedAfter = 120_000;

async function alone(work: () => Promise<void>): Promise<void> {
  mkdirSync(join(root, '.schil'), { recursive: true });
  while (!taken()) await wait(200);
  try {
    await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function taken(): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const made = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
    if (made !== undefined && Date.now() - made > abandonedAfter) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}
