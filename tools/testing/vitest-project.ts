import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, tool } from '../process.ts';
import { countsOf, type Counts, type VitestReport } from './counts.ts';

/** Runs one project of vitest.config.ts and counts what its report says. */
export async function vitestProject(project: string, environment: Record<string, string> = {}): Promise<Counts> {
  const report = join(root, `.schil/test/${project}.json`);
  mkdirSync(join(root, '.schil/test'), { recursive: true });
  rmSync(report, { force: true });
  const exitCode = await tool('vitest', ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], { env: { ...process.env, ...environment } });
  return countsOf(JSON.parse(readFileSync(report, 'utf8')) as VitestReport, exitCode);
}
