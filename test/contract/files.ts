import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tools/process.ts';

/** Every file of the repository that git tracks or would track, relative to its root. */
export function repositoryFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' });
  return listed.split('\0').filter((file) => file && existsSync(join(root, file))).sort();
}

/** Sources of what ships. */
export function shippedSources(): string[] {
  return repositoryFiles().filter((file) => /^(lib|components|entrypoints)\/.*\.tsx?$/.test(file));
}

export function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}
