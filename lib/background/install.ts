import { browser } from '../browser.ts';
import { logError } from '../log.ts';

const linkedIn = 'https://www.linkedin.com/*';
const contentScript = 'content-scripts/linkedin.js';

/** Opens the first run, once. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
}

/** LinkedIn tabs that were open before the install or update get the script now; a tab that refuses (discarded, crashed) is left alone. */
export async function injectIntoOpenTabs(): Promise<void> {
  for (const { id } of await browser.tabs.query({ url: linkedIn })) {
    if (id === undefined) continue;
    try {
      await browser.scripting.executeScript({ target: { tabId: id }, files: [contentScript] });
    } catch (error) {
      logError('install', error);
    }
  }
}
