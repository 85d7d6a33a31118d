import { existsSync } from 'node:fs';
import { aptInstall } from './apt.ts';
import { installed } from './installed.ts';

const names = ['firefox-esr', 'firefox'];
const places = ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'];

/**
 * A Firefox: FIREFOX_PATH, else an installed one, else Debian's package (as root).
 * @throws Error with one sentence that says what to install.
 */
export async function findFirefox(): Promise<string> {
  const named = process.env.FIREFOX_PATH;
  if (named && existsSync(named)) return named;
  const found = installed(names, places)[0] ?? ((await aptInstall('firefox-esr')) ? installed(names, places)[0] : undefined);
  if (!found) throw new Error('Schil needs Firefox 147 or newer for its Firefox tests: install "firefox-esr" or "firefox", or set FIREFOX_PATH.');
  return found;
}
