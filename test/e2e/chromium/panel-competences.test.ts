/** From one's own words to a line on the clipboard, and every answer on the way. */
import { zipSync } from 'fflate';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseTagLine } from '../../../lib/competences/tag-line/parse.ts';
import { me } from '../../practice/personas.ts';
import { answerOf } from '../harness/ask.ts';
import { overflowWhenLonger, violations } from '../harness/looks.ts';
import { openSchil, type Schil } from '../harness/schil.ts';

let schil: Schil;
let panel: Page;
let linkedIn: Page;
beforeAll(async () => {
  schil = await openSchil();
  await schil.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  panel = await schil.open('sidepanel.html#competences');
  await panel.getByRole('heading', { name: 'Wat ik kan' }).waitFor();
});
afterAll(() => schil.close());

const line = () => panel.locator('.schil-copy__text').textContent();
const rows = () => panel.locator('.proposal');

/** The panel follows the tab in front. */
async function lookAt(path: string): Promise<void> {
  await linkedIn?.close();
  linkedIn = await schil.linkedIn(path);
  await linkedIn.bringToFront();
}

describe('my competences', () => {
  it('begins with three ways to one’s own words', async () => {
    await panel.getByRole('link', { name: 'Open je eigen profiel op LinkedIn' }).waitFor();
    await panel.getByText('Plak een tekst').waitFor();
    await panel.getByText('Gebruik je gegevens van LinkedIn').waitFor();
    expect(await violations(panel)).toEqual([]);
  });

  it('proposes from the open own profile: eight ticked at most, each with its quote, one not thought of', async () => {
    await lookAt(`/in/${me.slug}/`);
    await rows().first().waitFor();
    const ticked = await panel.locator('.proposal input:checked').count();
    expect(ticked).toBeGreaterThan(3);
    expect(ticked).toBeLessThanOrEqual(8);
    for (const quote of await panel.locator('.proposal mark').allTextContents()) expect(quote.trim()).not.toBe('');
    await expect.poll(() => panel.getByText('Misschien zelf niet aan gedacht').count()).toBe(1);
    expect(await violations(panel)).toEqual([]);
  });

  it('“not right” takes a proposal away and can be taken back', async () => {
    const name = await panel.locator('.proposal .schil-tag').first().textContent();
    await panel.getByRole('button', { name: `Klopt niet: ${name}` }).click();
    await panel.getByText(`“${name}” stelt Schil niet meer voor.`).waitFor();
    await expect.poll(() => panel.getByRole('checkbox', { name: `Ik kan dit: ${name}`, exact: true }).count()).toBe(0);
    await panel.getByRole('button', { name: 'Terughalen' }).click();
    await panel.getByRole('checkbox', { name: `Ik kan dit: ${name}`, exact: true }).waitFor();
  });

  it('“later” keeps it aside, “call it otherwise” gives it one’s own name', async () => {
    const [first, second] = await panel.locator('.proposal .schil-tag').allTextContents();
    await panel.getByRole('button', { name: `Later: ${first}` }).click();
    await panel.getByText('1 bewaard voor later').click();
    await panel.getByRole('button', { name: `Toch bekijken: ${first}` }).click();
    await panel.getByRole('checkbox', { name: `Ik kan dit: ${first}`, exact: true }).waitFor();
    await panel.getByRole('button', { name: `Anders noemen: ${second}` }).click();
    await panel.getByRole('textbox', { name: 'Hoe noem jij dit?' }).fill('mijn eigen naam');
    await panel.getByRole('button', { name: 'Deze kloppen' }).click();
    await panel.getByText(/competenties toegevoegd/).waitFor();
    await expect.poll(line).toContain('mijn eigen naam');
  });

  it('has the line ready on the same screen and copies exactly that', async () => {
    const text = await line();
    expect(parseTagLine(text!)?.tags.length).toBeGreaterThan(3);
    await panel.bringToFront();
    await panel.getByRole('button', { name: 'Kopieer de regel' }).click();
    await panel.getByText('Gekopieerd. Plak hem nu op LinkedIn.').waitFor();
    expect(await panel.evaluate(() => navigator.clipboard.readText())).toBe(text);
    expect(await violations(panel)).toEqual([]);
  });

  it('shows how a manager sees it, and what discreet takes away', async () => {
    await panel.getByRole('radio', { name: 'Beschikbaar voor een klus naast mijn baan' }).check();
    await panel.getByRole('button', { name: 'Zo ziet mijn leidinggevende mij' }).click();
    await panel.getByText(/Je leidinggevende leest dat je beschikbaar bent/).waitFor();
    await expect.poll(line).toContain('beschikbaar voor een klus');
    await panel.getByText('Anders maken').click();
    await panel.getByRole('checkbox', { name: /^Discreet/ }).check();
    await panel.getByText(/Je leidinggevende leest alleen wat je kunt/).waitFor();
    await expect.poll(line).not.toContain('beschikbaar');
  });

  it('checks afterwards: missing, the same, and the difference in words', async () => {
    await lookAt(`/in/${me.slug}/?again`);
    await panel.getByText('Je regel staat nog niet op je profiel.').waitFor();
    schil.practice.about = { [me.slug]: `${me.about}\n\n${await line()}` };
    await lookAt(`/in/${me.slug}/?pasted`);
    await panel.getByText('Je regel op LinkedIn is bij.').waitFor();
    await panel.getByRole('radio', { name: /^Op mijn plek/ }).check();
    await panel.getByRole('checkbox', { name: /^Discreet/ }).uncheck();
    await panel.getByText('iets anders over op je plek zijn').waitFor();
    await expect.poll(line).toContain('Ik zit goed op mijn plek');
  });

  it('a private tag and a learning wish leave the line at once', async () => {
    const [first, second] = await panel.locator('.own-tag .schil-tag bdi').allTextContents();
    await panel.locator('.own-tag summary').first().click();
    await panel.getByRole('combobox', { name: 'Wie mag het zien?' }).selectOption('private');
    await expect.poll(line).not.toContain(first);
    await panel.locator('.own-tag').first().locator('summary').first().click();
    await panel.locator('.own-tag').nth(1).locator('summary').first().click();
    await panel.getByRole('combobox', { name: 'Wat wil je ermee?' }).selectOption('learn');
    await expect.poll(line).not.toContain(second);
    expect(await violations(panel)).toEqual([]);
  });

  it('adds by a synonym with its definition, and by free words', async () => {
    const search = panel.getByRole('searchbox', { name: 'Zoek een competentie' });
    await search.fill('zelfbedachte vakterm');
    await panel.getByRole('button', { name: 'Toevoegen: zelfbedachte vakterm' }).click();
    await panel.getByText('“zelfbedachte vakterm” is toegevoegd.').waitFor();
    await search.fill('kinderopvang');
    await search.fill('inkoop');
    await panel.locator('.found-list > li').first().waitFor();
    expect((await panel.locator('.found-list p').first().textContent())?.length).toBeGreaterThan(10);
  });

  it('reads a pasted text, and LinkedIn’s own archive without opening the rest of it', async () => {
    await panel.getByText('Plak een tekst').click();
    await panel.getByRole('textbox', { name: 'Tekst over jezelf' }).fill('Ik geef schuldhulpverlening en doe de inkoop van de gemeente.');
    await panel.getByRole('button', { name: 'Zoek competenties in deze tekst' }).click();
    await panel.getByText('Gevonden in je tekst.').waitFor();
    await panel.getByText('Gebruik je gegevens van LinkedIn').click();
    const archive = zipSync({ 'Skills.csv': new TextEncoder().encode('Name\nsubsidies verlenen\n'), 'messages.csv': new TextEncoder().encode('FROM,CONTENT\nIemand,aanbesteden\n') });
    await panel.getByLabel('Bestand van LinkedIn').setInputFiles({ name: 'archive.zip', mimeType: 'application/zip', buffer: Buffer.from(archive) });
    await panel.getByText('Gelezen: skills.csv').waitFor();
    await panel.getByLabel('Bestand van LinkedIn').setInputFiles({ name: 'foto.zip', mimeType: 'application/zip', buffer: Buffer.from('geen zip') });
    await panel.getByRole('alert').getByText('Dit bestand kan Schil niet inlezen').waitFor();
  });

  it('plain mode asks one question at a time', async () => {
    await answerOf(panel, 'app/save-settings', { settings: { plain: true } });
    await panel.getByRole('heading', { name: 'Ik kan …' }).waitFor();
    await panel.getByRole('button', { name: 'Ja, dat kan ik' }).waitFor();
    await expect.poll(() => panel.getByRole('button', { name: 'Ja, dat kan ik' }).count()).toBe(1);
    expect(await violations(panel)).toEqual([]);
    await answerOf(panel, 'app/save-settings', { settings: { plain: false } });
  });

  it('prints what is public and nothing private', async () => {
    const opened = schil.context.waitForEvent('page');
    await panel.getByText('Meenemen').click();
    await panel.getByRole('button', { name: 'Afdrukken of pdf' }).click();
    const paper = await opened;
    await paper.getByText('Gemaakt met Schil').waitFor();
    const { tags } = await panel.evaluate(() => ({ tags: [...document.querySelectorAll('.own-tag')].map((tag) => ({ text: tag.querySelector('bdi')?.textContent ?? '', isPrivate: tag.querySelector('.own-tag__notes')?.textContent?.includes('privé') ?? false })) }));
    const printed = await paper.locator('.schil-tag bdi').allTextContents();
    expect(printed.length).toBeGreaterThan(1);
    expect(tags.some(({ isPrivate }) => isPrivate)).toBe(true);
    for (const { text, isPrivate } of tags) if (isPrivate) expect(printed).not.toContain(text);
    expect(await violations(paper)).toEqual([]);
    await paper.close();
  });

  it('asks nobody for anything, and keeps within 320 pixels when texts grow', async () => {
    expect(schil.internet.log().filter((asked) => !asked.includes('www.linkedin.com'))).toEqual([]);
    await panel.setViewportSize({ width: 320, height: 700 });
    await panel.locator('.own-tag').first().waitFor();
    await panel.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    expect(await overflowWhenLonger(panel)).toEqual([]);
  });
});
