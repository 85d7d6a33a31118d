/** `npm run check`: types, lint and the import table; under a minute, for every few changes. */
import { tool } from '../process.ts';

const checks: [string, string[]][] = [
  ['tsc', ['--noEmit']],
  ['oxlint', ['--deny-warnings']],
  ['vitest', ['run', '--project', 'contract', 'imports', 'repository']],
];

for (const [name, args] of checks) {
  if ((await tool(name, args)) !== 0) process.exitCode = 1;
}
