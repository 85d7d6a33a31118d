/** What the tests of the marks in LinkedIn's pages share: an own page of the extension to speak to the background from. */
import type { Page } from 'playwright';
import type { Answer, AppMessage, Ask, Result } from '../../../lib/messages/map.ts';
import type { Portfolio } from '../../../lib/portfolio/types.ts';
import type { SettingsChange } from '../../../lib/storage/types.ts';
import type { Schil } from '../harness/schil.ts';

/** The extension's own pages may ask what content scripts may not. */
export async function asApp<N extends AppMessage>(schil: Schil, name: N, ask: Ask<N>): Promise<Answer<N>> {
  const page = await schil.open('manifest.json');
  try {
    const result = await page.evaluate((message) => (globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }).chrome.runtime.sendMessage(message), { name, ask });
    const { ok, ...rest } = result as Result<Answer<N>>;
    if (!ok) throw new Error(`${name}: ${JSON.stringify(rest)}`);
    return (rest as { value: Answer<N> }).value;
  } finally {
    await page.close();
  }
}

export const settings = (schil: Schil, change: SettingsChange): Promise<null> => asApp(schil, 'app/save-settings', { settings: change });

/** Somebody who can a few public things and wishes something that nobody may know. */
export const privateWish = 'geheimwens zeilmakerij';
export const portfolio: Portfolio = {
  version: 1,
  language: 'nl',
  tags: [
    { id: 'environment-and-planning-act', level: 4, stance: 'can', visibility: 'public' },
    { id: 'environmental-permits', level: 3, stance: 'can', visibility: 'public' },
    { id: 'citizen-participation', stance: 'can', visibility: 'public' },
    { text: 'netwerk Brabantse waterschappen', stance: 'can', visibility: 'public' },
    { text: privateWish, stance: 'learn', visibility: 'private' },
  ],
};

/** Marks on, a portfolio, and the labelled example feed. */
export async function withMarks(schil: Schil, change: SettingsChange = {}): Promise<void> {
  await asApp(schil, 'app/save-portfolio', { portfolio });
  await asApp(schil, 'app/example', { on: true });
  await settings(schil, { welcomed: true, mode: 'page', language: 'nl', ...change });
}

/** Hosts of ours: elements of an unregistered name that are no part of the page. */
export function hostCount(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll(':not(:defined)').length);
}
