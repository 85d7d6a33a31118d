/** Starting other programs from tasks. */
import { spawn, type SpawnOptions } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');

/** Runs a command with our own output; gives its exit code. */
export function run(command: string, args: string[], options: SpawnOptions = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** Runs the program of an installed package with this very Node, so that it works on every system. */
export function tool(name: string, args: string[], options: SpawnOptions = {}): Promise<number> {
  return run(process.execPath, [programOf(name), ...args], options);
}

/** Runs a program silently. @throws Error with its whole output when it fails. */
export function quietTool(name: string, args: string[], environment: NodeJS.ProcessEnv = {}): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [programOf(name), ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NO_COLOR: '1', ...environment } });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => { output += part.toString(); });
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${name} ${args.join(' ')} failed:\n${output}`))));
  });
}

/** The script behind the program of an installed package. */
export function programOf(name: string): string {
  const packageName = packageOf[name] ?? name;
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { bin: string | Record<string, string> };
  const file = typeof bin === 'string' ? bin : bin[name];
  if (!file) throw new Error(`Package ${packageName} has no program ${name}`);
  return join(folder, file);
}

const packageOf: Record<string, string> = { tsc: 'typescript' };
