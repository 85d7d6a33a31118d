import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../../tools/process.ts';

export interface Ran {
  exitCode: number | null;
  stdout: string;
  stderr: string;
  /** The one JSON value on stdout. */
  json: unknown;
}

/** Runs the command line, in English; what `schil.mjs` does before it is tested in bootstrap.test.ts. */
export function schil(args: string[], options: { input?: string | Buffer; language?: string } = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'tools/cli/main.ts'), ...args], { env: { ...process.env, LC_ALL: options.language ?? 'C' } });
    const output = { stdout: '', stderr: '' };
    child.stdout.on('data', (part: Buffer) => { output.stdout += part.toString(); });
    child.stderr.on('data', (part: Buffer) => { output.stderr += part.toString(); });
    child.stdin.on('error', () => {}); // a command that refuses does not read its input
    child.stdin.end(options.input ?? '');
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, ...output, get json() { return JSON.parse(output.stdout) as unknown; } }));
  });
}

let folder: string | undefined;

/** A file with this content; gives its path. */
export function file(name: string, content: string | Buffer | object): string {
  folder ??= mkdtempSync(join(tmpdir(), 'schil-command-line-'));
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content));
  return path;
}
