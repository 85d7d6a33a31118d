import { findFirefox } from '../../tools/browsers/firefox.ts';
import { freshBuild } from '../../tools/build/fresh.ts';

export default async function setup(): Promise<void> {
  process.env.FIREFOX_PATH = await findFirefox();
  await freshBuild('firefox');
}
