import { afterAll, beforeAll, expect, it } from 'vitest';
import { panelTexts } from '../../../lib/i18n/texts/panel.ts';
import { settingsTexts } from '../../../lib/i18n/texts/settings.ts';
import { press, pressWords, says } from '../../../tools/walk/panel.ts';
import { me } from '../../practice/personas.ts';
import { openSchil, type Schil } from '../harness/schil.ts';
import { openSidePanel } from '../harness/side-panel.ts';
import { settings } from './page-setup.ts';

let schil: Schil;
beforeAll(async () => {
  schil = await openSchil();
  await settings(schil, { welcomed: true, mode: 'panel', language: 'nl' });
});
afterAll(() => schil.close());

it('copies a diagnostic of the page in view, with LinkedIn’s names and nothing that anybody wrote', async () => {
  const tab = await schil.linkedIn(`/in/${me.slug}/`);
  const { page: panel, close } = await openSidePanel(schil, tab);
  await says(panel, panelTexts['surface.own-profile'].nl);
  await panel.evaluate(() => {
    const kept = globalThis as unknown as { copied?: string };
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: (text: string) => Promise.resolve(void (kept.copied = text)) } });
  });
  await press(panel, 'tab', panelTexts.settings.nl);
  await pressWords(panel, settingsTexts.health.nl);
  await press(panel, 'button', settingsTexts['health-copy'].nl);
  await says(panel, settingsTexts.copied.nl);
  const copied = await panel.evaluate(() => (globalThis as unknown as { copied: string }).copied);
  await close();

  const { page } = JSON.parse(copied) as { page: { surface: string; names: Record<string, number> } };
  expect(page.surface).toBe('own-profile');
  expect(Object.keys(page.names).length).toBeGreaterThan(5);
  for (const part of [me.slug, me.member, ...me.name.split(' '), ...(me.about ?? '').split(/\s+/).filter((word) => word.length > 7)]) expect(copied).not.toContain(part);
});
