import { describe, expect, it } from 'vitest';
import { file, schil } from './run.ts';

const klus = (number: number, text: string, more: object = {}) => ({
  id: `https://voorbeeldstad.example/klussen/${number}`,
  url: `https://voorbeeldstad.example/klussen/${number}`,
  title: `Klus ${number}`,
  content_text: text,
  _klus: { kind: 'assignment', status: 'open', hiringOrganization: { name: 'Gemeente Voorbeeldstad' }, ...more },
});
const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Klussen van Voorbeeldstad',
  home_page_url: 'https://voorbeeldstad.example/klussen',
  items: [klus(1, 'Groenonderhoud in het park.'), klus(2, 'Omgevingsvergunningen beoordelen onder de Omgevingswet.'), klus(3, 'Omgevingsvergunningen beoordelen.', { hoursPerWeek: { min: 36, max: 36 } })],
};
const path = file('klussen.json', feed);
const keysOf = (value: unknown): string[] => Object.keys(value as object).sort();

describe('read-feed', () => {
  it('prints format, feed, assignments, refused and warnings', async () => {
    const { exitCode, json } = await schil(['read-feed', path, '--url', 'https://voorbeeldstad.example/klussen.json', '--content-type', 'application/feed+json']);
    expect(exitCode).toBe(0);
    expect(keysOf(json)).toEqual(['assignments', 'feed', 'format', 'refused', 'warnings']);
    const { assignments } = json as { assignments: object[] };
    expect(assignments).toHaveLength(3);
    expect(assignments[0]).toMatchObject({
      id: 'https://voorbeeldstad.example/klussen/1',
      url: 'https://voorbeeldstad.example/klussen/1',
      title: 'Klus 1',
      kind: 'assignment',
      status: 'open',
      organisation: { name: 'Gemeente Voorbeeldstad' },
      places: [],
      competences: { required: [], desired: [] },
    });
    expect(JSON.stringify(json)).not.toMatch(/:(null|"undefined")/);
  });
});

describe('check-feed', () => {
  it('prints findings, and exits with 1 only when one is an error', async () => {
    const good = await schil(['check-feed', path]);
    expect(good).toMatchObject({ exitCode: 0, json: { ok: true, findings: expect.any(Array) } });
    for (const finding of (good.json as { findings: object[] }).findings) expect(keysOf(finding)).toEqual(['advice', 'code', 'field', 'item', 'severity']);
    const bad = await schil(['check-feed', file('bad.json', { ...feed, items: [{ title: 'Zonder nummer' }] })]);
    expect(bad).toMatchObject({ exitCode: 1, json: { ok: false } });
    expect((bad.json as { findings: { severity: string }[] }).findings.some(({ severity }) => severity === 'error')).toBe(true);
  });

  it('advises in the language of the terminal', async () => {
    const advice = async (language: string) => ((await schil(['check-feed', path], { language })).json as { findings: { advice: string }[] }).findings[0]!.advice;
    expect(await advice('nl_NL.UTF-8')).not.toBe(await advice('C'));
  });
});

describe('match', () => {
  const portfolio = file('portfolio.json', {
    version: 1,
    tags: [{ id: 'environment-and-planning-act', stance: 'can' }],
    preferences: { hoursPerWeek: { max: 16 }, hard: ['hoursPerWeek'] },
  });

  it('ranks by ring, explains, and counts what a hard preference keeps out', async () => {
    const { exitCode, json } = await schil(['match', '--portfolio', portfolio, '--feed', path, '--today', '2026-11-25']);
    expect(exitCode).toBe(0);
    const { rings, outside } = json as { rings: { ring: string; assignments: { id: string; rank: number; shared: { id: string }[] }[] }[]; outside: object[] };
    expect(rings.flatMap(({ assignments }) => assignments.map(({ id, rank }) => [rank, id.at(-1)]))).toEqual([[1, '2'], [2, '1']]);
    expect(rings[0]!.assignments[0]!.shared.map(({ id }) => id)).toEqual(['environment-and-planning-act']);
    expect(keysOf(rings[0]!.assignments[0]!)).toEqual(expect.arrayContaining(['deviations', 'id', 'learns', 'missing', 'rank', 'shared', 'unknown']));
    expect(outside).toEqual([{ preference: 'hoursPerWeek', ids: ['https://voorbeeldstad.example/klussen/3'] }]);
  });

  it('says the same again, byte by byte', async () => {
    const once = await schil(['match', '--portfolio', portfolio, '--feed', path, '--today', '2026-11-25', '--limit', '1']);
    const twice = await schil(['match', '--portfolio', portfolio, '--feed', path, '--today', '2026-11-25', '--limit', '1']);
    expect(once.stdout).toBe(twice.stdout);
    expect((once.json as { rings: { assignments: object[] }[] }).rings.flatMap(({ assignments }) => assignments)).toHaveLength(1);
  });

  it('refuses a limit or a day that is none', async () => {
    for (const wrong of [['--limit', '0'], ['--limit', 'all'], ['--today', 'tomorrow'], ['--today', '2026-02-31']]) {
      expect((await schil(['match', '--portfolio', portfolio, '--feed', path, ...wrong])).exitCode, wrong.join(' ')).toBe(2);
    }
  });
});
