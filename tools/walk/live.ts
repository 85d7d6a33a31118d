import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { sandbox } from '../browsers/launch-arguments.ts';
import { root, run } from '../process.ts';

/** Whether there is a screen to show a browser on. */
export function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

/** The real LinkedIn in plain Chromium with the extension, as a user would have it: no automation attached, own profile in `.schil/live`. */
export async function live(executablePath: string, extension: string): Promise<number> {
  if (!hasDisplay()) throw new Error('The real LinkedIn needs a screen: there is none here.');
  const profile = join(root, '.schil/live');
  mkdirSync(profile, { recursive: true });
  return run(executablePath, [`--user-data-dir=${profile}`, `--load-extension=${extension}`, '--no-first-run', ...sandbox(), 'https://www.linkedin.com/feed/']);
}
