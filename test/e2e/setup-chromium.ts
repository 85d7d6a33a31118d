import { findChromium } from '../../tools/browsers/chromium.ts';
import { freshBuild } from '../../tools/build/fresh.ts';

/** Before any end-to-end test: a browser, and builds of the sources as they are now. */
export default async function setup(): Promise<void> {
  process.env.CHROMIUM_PATH = await findChromium();
  await freshBuild('chrome');
  await freshBuild('openRoots');
}
