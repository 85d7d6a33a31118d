/** People in the panel: what they published, in the page's own order, and nothing that ranks anybody. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { me, personas } from '../../practice/personas.ts';
import { answerOf } from '../harness/ask.ts';
import { overflowWhenLonger, violations } from '../harness/looks.ts';
import { openSchil, type Schil } from '../harness/schil.ts';

const [, one, other] = personas;
const line = 'Expertise publieke sector: Omgevingswet (vraagbaak) · bouwtoezicht · eigen vondst. Naast mijn baan beschikbaar voor een klus, tot 14 uur per week, vanaf januari 2027 (stand {month}). #publiekvak';
const month = new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric' }).format(new Date());

let schil: Schil;
let panel: Page;
let linkedIn: Page;
beforeAll(async () => {
  schil = await openSchil({ practice: { about: { [one!.slug]: `Ik werk graag buiten.\n\n${line.replace('{month}', month)}` } } });
  panel = await schil.open('sidepanel.html#people');
  await panel.getByRole('heading', { name: 'Mensen', exact: true }).waitFor();
  await answerOf(panel, 'app/save-settings', { settings: { mode: 'panel', rememberTags: true } });
});
afterAll(() => schil.close());

async function lookAt(path: string): Promise<void> {
  await linkedIn?.close();
  linkedIn = await schil.linkedIn(path);
  await linkedIn.bringToFront();
}

describe('people', () => {
  it('says calmly what to do when no LinkedIn page is open', async () => {
    await panel.getByText('Open een profiel of zoek mensen op LinkedIn').waitFor();
    expect(await violations(panel)).toEqual([]);
  });

  it('shows what a person published, who said it and when, with level, state and explanation', async () => {
    await lookAt(`/in/${one!.slug}/`);
    await panel.getByRole('heading', { name: 'Zelf gepubliceerd' }).waitFor();
    const tags = panel.getByRole('list', { name: `Tags van ${one!.name}` });
    await expect.poll(() => tags.locator('bdi').allTextContents()).toEqual(['Omgevingswet', 'bouwtoezicht', 'eigen vondst']);
    await panel.getByText(new RegExp(`Gezegd door ${one!.name} zelf, gezien op`)).waitFor();
    await panel.getByText(/Beschikbaar voor een klus naast de eigen baan, tot 14 uur per week/).waitFor();
    await tags.getByRole('button', { name: /Omgevingswet/ }).click();
    await panel.getByText('Niveau volgens de persoon zelf: vraagbaak.').waitFor();
    await tags.getByRole('button', { name: /eigen vondst/ }).click();
    await panel.getByText('Eigen woorden, geen vaste term.').waitFor();
    expect(await violations(panel)).toEqual([]);
  });

  it('explains jargon in own words only when that was chosen, as outlines', async () => {
    await lookAt(`/in/${personas[4]!.slug}/`);
    await panel.getByText('Vaktaal in eigen woorden laten uitleggen?').waitFor();
    expect(await panel.locator('.schil-tag--own-words').count()).toBe(0);
    await answerOf(panel, 'app/save-settings', { settings: { ownWords: true } });
    await panel.getByText('In eigen woorden op dit profiel').first().waitFor();
    expect(await panel.locator('.schil-tag:not(.schil-tag--own-words)').count()).toBe(0);
    expect(await violations(panel)).toEqual([]);
  });

  it('lists the open search page in LinkedIn’s own order; the filter only makes a list', async () => {
    await lookAt('/search/results/people/?keywords=gemeente');
    await panel.getByRole('heading', { name: 'Mensen op deze pagina' }).waitFor();
    const names = () => panel.locator('.person h4').allTextContents();
    const all = await names();
    const shown = await linkedIn.evaluate(() => document.body.innerText);
    const places = all.map((name) => shown.indexOf(name));
    expect(all.length).toBeGreaterThan(1);
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    const before = await linkedIn.evaluate(() => document.body.innerHTML.length);
    const filter = panel.getByRole('combobox', { name: 'Heeft tag' });
    if ((await filter.locator('option').count()) > 1) {
      await filter.selectOption({ index: 1 });
      const filtered = await names();
      expect(filtered).toEqual(all.filter((name) => filtered.includes(name)));
    }
    expect(await linkedIn.evaluate(() => document.body.innerHTML.length)).toBe(before);
    expect(await violations(panel)).toEqual([]);
  });

  it('for a saved assignment says stated or not stated, without a number, and gives a message to copy', async () => {
    await answerOf(panel, 'app/example', { on: true });
    const market = await answerOf(panel, 'app/market', { limit: 50 });
    const items = market.rings.flatMap((ring) => ring.items);
    for (const { match } of items.slice(0, 3)) await answerOf(panel, 'app/mark', { key: match.id, saved: true });
    await panel.reload();
    await lookAt(`/in/${one!.slug}/`);
    await panel.getByRole('combobox', { name: 'Welke klus?' }).selectOption(items[0]!.match.id);
    const list = panel.locator('.stated');
    await list.waitFor();
    expect(await list.locator('.stated__by').allTextContents()).toSatisfy((texts: string[]) => texts.every((text) => /^(niet gezegd|gezegd(: .+)?)$/.test(text)));
    expect(await panel.locator('.stated, .person').evaluateAll((parts) => parts.some((part) => /\d+\s*(%|van de)|score|punten/.test(part.textContent ?? '')))).toBe(false);
    await panel.getByText('Bericht om te kopiëren').first().click();
    await expect.poll(() => panel.getByRole('textbox', { name: 'Bericht om te kopiëren' }).inputValue()).toContain(one!.name);
    for (const link of await panel.locator('a[href*="search/results/people"]').evaluateAll((links) => links.map((a) => (a as HTMLAnchorElement).href))) expect(new URL(link).host).toBe('www.linkedin.com');
    expect(await violations(panel)).toEqual([]);
  });

  it('finds any open assignment by its words, saved or not', async () => {
    await answerOf(panel, 'app/example', { on: true });
    const market = await answerOf(panel, 'app/market', { limit: 50 });
    const wanted = market.rings.flatMap((ring) => ring.items).find(({ saved, match }) => !saved && match.missing.length > 0)!;
    await lookAt(`/in/${one!.slug}/`);
    await panel.getByRole('searchbox', { name: 'Zoek een klus' }).fill(wanted.assignment.title);
    const choice = panel.getByRole('combobox', { name: 'Welke klus?' });
    await choice.locator(`option[value="${wanted.match.id}"]`).waitFor({ state: 'attached' });
    await choice.selectOption(wanted.match.id);
    await panel.locator('.stated').waitFor();
    await panel.getByRole('searchbox', { name: 'Zoek een klus' }).fill('xqzxqz');
    await panel.getByText('Geen klus gevonden.').waitFor();
    expect(await choice.inputValue()).toBe(wanted.match.id);
  });

  it('says that one’s own profile is one’s own, and that other pages are never read', async () => {
    await lookAt(`/in/${me.slug}/`);
    await panel.getByText('Dit is je eigen profiel').waitFor();
    await answerOf(panel, 'app/save-settings', { settings: { pausedUntil: 'forever' } });
    await lookAt(`/in/${other!.slug}/`);
    await panel.getByText('Er wordt niets gelezen.').waitFor();
    await answerOf(panel, 'app/save-settings', { settings: { pausedUntil: null } });
    expect(await violations(panel)).toEqual([]);
  });

  it('keeps within 320 pixels when texts grow', async () => {
    await lookAt(`/in/${one!.slug}/`);
    await panel.getByRole('heading', { name: 'Zelf gepubliceerd' }).waitFor();
    await panel.setViewportSize({ width: 320, height: 700 });
    await panel.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    expect(await overflowWhenLonger(panel)).toEqual([]);
  });
});
