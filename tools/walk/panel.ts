/** What a person does in the side panel and in Schil's own pages: reads, and presses what carries a name. */
import type { PanelPage } from '../../test/e2e/harness/side-panel.ts';

/** Presses the one control with this role and accessible name. */
export async function press(panel: PanelPage, role: 'button' | 'tab' | 'link' | 'checkbox' | 'radio', name: string): Promise<void> {
  await panel.locator(`::-p-aria([name="${name}"][role="${role}"])`).setTimeout(20_000).click();
}

/** Waits until the panel says this; gives all it says. */
export async function says(panel: PanelPage, text: string): Promise<string> {
  await panel.waitForFunction((wanted) => document.body.innerText.includes(wanted), { timeout: 30_000, polling: 100 }, text).catch(async () => {
    throw new Error(`The panel does not say “${text}” but: ${(await panel.evaluate(() => document.body.innerText)).replace(/\s+/g, ' ').slice(0, 300)}`);
  });
  return panel.evaluate(() => document.body.innerText);
}

/** Texts of all that match, without white space around; waits until there is one. */
export async function texts(panel: PanelPage, selector: string): Promise<string[]> {
  await panel.waitForSelector(selector, { timeout: 30_000 }).catch(() => {
    throw new Error(`Nothing in the panel matches ${selector}`);
  });
  return panel.$$eval(selector, (elements) => elements.map((element) => (element as HTMLElement).innerText.replace(/\s+/g, ' ').trim()));
}

/** Waits until the panel no longer says this. */
export async function saysNo(panel: PanelPage, text: string): Promise<void> {
  await panel.waitForFunction((unwanted) => !document.body.innerText.includes(unwanted), { timeout: 30_000, polling: 200 }, text).catch(() => {
    throw new Error(`The panel still says “${text}”`);
  });
}

/** Presses the words themselves: what opens or chooses something by its label. */
export async function pressWords(panel: PanelPage, words: string): Promise<void> {
  await panel.locator(`::-p-text(${words})`).setTimeout(20_000).click();
}
