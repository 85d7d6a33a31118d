#!/usr/bin/env node
/** The command line: `schil <command>`. stdout carries exactly one JSON value, or JSON lines; see docs/command-line.md. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { SetupError, environment, ready, root } from './setup.mjs';

try {
  const node = ready();
  const main = join(root, 'tools/cli/main.ts');
  const child = spawn(node, [main, ...process.argv.slice(2)], { stdio: 'inherit', env: environment(node) });
  child.on('exit', (code) => process.exit(code ?? 1));
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(error.message);
  console.log(JSON.stringify({ error: { code: 'unexpected', message: error.message, hint: 'npm ci --ignore-scripts' } }));
  process.exit(1);
}
