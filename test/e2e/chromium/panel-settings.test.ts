/** Every setting does what it says, and can be taken back. */
import type { Page } from 'playwright';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { overflowWhenLonger, violations } from '../harness/looks.ts';
import { openSchil, type Schil } from '../harness/schil.ts';

let schil: Schil;
let panel: Page;
beforeAll(async () => {
  schil = await openSchil();
  panel = await schil.open('sidepanel.html#settings');
  await panel.getByRole('heading', { name: 'Instellingen' }).waitFor();
});
afterAll(() => schil.close());

const openPart = async (name: string) => {
  const summary = panel.locator('summary', { has: panel.getByRole('heading', { level: 3, name, exact: true }) });
  if (!(await summary.evaluate((element) => (element.parentElement as HTMLDetailsElement).open))) await summary.click();
};

describe('settings', () => {
  it('asks where Schil shows without choosing for the person, and says LinkedIn’s terms plainly', async () => {
    await openPart('Waar Schil te zien is');
    expect(await panel.getByRole('radio', { checked: true }).count()).toBe(0);
    await panel.getByText(/De voorwaarden van LinkedIn staan het toevoegen van onderdelen niet toe/).waitFor();
    await panel.getByRole('radio', { name: /^Ook op LinkedIn zelf/ }).check();
    const feature = panel.getByRole('checkbox', { name: 'Voor jou op de startpagina' });
    await feature.uncheck();
    await panel.reload();
    await openPart('Waar Schil te zien is');
    await expect.poll(() => feature.isChecked()).toBe(false);
    await expect.poll(() => panel.getByRole('radio', { name: /^Ook op LinkedIn zelf/ }).isChecked()).toBe(true);
  });

  it('pauses until a day and comes back', async () => {
    await openPart('Pauze');
    await panel.getByLabel('Pauze tot en met', { exact: true }).fill('2099-01-31');
    await panel.getByRole('button', { name: 'Pauze tot en met deze dag' }).click();
    await panel.getByText(/Pauze tot en met 31 januari 2099/).waitFor();
    await panel.getByRole('button', { name: 'Weer aanzetten' }).last().click();
    await panel.getByRole('button', { name: 'Pauze tot ik Schil weer aanzet' }).waitFor();
  });

  it('shows every candidate for the own organisation and chooses none by itself', async () => {
    await openPart('Mijn werk en wat ik zoek');
    await panel.getByRole('searchbox', { name: 'Je organisatie' }).fill('utrecht');
    await panel.getByText('Welke is het? Schil kiest niet zelf.').waitFor();
    await expect.poll(() => panel.locator('input[name=organisation]').count()).toBeGreaterThan(2);
    expect(await panel.locator('input[name=organisation]:checked').count()).toBe(0);
    await panel.getByRole('radio', { name: 'Gemeente Utrecht', exact: true }).click();
    await panel.getByText('in het register van overheidsorganisaties').waitFor();
  });

  it('preferences are soft until made hard', async () => {
    await panel.getByRole('spinbutton', { name: 'Uren per week, tot' }).fill('16');
    await panel.keyboard.press('Tab');
    const hard = panel.getByRole('checkbox', { name: 'Hard: laat weg wat hier niet bij past' });
    await hard.first().waitFor();
    expect(await hard.first().isChecked()).toBe(false);
    await hard.first().check();
    await panel.getByRole('textbox', { name: 'Plaats of postcode' }).fill('3511');
    await panel.keyboard.press('Tab');
    await panel.getByText('Gevonden: Utrecht, Utrecht').waitFor();
    await panel.getByRole('textbox', { name: 'Plaats of postcode' }).fill('Nergenshuizen');
    await panel.keyboard.press('Tab');
    await panel.getByText('Deze plaats kent Schil niet precies').waitFor();
  });

  it('speaks English at once, and Dutch again', async () => {
    await openPart('Taal');
    await panel.getByRole('combobox', { name: 'Taal van Schil' }).selectOption('en');
    await panel.getByRole('heading', { name: 'Settings' }).waitFor();
    await expect.poll(() => panel.evaluate(() => document.documentElement.lang)).toBe('en');
    await panel.getByRole('combobox', { name: 'Language of Schil' }).selectOption('nl');
    await panel.getByRole('heading', { name: 'Instellingen' }).waitFor();
  });

  it('saves a copy, erases everything after asking once more, and restores the copy', async () => {
    await openPart('Je gegevens');
    const download = panel.waitForEvent('download');
    await panel.getByRole('button', { name: 'Bewaar een kopie van alles' }).click();
    const copy = readFileSync(await (await download).path(), 'utf8');
    expect(JSON.parse(copy)).toMatchObject({ format: 'schil-backup' });
    await panel.getByRole('button', { name: 'Wis alles' }).click();
    await panel.getByRole('button', { name: 'Niet doen' }).click();
    await panel.getByRole('button', { name: 'Wis alles' }).click();
    await panel.getByRole('button', { name: 'Ja, wis alles' }).click();
    await panel.getByText('Alles is gewist.').waitFor();
    await panel.getByLabel('Zet een kopie terug').setInputFiles({ name: 'kopie.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
    await panel.getByRole('button', { name: 'Ja, zet “kopie.json” terug' }).click();
    await panel.getByRole('alert').getByText('Dit bestand kan Schil niet inlezen').waitFor();
    await panel.getByLabel('Zet een kopie terug').setInputFiles({ name: 'kopie.json', mimeType: 'application/json', buffer: Buffer.from(copy) });
    await panel.getByRole('button', { name: 'Ja, zet “kopie.json” terug' }).click();
    await panel.getByText(/^Teruggezet:/).waitFor();
    await panel.reload();
    await openPart('Mijn werk en wat ik zoek');
    await panel.getByText('Gekozen: Gemeente Utrecht').waitFor();
  });

  it('says what was found on LinkedIn, and copies it without anything personal', async () => {
    await schil.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await schil.linkedIn('/feed/');
    await openPart('Herkent Schil LinkedIn nog?');
    await panel.getByText(/onderdelen? gevonden/).first().waitFor();
    await page.close();
    await panel.bringToFront();
    await panel.getByRole('button', { name: 'Kopieer voor een melding' }).click();
    await panel.getByText('Gekopieerd').waitFor();
    const report = JSON.parse(await panel.evaluate(() => navigator.clipboard.readText())) as { pages: object[] };
    expect(report.pages.length).toBeGreaterThan(0);
    for (const row of report.pages) expect(Object.keys(row).sort()).toEqual(['day', 'frontEnd', 'hits', 'missing', 'surface']);
  });

  it('is accessible with every part open, and keeps within 320 pixels when texts grow', async () => {
    await panel.evaluate(() => document.querySelectorAll('.settings__part > details').forEach((details) => ((details as HTMLDetailsElement).open = true)));
    expect(await violations(panel)).toEqual([]);
    await panel.setViewportSize({ width: 320, height: 700 });
    await panel.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    expect(await overflowWhenLonger(panel)).toEqual([]);
  });
});
