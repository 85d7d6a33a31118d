import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../../tools/process.ts';

/** A small clone with an npm that only writes down what it was asked, and makes a WXT that does the same. */
let clone: string;

beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'schil-bootstrap-'));
  for (const file of ['tools/setup.mjs', 'tools/bootstrap.mjs', 'tools/schil.mjs']) {
    mkdirSync(dirname(join(clone, file)), { recursive: true });
    copyFileSync(join(root, file), join(clone, file));
  }
  write('package.json', '{"type":"module"}');
  write('package-lock.json', '{}');
  write('wxt.config.ts', '');
  write('tools/build/manifest.ts', '');
  write('tools/tasks/hello.ts', `const name: string = process.argv[2]!; console.log('hello ' + name); process.exitCode = 3;`);
  write('tools/cli/main.ts', `console.log('{"answer":42}');`);
  write('npm/npm-cli.js', `
    const { appendFileSync, mkdirSync, writeFileSync } = await import('node:fs');
    console.log('npm is chatty');
    appendFileSync('asked.txt', 'npm ' + process.argv.slice(2).join(' ') + '\\n');
    if (process.env.NPM_FAILS) process.exit(1);
    mkdirSync('node_modules/wxt/bin', { recursive: true });
    writeFileSync('node_modules/wxt/bin/wxt.mjs', "import { appendFileSync, mkdirSync } from 'node:fs'; appendFileSync('asked.txt', 'wxt ' + process.argv.slice(2).join(' ') + '\\\\n'); mkdirSync('.wxt', { recursive: true });");
  `);
});
afterEach(() => rmSync(clone, { recursive: true, force: true }));

function write(file: string, content: string): void {
  mkdirSync(dirname(join(clone, file)), { recursive: true });
  writeFileSync(join(clone, file), content);
}

function node(args: string[], environment: Record<string, string> = {}) {
  return spawnSync(process.execPath, args, { cwd: clone, encoding: 'utf8', env: { ...process.env, npm_execpath: join(clone, 'npm/npm-cli.js'), ...environment } });
}

const asked = () => (existsSync(join(clone, 'asked.txt')) ? readFileSync(join(clone, 'asked.txt'), 'utf8').trim().split('\n') : []);

describe('the bootstrap', () => {
  it('installs without scripts, prepares, and runs the task with its arguments and exit code', () => {
    const { stdout, status } = node(['tools/bootstrap.mjs', 'hello', 'you']);
    expect(asked()).toEqual(['npm ci --ignore-scripts --include=dev --include=optional --no-audit --no-fund', 'wxt prepare']);
    expect(stdout).toBe('hello you\n');
    expect(status).toBe(3);
  });

  it('does nothing twice', () => {
    node(['tools/bootstrap.mjs', 'hello', 'you']);
    node(['tools/bootstrap.mjs', 'hello', 'you']);
    expect(asked()).toHaveLength(2);
  });

  it('installs again when the lockfile changes, prepares again when the configuration does', () => {
    node(['tools/bootstrap.mjs', 'hello', 'you']);
    write('package-lock.json', '{"changed":true}');
    node(['tools/bootstrap.mjs', 'hello', 'you']);
    write('wxt.config.ts', '// changed');
    node(['tools/bootstrap.mjs', 'hello', 'you']);
    expect(asked().map((line) => line.split(' ')[0])).toEqual(['npm', 'wxt', 'npm', 'wxt', 'wxt']);
  });

  it('stops with one sentence when the installation fails, and tries again next time', () => {
    const { status, stderr } = node(['tools/bootstrap.mjs', 'hello', 'you'], { NPM_FAILS: '1' });
    expect(status).toBe(1);
    expect(stderr).toContain('Schil could not be set up');
    expect(stderr).not.toContain('    at ');
    expect(node(['tools/bootstrap.mjs', 'hello', 'you']).stdout).toBe('hello you\n');
  });

  it('keeps the command line’s stdout clean, also while it installs', () => {
    const { stdout, stderr } = node(['tools/schil.mjs', 'anything']);
    expect(stdout).toBe('{"answer":42}\n');
    expect(stderr).toContain('npm is chatty');
  });

  it('answers in JSON when the command line cannot be set up', () => {
    const { stdout, status } = node(['tools/schil.mjs', 'anything'], { NPM_FAILS: '1' });
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'unexpected' } });
  });
});
