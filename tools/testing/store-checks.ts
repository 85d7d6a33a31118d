import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { programOf, root } from '../process.ts';
import type { Counts } from './counts.ts';

interface Finding {
  code: string;
  message: string;
  file?: string;
}

/**
 * Mozilla's own checks of the Firefox build: no error, and every warning explained by its code in docs/store-checks.md.
 * Two tests: errors, warnings.
 */
export async function storeChecks(folder: string): Promise<Counts> {
  const { errors, warnings } = await lint(folder);
  const explained = readFileSync(join(root, 'docs/store-checks.md'), 'utf8');
  const unexplained = warnings.filter(({ code }) => !explained.includes(`\`${code}\``));
  for (const { code, message, file } of [...errors, ...unexplained]) console.error(`${code}: ${message} (${file ?? 'manifest'})`);
  console.log(`${errors.length} errors, ${warnings.length} warnings, ${unexplained.length} of them not explained in docs/store-checks.md`);
  const failed = Number(errors.length > 0) + Number(unexplained.length > 0);
  return { passed: 2 - failed, failed };
}

async function lint(folder: string): Promise<{ errors: Finding[]; warnings: Finding[] }> {
  const options = { maxBuffer: 50 * 1024 * 1024 };
  const { stdout } = await promisify(execFile)(process.execPath, [programOf('addons-linter'), '--output', 'json', folder], options).catch((error: { stdout?: string }) => {
    if (error.stdout) return { stdout: error.stdout }; // findings make its exit code 1
    throw error;
  });
  return JSON.parse(stdout) as { errors: Finding[]; warnings: Finding[] };
}
