/**
 * Makes a fresh clone ready: packages installed, Node new enough, WXT's types written.
 * Plain JavaScript without dependencies that runs on Node 20.0: nothing else can be relied on yet.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** jsdom, vite and vitest need it. */
const oldestNode = [24, 15];

/** A refusal in one sentence, without a stack. */
export class SetupError extends Error {}

/** Installs and prepares what is missing; gives the path of a Node that runs the project. Progress goes to stderr only. */
export function ready() {
  install();
  const node = suitableNode();
  prepare(node);
  return node;
}

function install() {
  step('node_modules/.schil-stamp', fingerprint(['package-lock.json'], `${process.platform} ${process.arch}`), () => {
    console.error('Schil: installing packages (once)');
    npm(['ci', '--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund']);
  });
}

function prepare(node) {
  const sources = ['package-lock.json', 'wxt.config.ts', 'tools/build/manifest.ts'];
  step('.wxt/schil-stamp', fingerprint(sources), () => run(node, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'prepare']));
}

/** Does the work only when the stamp differs; the stamp is written last, so that broken work is done again. */
function step(stamp, wanted, work) {
  const file = join(root, stamp);
  if (existsSync(file) && readFileSync(file, 'utf8') === wanted) return;
  work();
  writeFileSync(file, wanted);
}

function fingerprint(files, extra = '') {
  const hash = createHash('sha256').update(extra);
  for (const file of files) hash.update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

function npm(args) {
  const script = process.env.npm_execpath;
  if (script && /npm-cli\.c?js$/.test(script)) run(process.execPath, [script, ...args]);
  else run('npm', args, { shell: process.platform === 'win32' });
}

/** Output of the command goes to stderr: stdout belongs to the task. */
function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], ...options });
  if (status !== 0) throw new SetupError(`Schil could not be set up: "${command} ${args.join(' ')}" failed (${error ? error.message : `exit code ${status}`}).`);
}

function suitableNode() {
  if (newEnough(process.versions.node)) return process.execPath;
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const node = join(root, `node_modules/node-${system}-${process.arch}/bin/node${system === 'win' ? '.exe' : ''}`);
  if (existsSync(node)) {
    const { stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' });
    if (stdout && newEnough(stdout.trim().slice(1))) return node;
  }
  throw new SetupError(`Schil needs Node ${oldestNode.join('.')} or newer; this is ${process.version} and npm has none for ${system}-${process.arch}: install it from https://nodejs.org and run the command again.`);
}

function newEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
}

/** The environment of a child: its Node comes first, so that tools which look for `node` find the right one; compiled code is kept. */
export function environment(node) {
  const separator = process.platform === 'win32' ? ';' : ':';
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const cache = process.env.NODE_COMPILE_CACHE ?? join(root, '.schil/compile-cache');
  return { ...process.env, NODE_COMPILE_CACHE: cache, [name]: [dirname(node), process.env[name]].filter(Boolean).join(separator) };
}
