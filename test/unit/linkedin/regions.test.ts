import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { regions as memberRegions } from '../../../lib/linkedin/regions/all.ts';
import { guestRegions } from '../../../lib/linkedin/regions/guest.ts';
import { ember, guest, hiddenTwin } from '../../../lib/linkedin/regions/class-names.ts';
import { surfaces } from '../../../lib/linkedin/types.ts';

const regions = [...memberRegions, ...guestRegions];
const folder = join(import.meta.dirname, '../../../lib/linkedin');
const exceptions = new Set([...Object.values(ember), ...Object.values(guest), hiddenTwin]);

/** A class in a selector: a dot or `[class`, outside quoted values. */
function namesClass(selector: string): boolean {
  const bare = selector.replace(/"[^"]*"/g, '""');
  return /\.[A-Za-z_-]/.test(bare) || /\[class/.test(bare);
}

describe('regions', () => {
  it('are many, and each has an id of its own', () => {
    expect(regions.length).toBeGreaterThan(20);
    for (const table of [memberRegions, guestRegions]) expect(new Set(table.map(({ id }) => id)).size).toBe(table.length);
  });

  it('name candidates once per region, with a month and known surfaces', () => {
    for (const { id, candidates, surfaces: where } of regions) {
      expect(candidates.length, id).toBeGreaterThan(0);
      expect(new Set(candidates.map((one) => one.id)).size, id).toBe(candidates.length);
      for (const { confirmed, frontEnd, id: candidate } of candidates) {
        expect(confirmed).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
        expect(candidate.startsWith(`${frontEnd}:`)).toBe(true);
      }
      for (const surface of where) expect(surfaces).toContain(surface);
    }
  });

  it('use class names only from the list of exceptions, and say so', () => {
    const all = regions.flatMap(({ id, candidates }) => candidates.map((one) => ({ region: id, ...one })));
    for (const { region, id, kind, hook } of all) {
      expect([region, id, namesClass(hook)]).toEqual([region, id, kind === 'class']);
      if (kind === 'class') expect(exceptions.has(hook), `${region} ${id}`).toBe(true);
    }
    expect(all.some(({ kind }) => kind === 'class')).toBe(true);
  });

  it('are the only place for class names: readers have none of their own', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.endsWith('class-names.ts'));
    expect(files.length).toBeGreaterThan(15);
    for (const file of files) {
      const source = readFileSync(join(folder, file), 'utf8');
      const selectors = [...source.matchAll(/dom\.(?:all|one|closest|matches)\([^'"`\n]*['"`]([^'`\n]*)['`]/g)].map((found) => found[1]!);
      for (const selector of selectors) expect([file, selector, namesClass(selector)]).toEqual([file, selector, false]);
    }
  });

  it('refuse a class when one is written', () => {
    expect(namesClass('div.artdeco-card')).toBe(true);
    expect(namesClass('[class*="entity"]')).toBe(true);
    expect(namesClass('[data-sdui-screen$=".JobDetails"]')).toBe(false);
  });
});
