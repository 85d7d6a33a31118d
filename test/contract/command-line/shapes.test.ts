import { describe, expect, it } from 'vitest';
import { practicePage } from '../../practice/practice-page.ts';
import { me, personas } from '../../practice/personas.ts';
import { file, schil } from './run.ts';

/** The public shapes of docs/command-line.md: scripts of others rely on exactly these keys. */

const keysOf = (value: unknown): string[] => Object.keys(value as object).sort();
const only = (value: unknown, allowed: string[]): string[] => keysOf(value).filter((key) => !allowed.includes(key));

describe('read-page', () => {
  const address = `https://www.linkedin.com/in/${me.slug}/`;

  it('prints the reading of a saved page', async () => {
    const { exitCode, json } = await schil(['read-page', file('profile.html', practicePage(address)!.html), '--url', address]);
    expect(exitCode).toBe(0);
    expect(json).toMatchObject({ surface: 'own-profile', frontEnd: 'sdui', recognised: true, own: true, person: { name: me.name, headline: me.headline, slug: me.slug } });
    expect(only(json, ['surface', 'frontEnd', 'recognised', 'language', 'own', 'person', 'results', 'job', 'company', 'feed', 'missing', 'hits'])).toEqual([]);
    const { person } = json as { person: object };
    expect(only(person, ['name', 'headline', 'location', 'about', 'slug', 'organisations', 'topSkills', 'experience', 'education', 'skills', 'certifications'])).toEqual([]);
  });

  it('says that it does not know a page, and that is no error', async () => {
    const { exitCode, json } = await schil(['read-page', file('other.html', '<p>Something else</p>'), '--url', address]);
    expect(exitCode).toBe(0);
    expect(json).toMatchObject({ recognised: false, frontEnd: null, missing: expect.any(Array), hits: {} });
  });

  it('reads UTF-8 without being told, and what declares another encoding', async () => {
    const html = practicePage(address)!.html.replace(/<meta charset[^>]*>/i, '').replaceAll(me.name, 'Zoë Čapek');
    expect((await schil(['read-page', file('utf8.html', html), '--url', address])).json).toMatchObject({ person: { name: 'Zoë Čapek' } });
    const western = Buffer.from(practicePage(address)!.html.replace(/<meta charset[^>]*>/i, '<meta charset="windows-1252">').replaceAll(me.name, 'Zoë').replace(/[^\x00-\xff]/g, ' '), 'latin1');
    expect((await schil(['read-page', file('western.html', western), '--url', address])).json).toMatchObject({ person: { name: 'Zoë' } });
  });

  it('reads every invented person by name', async () => {
    for (const { slug, name } of personas.slice(0, 2)) {
      const url = `https://www.linkedin.com/in/${slug}/`;
      const { json } = await schil(['read-page', file(`${slug}.html`, practicePage(url)!.html), '--url', url]);
      expect(json).toMatchObject({ person: { name, slug } });
    }
  });
});

describe('find-competences', () => {
  const text = 'Ik schrijf beleidsnota’s over de Omgevingswet 🌱 en de Omgevingswet.';

  it('prints mentions whose offsets give exactly their text', async () => {
    const { exitCode, json } = await schil(['find-competences', '-', '--language', 'nl'], { input: text });
    expect(exitCode).toBe(0);
    const mentions = json as { start: number; end: number; text: string; id: string }[];
    expect(mentions.map(({ id }) => id)).toContain('environment-and-planning-act');
    for (const mention of mentions) {
      expect(keysOf(mention)).toEqual(['certainty', 'end', 'facet', 'id', 'label', 'start', 'text']);
      expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    }
  });

  it('answers line by line', async () => {
    const input = [{ key: 'a', text, field: 'about', language: 'nl' }, { key: 'b', text: 'Niets.' }].map((line) => JSON.stringify(line)).join('\n');
    const { exitCode, stdout } = await schil(['find-competences', '-', '--lines'], { input: `${input}\n\n` });
    expect(exitCode).toBe(0);
    const lines = stdout.trim().split('\n').map((line) => JSON.parse(line) as { key: string; mentions: unknown[] });
    expect(lines.map(({ key }) => key)).toEqual(['a', 'b']);
    expect(lines[0]!.mentions.length).toBeGreaterThan(0);
    expect(lines[1]).toEqual({ key: 'b', mentions: [] });
  });

  it('refuses a line that is none', async () => {
    expect(await schil(['find-competences', '-', '--lines'], { input: '{"key":1}' })).toMatchObject({ exitCode: 1, json: { error: { code: 'usage' } } });
    expect(await schil(['find-competences', '-', '--lines'], { input: '{"key":' })).toMatchObject({ exitCode: 1, json: { error: { code: 'not-json' } } });
    expect((await schil(['find-competences', '-', '--language', 'fr'], { input: '' })).exitCode).toBe(2);
  });
});

describe('tag-line', () => {
  const portfolio = {
    version: 1,
    language: 'nl',
    tags: [
      { id: 'environment-and-planning-act', stance: 'can', level: 4 },
      { text: 'netwerk van waterschappen', stance: 'can' },
      { text: 'iets leren', stance: 'learn' },
      { text: 'iets van vroeger', stance: 'no-longer' },
      { text: 'iets voor mijzelf', stance: 'can', visibility: 'private' },
    ],
    availability: { hours: { max: 14 }, from: '2027-01', confirmed: '2026-11' },
  };

  it('composes what is public, formats it, and parses it back', async () => {
    const composed = await schil(['tag-line', 'compose', file('portfolio.json', portfolio), '--levels', '--today', '2026-11-25']);
    expect(composed.json).toEqual({
      version: 1,
      language: 'nl',
      form: 'about',
      tags: [{ id: 'environment-and-planning-act', text: 'Omgevingswet', level: 4 }, { text: 'netwerk van waterschappen' }],
      availability: { hours: { max: 14 }, from: '2027-01', confirmed: '2026-11' },
    });
    const formatted = (await schil(['tag-line', 'format', file('line.json', composed.stdout)])).json as { line: string };
    expect(formatted.line).toMatch(/^Expertise publieke sector: Omgevingswet \(vraagbaak\) · netwerk van waterschappen\. .*#publiekvak$/);
    expect((await schil(['tag-line', 'parse', '-'], { input: `Over mij.\n\n${formatted.line}` })).json).toEqual(composed.json);
  });

  it('leaves availability out of the discreet form, and parses nothing from nothing', async () => {
    const discreet = await schil(['tag-line', 'compose', file('portfolio.json', portfolio), '--discreet', '--form', 'headline', '--today', '2026-11-25']);
    expect(discreet.json).toMatchObject({ form: 'headline', tags: [{ text: 'Omgevingswet' }, { text: 'netwerk van waterschappen' }] });
    expect(discreet.json).not.toHaveProperty('availability');
    expect((await schil(['tag-line', 'parse', '-'], { input: 'Geen regel hier.' })).json).toBeNull();
  });

  it('refuses what is no portfolio and no tag line', async () => {
    expect(await schil(['tag-line', 'compose', file('bad.json', { version: 1, tags: 'all' })])).toMatchObject({ exitCode: 1, json: { error: { code: 'bad-portfolio' } } });
    expect(await schil(['tag-line', 'compose', file('newer.json', { version: 9, tags: [] })])).toMatchObject({ exitCode: 1, json: { error: { code: 'newer-version' } } });
    expect(await schil(['tag-line', 'format', file('bad.json', { version: 1, tags: [] })])).toMatchObject({ exitCode: 1, json: { error: { code: 'bad-tag-line' } } });
  });
});
