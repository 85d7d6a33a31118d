import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { sandbox } from '../browsers/launch-arguments.ts';
import { root, run } from '../process.ts';

/** The real LinkedIn in plain Chromium with the extension, as a user would have it: no automation attached, own profile in `.schil/live`. */
export async function live(executablePath: string, extension: string): Promise<number> {
  const profile = join(root, '.schil/live');
  mkdirSync(profile, { recursive: true });
  return run(executablePath, [`--user-data-dir=${profile}`, `--load-extension=${extension}`, '--no-first-run', ...sandbox(), 'https://www.linkedin.com/feed/']);
}
