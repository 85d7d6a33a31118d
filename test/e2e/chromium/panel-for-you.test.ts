import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { overflowWhenLonger, violations } from '../harness/looks.ts';
import { openSchil, type Schil } from '../harness/schil.ts';

let schil: Schil;
let panel: Page;
beforeAll(async () => {
  schil = await openSchil();
  panel = await schil.open('sidepanel.html');
});
afterAll(() => schil.close());

const cards = () => panel.locator('article.item-card');

describe('For you', () => {
  it('says what to do when there is nothing yet', async () => {
    await panel.getByRole('heading', { name: 'Nog geen aanbod' }).waitFor();
    expect(await violations(panel)).toEqual([]);
  });

  it('shows the example, always labelled, with counts per kind', async () => {
    await panel.getByRole('button', { name: 'Bekijk een voorbeeld' }).click();
    await cards().nth(10).waitFor(); // the others are drawn once the first screen stands
    await panel.getByText('verzonnen werk bij verzonnen organisaties').waitFor();
    await expect.poll(() => panel.getByText(/Nu bekend: \d+ klussen/).count()).toBe(1);
    const badges = await cards().evaluateAll((list) => list.map((card) => card.textContent?.includes('Voorbeeld')));
    expect(badges.length).toBeGreaterThan(10);
    expect(badges.every(Boolean)).toBe(true);
    expect(await violations(panel)).toEqual([]);
  });

  it('searches, and says how many the search takes away', async () => {
    const all = await cards().count();
    await panel.getByRole('searchbox', { name: 'Zoeken' }).fill('handhaving');
    await panel.getByText(/Niet getoond door je filters: \d+ door zoeken/).waitFor();
    expect(await cards().count()).toBeLessThan(all);
    expect(await cards().first().isVisible()).toBe(true);
    await panel.getByRole('searchbox', { name: 'Zoeken' }).fill('zzzzqqq');
    await panel.getByRole('heading', { name: 'Niets gevonden' }).waitFor();
    await panel.getByRole('searchbox', { name: 'Zoeken' }).fill('');
    await expect.poll(() => cards().count()).toBe(all);
  });

  it('filters by kind, with the number on the button and a way back', async () => {
    await panel.getByText('Filters', { exact: true }).click();
    await panel.getByRole('checkbox', { name: /^Vacature \(\d+\)$/ }).check();
    await panel.getByText('Filters (1 aan)').waitFor();
    await expect.poll(async () => new Set(await cards().locator('.schil-kind').allTextContents())).toEqual(new Set(['Vacature']));
    await panel.getByRole('button', { name: 'Alle filters wissen' }).click();
    await expect.poll(async () => new Set(await cards().locator('.schil-kind').allTextContents()).size).toBeGreaterThan(1);
  });

  it('opens an item, saves it, puts it aside and brings it back, without the mouse', async () => {
    const title = await panel.locator('.item-card__open').first().textContent();
    await panel.locator('.item-card__open').first().press('Enter');
    await panel.getByRole('heading', { level: 2, name: title! }).waitFor();
    expect(await violations(panel)).toEqual([]);

    await panel.getByRole('button', { name: 'Hier wil ik op reageren' }).press('Enter');
    await panel.getByText('Bewaard. Alleen jij ziet dit.').waitFor();
    await panel.getByRole('button', { name: 'Niet voor mij' }).press('Enter');
    await panel.getByRole('radio', { name: 'nu niet' }).press('Space');
    await panel.getByRole('button', { name: 'Terughalen' }).press('Enter');
    await panel.getByRole('button', { name: 'Niet voor mij' }).waitFor();

    await panel.getByRole('button', { name: 'Terug naar de lijst' }).press('Enter');
    await panel.getByRole('button', { name: 'Hier wil ik op reageren' }).press('Enter');
    await panel.getByText('Alleen jij ziet deze lijst.').waitFor();
    await expect.poll(() => panel.locator('.item-card__open').allTextContents()).toEqual([title]);
    await panel.getByRole('button', { name: 'Alles', exact: true }).click();
  });

  it('gives a reply to change and copy, and questions for what is not stated', async () => {
    await schil.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await panel.locator('.item-card__open').first().click();
    await panel.getByText('Reageer', { exact: true }).click();
    const message = panel.getByRole('textbox', { name: 'Je bericht' });
    await expect.poll(() => message.inputValue()).toContain('Ik heb belangstelling.');
    await message.fill('Dag, ik kom graag praten.');
    await panel.getByRole('button', { name: 'Bericht kopiëren' }).click();
    await panel.getByText('Gekopieerd').waitFor();
    expect(await panel.evaluate(() => navigator.clipboard.readText())).toBe('Dag, ik kom graag praten.');
    await panel.getByText('Niet vermeld: vragen om te stellen').click();
    await expect.poll(() => panel.getByText('Verandert er iets aan mijn pensioen?').count()).toBeGreaterThan(0);
  });

  it('prints both sheets', async () => {
    for (const name of ['Voordat je ja zegt', 'Voor je leidinggevende']) {
      const opened = schil.context.waitForEvent('page');
      await panel.getByRole('button', { name }).click();
      const sheet = await opened;
      await sheet.getByRole('heading', { level: 1, name }).waitFor();
      expect(await violations(sheet)).toEqual([]);
      await expect.poll(() => sheet.locator('dd').count()).toBeGreaterThan(2);
      await sheet.close();
    }
    await panel.getByRole('button', { name: 'Terug naar de lijst' }).click();
  });

  it('makes a feed file, a snippet and a post of an assignment', async () => {
    await panel.getByRole('button', { name: 'Plaats een klus' }).click();
    await panel.getByRole('textbox', { name: 'Titel' }).fill('Kades controleren');
    await panel.getByRole('textbox', { name: 'Organisatie' }).fill('Waterschap De Oefening');
    await panel.getByRole('textbox', { name: 'Wat is er te doen?' }).fill('Je loopt twee kades na en schrijft op wat je ziet.');
    await panel.getByText('Bericht voor LinkedIn').click();
    await panel.getByText('Klus bij Waterschap De Oefening: Kades controleren').waitFor();
    expect(await violations(panel)).toEqual([]);
    const download = panel.waitForEvent('download');
    await panel.getByRole('button', { name: 'Nieuw bestand bewaren' }).click();
    expect((await download).suggestedFilename()).toBe('klussen.json');
    await panel.getByRole('button', { name: 'Terug', exact: true }).click();
  });

  it('sends no request in all of this', () => {
    expect(schil.internet.log()).toEqual([]);
  });

  it('keeps within 320 pixels, also when texts are two fifths longer', async () => {
    await panel.setViewportSize({ width: 320, height: 700 });
    await cards().first().waitFor();
    expect(await overflowWhenLonger(panel)).toEqual([]);
  });
});
