import { describe, expect, it, vi } from 'vitest';
import { features } from '../../../lib/features/all.ts';
import type { AskBackground } from '../../../lib/features/feature.ts';
import { textsOf } from '../../../lib/features/profile-own-words.ts';
import { presentOrganisation } from '../../../lib/features/profile-work-at.ts';
import { regions } from '../../../lib/linkedin/regions/all.ts';
import type { PageReading } from '../../../lib/linkedin/types.ts';
import type { Flags } from '../../../lib/storage/types.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const flags: Flags = { mode: 'page', off: [], ownWords: true, language: 'nl' };
const base: PageReading = { surface: 'profile', frontEnd: 'sdui', recognised: true, missing: [], hits: {} };
const named = (id: string) => features.find((one) => one.id === id)!;

describe('every feature', () => {
  it.each(features.map((one) => [one.id, one] as const))('%s: lies in the file of its name, and needs only regions of its surfaces', (id, { needs, surfaces }) => {
    expect(existsSync(join(import.meta.dirname, `../../../lib/features/${id}.ts`))).toBe(true);
    for (const need of needs) expect(regions.find((region) => region.id === need)?.surfaces ?? []).toEqual(expect.arrayContaining([...surfaces]));
  });

  it('has an id of its own', () => {
    expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
  });

  it.each(features.filter(({ id }) => id !== 'jobs-home-for-you').map((one) => [one.id, one] as const))('%s: asks nothing about a page that said nothing', (_id, { question }) => {
    expect(question(base, flags)).toBeUndefined();
  });
});

describe('tags on a profile', () => {
  const { question, answer } = named('profile-tags');
  const person = { slug: 'a', name: 'A', about: 'over mij' };

  it('are asked as another’s or as one’s own, never mixed', async () => {
    const asked: string[] = [];
    const ask = (async (name: string, body: unknown) => {
      asked.push(`${name} ${JSON.stringify(body)}`);
      return { tags: null, published: 'missing' };
    }) as unknown as AskBackground;
    await answer(question({ ...base, person }, flags), ask, vi.fn());
    await answer(question({ ...base, own: true, person }, flags), ask, vi.fn());
    expect(asked).toEqual(['page/tags {"slug":"a","name":"A","about":"over mij"}', 'page/own-tags {"about":"over mij"}']);
  });
});

describe('own words', () => {
  const person = { slug: 'a', name: 'A', headline: 'Jurist', about: 'Wij', experience: [{ title: 'Adviseur', organisation: 'Gemeente Voorbeeldstad', description: 'Ik adviseer.' }], skills: ['Wabo', 'Wabo'], topSkills: ['Wabo'] };

  it('come from what the person wrote, with where it stands, each once', () => {
    expect(textsOf(person)).toEqual([
      { field: 'headline', text: 'Jurist' },
      { field: 'about', text: 'Wij' },
      { field: 'title', text: 'Adviseur', where: 'Gemeente Voorbeeldstad' },
      { field: 'description', text: 'Ik adviseer.', where: 'Adviseur, Gemeente Voorbeeldstad' },
      { field: 'skill', text: 'Wabo' },
    ]);
  });

  it('are explained only when chosen, and never where a line is published', async () => {
    const { question, answer } = named('profile-own-words');
    expect(question({ ...base, person }, { ...flags, ownWords: false })).toBeUndefined();
    const asked: string[] = [];
    const ask = (async (name: string) => {
      asked.push(name);
      return name === 'page/tags' ? { tags: [] } : [];
    }) as unknown as AskBackground;
    expect(await answer(question({ ...base, person }, flags), ask, vi.fn())).toEqual([]);
    expect(asked).toEqual(['page/tags']);
  });

  it('stand on others’ profiles only, never on result cards', () => {
    expect(named('profile-own-words').surfaces).toEqual(['profile']);
  });
});

describe('the organisation somebody works for', () => {
  it('is one of a present role', () => {
    const role = { title: 'x', organisation: 'Waterschap Voorbeeldstroom', from: '2020' };
    expect(presentOrganisation({ organisations: ['Gemeente Voorbeeldstad', 'Voorbeelduniversiteit'] })).toBe('Gemeente Voorbeeldstad');
    expect(presentOrganisation({ organisations: ['Voorbeelduniversiteit'], experience: [role] })).toBe('Waterschap Voorbeeldstroom');
    expect(presentOrganisation({ organisations: ['Waterschap Voorbeeldstroom'], experience: [{ ...role, to: '2022' }] })).toBeUndefined();
    expect(presentOrganisation({})).toBeUndefined();
  });
});

describe('what is known', () => {
  it('shows on the home page without asking the background', async () => {
    const ask = vi.fn();
    const known = { cards: [], total: 0 };
    const { answer, question, place } = named('feed-for-you');
    const reading: PageReading = { ...base, surface: 'feed', feed: { posts: 3, rail: true } };
    expect(await answer(question(reading, flags), ask, async () => known)).toBe(known);
    expect(ask).not.toHaveBeenCalled();
    expect([place(reading), place({ ...reading, feed: { posts: 3, rail: false } })]).toEqual(['feed-rail', 'feed-top']);
  });
});
