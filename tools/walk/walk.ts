/** The finished walk of `npm start`: one step after the other in one browser, each looked at and pictured. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page as Tab } from 'playwright';
import type { PanelPage } from '../../test/e2e/harness/side-panel.ts';
import type { Schil } from '../../test/e2e/harness/schil.ts';

/** What a step saw: facts by name, as they stood in the page. */
export type Found = Record<string, string | number | boolean | string[]>;

export interface Step {
  /** Begins the names of its pictures. */
  name: string;
  title: string;
  /** @throws Error in words when what must be there is not. */
  run: (walk: Walk) => Promise<Found>;
}

export interface Walk {
  schil: Schil;
  /** Things that later steps go on with. */
  open: { linkedIn?: Tab; panel?: PanelPage; line?: string };
  /** Takes a picture of a tab or of the panel; its number and step come before `what`. */
  picture: (of: Tab | PanelPage, what: string) => Promise<void>;
}

export interface StepReport {
  name: string;
  title: string;
  ok: boolean;
  found: Found;
  problem?: string;
  pictures: string[];
}

/** Runs the steps in order. A failed step is pictured and reported; the next ones are still tried. */
export async function takeWalk(schil: Schil, steps: Step[], folder: string, tell: (line: string) => void): Promise<StepReport[]> {
  mkdirSync(folder, { recursive: true });
  const reports: StepReport[] = [];
  let pictures: string[] = [];
  let count = 0;
  const walk: Walk = { schil, open: {}, picture: async () => {} };
  for (const { name, title, run } of steps) {
    pictures = [];
    walk.picture = async (of, what) => {
      const file = `${String(++count).padStart(2, '0')}-${name}-${what}.png`;
      await of.screenshot({ path: join(folder, file) as `${string}.png` });
      pictures.push(file);
    };
    try {
      const found = await run(walk);
      reports.push({ name, title, ok: true, found, pictures });
      tell(`✓ ${title}: ${inWords(found)}`);
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      await picturesOfFailure(walk);
      reports.push({ name, title, ok: false, found: {}, problem, pictures });
      tell(`✗ ${title}: ${problem}`);
    }
  }
  return reports;
}

async function picturesOfFailure(walk: Walk): Promise<void> {
  const { linkedIn, panel } = walk.open;
  if (linkedIn && !linkedIn.isClosed()) await walk.picture(linkedIn, 'failed-page');
  if (panel && !panel.isClosed()) await walk.picture(panel, 'failed-panel');
}

/** @throws Error when an earlier step did not bring what this one goes on with. */
export function need<T>(thing: T | undefined, name: string): T {
  if (thing === undefined) throw new Error(`An earlier step did not bring ${name}`);
  return thing;
}

export function inWords(found: Found): string {
  return Object.entries(found).map(([name, value]) => `${name} ${Array.isArray(value) ? value.map((one) => `“${one}”`).join(', ') : typeof value === 'string' ? `“${value}”` : value}`).join('; ');
}
