/** A publishes by pasting, B sees exactly that; A says less, B sees less; A removes it, B forgets (principles 1, 5 and 9). */
import type { Page as Tab } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { competencesTexts } from '../../../lib/i18n/texts/competences.ts';
import { panelTexts } from '../../../lib/i18n/texts/panel.ts';
import { formatTagLine } from '../../../lib/competences/tag-line/format.ts';
import { parseTagLine } from '../../../lib/competences/tag-line/parse.ts';
import { inPage } from '../../../tools/walk/page.ts';
import { press, says, texts } from '../../../tools/walk/panel.ts';
import { me, personas } from '../../practice/personas.ts';
import { closedRoots, waitForClosedText } from '../harness/closed-roots.ts';
import { openSchil, type Schil } from '../harness/schil.ts';
import { openSidePanel } from '../harness/side-panel.ts';
import { moveClock } from '../harness/worker.ts';
import { asApp, settings } from './page-setup.ts';

const [, recruiter] = personas;
const profile = `/in/${me.slug}/`;
const search = '/search/results/people/?keywords=gemeente';

let writer: Schil;
let reader: Schil;
let line = '';

beforeAll(async () => {
  writer = await openSchil();
  reader = await openSchil({ practice: { me: recruiter!.slug } });
  await settings(writer, { welcomed: true, mode: 'panel', language: 'nl' });
  await settings(reader, { welcomed: true, mode: 'page', language: 'nl', rememberTags: true, ownWords: false });
}, 90_000);
afterAll(async () => {
  await writer.close();
  await reader.close();
});

/** Puts a line at the end of A's About, as a person pastes it; `undefined` takes it away. */
function paste(text: string | undefined): void {
  reader.practice.about = { [me.slug]: text === undefined ? (me.about ?? '') : `${me.about ?? ''}\n\n${text}` };
}

/** Visits a page as B and gives the chips that stand in it once it has settled. */
async function chips(path: string, wait?: string): Promise<string[]> {
  const tab = await reader.linkedIn(path);
  if (wait) await waitForClosedText(tab, wait);
  else await tab.waitForTimeout(2_500);
  const found = await inPage(tab, '.schil-tag');
  await tab.close();
  return found;
}

const bare = (chip: string) => chip.replace(/\s+/g, ' ').trim();

describe('two people', () => {
  it('A accepts what is proposed and gets a line', async () => {
    const tab = await writer.linkedIn(profile);
    const { page: panel, close } = await openSidePanel(writer, tab);
    await says(panel, panelTexts['surface.own-profile'].nl);
    await press(panel, 'tab', panelTexts.competences.nl);
    await says(panel, competencesTexts['proposals-title'].nl);
    await press(panel, 'button', competencesTexts.accept.nl);
    await expect.poll(async () => ([line = ''] = await texts(panel, '.schil-copy__text'))[0]).toMatch(/#publiekvak$/);
    await close();
    await tab.close();
    expect(parseTagLine(line)?.tags.length).toBeGreaterThan(2);
  });

  it('B sees exactly these tags on the profile, with who said so and when', async () => {
    paste(line);
    const tags = parseTagLine(line)!.tags.map(({ text }) => text);
    const tab = await reader.linkedIn(profile);
    const said = await waitForClosedText(tab, me.name);
    const found = (await inPage(tab, '.schil-tag')).map(bare);
    await tab.close();
    expect(found).toHaveLength(tags.length);
    for (const tag of tags) expect(found.some((chip) => chip.includes(tag)), tag).toBe(true);
    expect(said).toMatch(/20\d\d/);
  });

  it('B sees them in the search results too, and nobody else’s place changes', async () => {
    const tab = await reader.linkedIn(search);
    await waitForClosedText(tab, parseTagLine(line)!.tags[0]!.text);
    const order = await names(tab);
    await tab.close();
    const untouched = await openSchil({ practice: { me: recruiter!.slug } });
    try {
      const plain = await untouched.linkedIn(search);
      expect(order).toEqual(await names(plain));
      expect(order.length).toBeGreaterThan(3);
    } finally {
      await untouched.close();
    }
  });

  it('A says less: B no longer sees availability', async () => {
    const available = { ...parseTagLine(line)!, availability: { hours: { max: 8 }, confirmed: new Date().toISOString().slice(0, 7) } };
    paste(formatTagLine(available));
    const tab = await reader.linkedIn(profile);
    await waitForClosedText(tab, /8 uur/);
    await tab.close();
    paste(line);
    const again = await reader.linkedIn(profile);
    await waitForClosedText(again, me.name);
    const roots = await closedRoots(again);
    expect(roots.map(({ text }) => text).join(' ')).not.toMatch(/8 uur|beschikbaar/i);
    await again.close();
  });

  it('B remembers them for thirty days, not longer, also when the clock is moved', async () => {
    expect((await asApp(reader, 'app/people', { people: [{ slug: me.slug, name: me.name }] }))[me.slug]?.tags.length).toBeGreaterThan(0);
    await moveClock(reader, 31);
    expect(await asApp(reader, 'app/people', { people: [{ slug: me.slug, name: me.name }] })).toEqual({});
    await moveClock(reader, 0);
  });

  it('A removes the line: B sees nothing, and what was remembered is gone', async () => {
    paste(line);
    expect((await chips(profile, parseTagLine(line)!.tags[0]!.text)).length).toBeGreaterThan(0);
    paste(undefined);
    const tab = await reader.linkedIn(profile);
    await expect.poll(() => asApp(reader, 'app/people', { people: [{ slug: me.slug, name: me.name }] })).toEqual({});
    await expect.poll(() => inPage(tab, '.schil-tag')).toEqual([]);
    await tab.close();
    expect(await chips(search)).toEqual([]);
  });

  it('no request left either browser', () => {
    // LinkedIn's own addresses are the tabs that the two opened; Schil asks it for nothing (traces.test.ts).
    const asked = [...writer.internet.log(), ...reader.internet.log()];
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((request) => !request.includes(' https://www.linkedin.com/'))).toEqual([]);
  });
});

function names(tab: Tab): Promise<string[]> {
  return tab.evaluate(() => [...document.querySelectorAll('main a[href*="/in/"]')].map((link) => link.getAttribute('href') ?? ''));
}
