/** What the browser or the person takes away while Schil is at work: access to a site, and room on the disk. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Source } from '../../../lib/storage/types.ts';
import { feed, items } from '../../unit/background/feeds.ts';
import { answerOf, ask } from '../harness/ask.ts';
import { rowsOf } from '../harness/rows.ts';
import { openSchil, type Schil } from '../harness/schil.ts';

let schil: Schil;
let panel: Page;
const patient = { timeout: 20_000 };

beforeAll(async () => {
  schil = await openSchil();
  panel = await schil.open('sidepanel.html#people');
  await panel.getByRole('heading', { name: 'Mensen', exact: true }).waitFor();
});
afterAll(() => schil.close());

/** What the person sets for Schil on the browser's own page of extensions: whether it may read the sites it asks for. */
async function access(hostAccess: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> {
  const page = await schil.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    (change) => (globalThis as unknown as { chrome: { developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> } } }).chrome.developerPrivate.updateExtensionConfiguration(change),
    { extensionId: schil.id, hostAccess },
  );
  await page.close();
}

const rows = <T>(table: string) => rowsOf<T>(panel, table);
const sourceOf = async (host: string) => (await rows<Source>('sources')).find(({ hosts }) => hosts.includes(host));

describe('access that the person takes away', () => {
  it('to LinkedIn: the panel says so calmly, answers everything else, and goes on when it comes back', async () => {
    const said = panel.getByText('Geen toegang tot LinkedIn');
    await access('ON_CLICK');
    await said.waitFor(patient);
    expect(await ask(panel, 'app/market', { limit: 5 })).toMatchObject({ ok: true });
    await access('ON_ALL_SITES');
    await said.waitFor({ ...patient, state: 'detached' });
  });

  // The one site that Schil may read without a prompt, which no test can answer, stands for a source that allows no cross-origin reading.
  it('to a source: it says so at once, and keeps what it had', async () => {
    const host = 'www.linkedin.com';
    schil.internet.document(`https://${host}/klussen.json`, feed(items(3)));
    await answerOf(panel, 'app/add-source', { url: `https://${host}/klussen.json` });
    expect(await sourceOf(host)).toMatchObject({ state: 'ok', items: 3 });
    await access('ON_CLICK');
    await expect.poll(async () => (await sourceOf(host))?.state, patient).toBe('no-access');
    expect(await answerOf(panel, 'app/market', { limit: 5 })).toMatchObject({ total: 3 });
    await access('ON_ALL_SITES');
  });
});

/** Tries to write some megabytes beside Schil's own database, and gives the name of the error. */
function storeMuch(): Promise<string | undefined> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('much', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('much');
    opening.onerror = () => resolve(opening.error!.name);
    opening.onsuccess = () => {
      const writing = opening.result.transaction('much', 'readwrite');
      writing.objectStore('much').put('much'.repeat(1_000_000), 1);
      const end = () => {
        opening.result.close();
        resolve(writing.error?.name);
      };
      writing.oncomplete = end;
      writing.onabort = end;
    };
  });
}

describe('a disk that is full', () => {
  it('loses nothing that was there, and is said', async () => {
    const bounded = await openSchil({ without: 'unlimitedStorage' }); // else no bound that a test can set holds
    const page = await bounded.open('sidepanel.html');
    await answerOf(page, 'app/add-source', { file: { name: 'klein.json', text: feed(items(5)) } });
    const session = await bounded.context.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin: `chrome-extension://${bounded.id}`, quotaSize: 1_000 });
    await expect.poll(() => page.evaluate(storeMuch), { timeout: 120_000, interval: 2_000 }).toBe('QuotaExceededError'); // the browser remembers for a while how much room there was
    expect(await ask(page, 'app/add-source', { file: { name: 'groot.json', text: feed(items(5_000)) } })).toEqual({ ok: false, error: { code: 'storage-full', values: {} } });
    expect(await answerOf(page, 'app/market', { limit: 5 })).toMatchObject({ total: 5 });
    await bounded.close();
  }, 240_000);
});
