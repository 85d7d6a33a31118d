import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeReport } from '../../../tools/walk/report.ts';
import { takeWalk, type Step, type Walk } from '../../../tools/walk/walk.ts';

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'schil-walk-')); });
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const schil = {} as Walk['schil'];
const page = { isClosed: () => false, screenshot: async ({ path }: { path: string }) => writeFileSync(path, 'picture') } as unknown as NonNullable<Walk['open']['linkedIn']>;

const steps: Step[] = [
  { name: 'one', title: 'First', run: async (walk) => { walk.open.linkedIn = page; await walk.picture(page, 'seen'); return { tags: ['a', 'b'], count: 2 }; } },
  { name: 'two', title: 'Second', run: async () => { throw new Error('nothing there'); } },
  { name: 'three', title: 'Third', run: async () => ({ name: 'Ada' }) },
];

describe('the walk', () => {
  it('pictures, reports, and goes on after a failure', async () => {
    const told: string[] = [];
    const reports = await takeWalk(schil, steps, folder, (line) => told.push(line));
    expect(reports.map(({ ok }) => ok)).toEqual([true, false, true]);
    expect(reports[0]!.pictures).toEqual(['01-one-seen.png']);
    expect(reports[1]).toMatchObject({ problem: 'nothing there', pictures: ['02-two-failed-page.png'] });
    expect(existsSync(join(folder, '02-two-failed-page.png'))).toBe(true);
    expect(told).toEqual(['✓ First: tags “a”, “b”; count 2', '✗ Second: nothing there', '✓ Third: name “Ada”']);
  });

  it('writes the report in words and as data', async () => {
    const reports = await takeWalk(schil, steps, folder, () => {});
    const text = writeReport(folder, reports, ['GET https://www.linkedin.com/feed/', 'GET https://www.linkedin.com/in/x/']);
    expect(text).toContain('3 steps, 1 failed');
    expect(text).toContain('www.linkedin.com (2)');
    expect(readFileSync(join(folder, 'report.txt'), 'utf8')).toBe(text);
    expect(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'))).toMatchObject({ ok: false, steps: [{ ok: true }, { ok: false }, { ok: true }] });
  });
});
