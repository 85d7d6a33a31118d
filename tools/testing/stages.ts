/** The stages of `npm test`, in order: the quick ones first. */
import { builds, freshBuild } from '../build/fresh.ts';
import { findFirefox } from '../browsers/firefox.ts';
import { tool } from '../process.ts';
import type { Counts } from './counts.ts';
import { storeChecks } from './store-checks.ts';
import { vitestProject } from './vitest-project.ts';

export interface Stage {
  name: string;
  run: () => Promise<Counts>;
}

export const stages: Stage[] = [
  { name: 'types', run: () => single(tool('tsc', ['--noEmit'])) },
  { name: 'lint', run: () => single(tool('oxlint', ['--deny-warnings'])) },
  { name: 'build chrome', run: () => single(built('chrome')) },
  { name: 'build firefox', run: () => single(built('firefox')) },
  { name: 'build open roots', run: () => single(built('openRoots')) },
  { name: 'unit', run: () => vitestProject('unit') },
  { name: 'contract', run: () => vitestProject('contract') },
  { name: 'browser', run: () => vitestProject('browser') },
  { name: 'e2e', run: () => vitestProject('e2e') },
  { name: 'firefox', run: async () => vitestProject('firefox', { FIREFOX_PATH: await findFirefox() }) },
  { name: 'addons-linter', run: () => storeChecks(builds.firefox.folder) },
];

/** A stage that passes or fails as one. */
async function single(exitCode: Promise<number>): Promise<Counts> {
  return (await exitCode) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function built(name: keyof typeof builds): Promise<number> {
  await freshBuild(name);
  return 0;
}
