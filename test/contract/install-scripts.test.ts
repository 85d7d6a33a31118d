import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../tools/process.ts';
import { read } from './files.ts';

/** Packages that may run a script at installation (threat 28). We install with `--ignore-scripts`, so that even these do not. */
const known: string[] = [];

it('no package runs a script at installation, besides those known', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, { hasInstallScript?: boolean }> };
  const paths = Object.keys(packages).filter((path) => path !== '');
  const declared = paths.filter((path) => packages[path]!.hasInstallScript);
  const present = paths.filter((path) => existsSync(join(root, path, 'package.json')) && installs(path));
  expect(paths.length).toBeGreaterThan(100);
  expect([...new Set([...declared, ...present])].sort()).toEqual(known);
});

function installs(path: string): boolean {
  const { scripts = {} } = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8')) as { scripts?: Record<string, string> };
  return ['preinstall', 'install', 'postinstall'].some((name) => name in scripts);
}
