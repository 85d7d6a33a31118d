/**
 * A page that never rests, with and without Schil: 400 cards stand in it; in each frame 6 go, 6 come, 30 texts change and 60 classes
 * flip; 60 frames are a run. Both tabs stay open and run in turn.
 */
import type { BrowserContext, Page } from 'playwright';
import { median, openTab, range, type Clock } from './renderer.ts';

export interface Side {
  context: BrowserContext;
  /** Whether all that belongs there stands. */
  isReady: (page: Page) => Promise<boolean>;
}

/** @returns one line of figures */
export async function compareChurn(url: string, sides: { with: Side; without: Side }, rounds: number): Promise<string> {
  const [ours, theirs] = [await openRestless(url, sides.with), await openRestless(url, sides.without)];
  const [withSchil, without]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    const turns = [async () => without.push(await timed(theirs)), async () => withSchil.push(await timed(ours))];
    for (const turn of round % 2 === 0 ? turns : turns.reverse()) await turn(); // the second of a pair finds a warmer machine
  }
  await Promise.all([ours.page.close(), theirs.page.close()]);
  const ratios = withSchil.map((ours, round) => ours / without[round]!);
  return `${median(withSchil).toFixed(0)} ms of work in 60 frames with Schil (${range(withSchil)}), ${median(without).toFixed(0)} ms without (${range(without)}): ${median(ratios).toFixed(2)} × in the median of pairs (aim: at most 1.05)`;
}

interface Restless {
  page: Page;
  clock: Clock;
}

async function openRestless(url: string, { context, isReady }: Side): Promise<Restless> {
  const { page, clock } = await openTab(context);
  await page.goto(url);
  while (!(await isReady(page))) await page.waitForTimeout(100);
  await page.evaluate(addCards);
  for (let warmed = 0; warmed < 2; warmed += 1) await page.evaluate(churn);
  return { page, clock };
}

async function timed({ page, clock }: Restless): Promise<number> {
  await page.bringToFront();
  const start = await clock();
  await page.evaluate(churn);
  return (await clock()) - start;
}

function addCards(): void {
  const cards = document.createElement('div');
  cards.id = 'cards';
  for (let index = 0; index < 400; index += 1) {
    const card = document.createElement('div');
    const [title, line] = [document.createElement('p'), document.createElement('p')];
    title.textContent = `kaart ${index}`;
    line.textContent = 'een regel van gewone lengte';
    card.append(title, line);
    cards.append(card);
  }
  document.querySelector('main')!.append(cards);
}

async function churn(): Promise<void> {
  const cards = document.querySelector('#cards')!;
  const some = (at: number): Element => cards.children[at % cards.children.length]!;
  for (let frame = 0; frame < 60; frame += 1) {
    await new Promise(requestAnimationFrame);
    for (let index = 0; index < 6; index += 1) {
      const old = some(frame * 31 + index * 67);
      cards.append(old.cloneNode(true));
      old.remove();
    }
    for (let index = 0; index < 30; index += 1) some(frame * 13 + index * 11).firstElementChild!.textContent = `kaart ${frame} ${index}`;
    for (let index = 0; index < 60; index += 1) some(frame * 7 + index * 5).classList.toggle('anders');
  }
}
