/** The main job, end to end, as `npm start` walks it; and the shortest way from install to a copied line. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { competencesTexts } from '../../../lib/i18n/texts/competences.ts';
import { panelTexts } from '../../../lib/i18n/texts/panel.ts';
import { tagLineTexts } from '../../../lib/i18n/texts/tag-line.ts';
import { purposeTexts, welcomeTexts } from '../../../lib/i18n/texts/welcome.ts';
import { press, says } from '../../../tools/walk/panel.ts';
import { steps } from '../../../tools/walk/steps.ts';
import { takeWalk, type StepReport } from '../../../tools/walk/walk.ts';
import { openSchil, type Schil } from '../harness/schil.ts';
import { panelOpenedBy } from '../harness/side-panel.ts';
import { localKeys } from '../harness/worker.ts';

describe('the walk of npm start', () => {
  const folder = mkdtempSync(join(tmpdir(), 'schil-journey-'));
  let schil: Schil;
  let reports: StepReport[];
  beforeAll(async () => {
    schil = await openSchil();
    reports = await takeWalk(schil, steps, folder, () => {});
  });
  afterAll(async () => {
    await schil.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(steps.map(({ name, title }) => [name, title]))('%s: %s', (name) => {
    const report = reports.find((one) => one.name === name);
    expect(report?.problem).toBeUndefined();
    expect(report?.ok).toBe(true);
  });

  it('leaves a picture of each step', () => {
    expect(readdirSync(folder).length).toBeGreaterThanOrEqual(steps.length);
  });

  it('asks nobody but LinkedIn’s pages that were opened, and tells them nothing', () => {
    const asked = schil.internet.asked.filter(({ url }) => schil.internet.log().some((line) => line.endsWith(url)));
    expect([...new Set(asked.map(({ host }) => host))]).toEqual(['www.linkedin.com']);
    expect(asked.filter(({ method, body }) => method !== 'GET' || body !== '')).toEqual([]);
    expect(asked.filter(({ url }) => /publiekvak|klus|schil/i.test(url))).toEqual([]);
  });

  it('keeps nothing in the browser’s open storage but what content scripts may know', async () => {
    const page = await schil.open('manifest.json');
    expect((await localKeys(page)).filter((key) => !['flags', 'canary', 'cards'].includes(key))).toEqual([]);
    await page.close();
  });
});

describe('from install to a copied tag line', () => {
  let schil: Schil;
  beforeAll(async () => { schil = await openSchil(); });
  afterAll(() => schil.close());

  it('takes eight clicks', async () => {
    let clicks = 0;
    const isWelcome = (tab: { url(): string }) => tab.url().includes('/welcome.html');
    const welcome = schil.context.pages().find(isWelcome) ?? (await schil.context.waitForEvent('page', { predicate: isWelcome }));
    const click = async (name: string) => {
      clicks++;
      await welcome.getByRole('button', { name, exact: true }).click();
    };
    clicks++;
    await welcome.locator('label', { hasText: purposeTexts.enrich.nl }).click();
    await welcome.locator('label', { hasText: purposeTexts.enrich.nl }).locator(':checked').waitFor();
    await click(welcomeTexts.next.nl);
    await click(welcomeTexts.next.nl);
    await click(welcomeTexts['panel-choose'].nl);
    const { page: panel, close } = await panelOpenedBy(schil, () => click(welcomeTexts['enrich-open'].nl));
    clicks++;
    await press(panel, 'tab', panelTexts.competences.nl);
    await says(panel, competencesTexts['proposals-title'].nl);
    clicks++;
    await press(panel, 'button', competencesTexts.accept.nl);
    clicks++;
    await press(panel, 'button', tagLineTexts.copy.nl);
    await says(panel, tagLineTexts.copied.nl);
    await close();
    expect(clicks).toBeLessThanOrEqual(8);
  });
});
