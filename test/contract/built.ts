import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshBuild, type BuildName } from '../../tools/build/fresh.ts';

/** A build of the sources as they are now: its files by path, and its manifest. */
export async function built(name: BuildName): Promise<{ folder: string; files: Map<string, Buffer>; manifest: Record<string, unknown> }> {
  const folder = await freshBuild(name);
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/'));
  const files = new Map(paths.sort().map((path) => [path, readFileSync(join(folder, path))]));
  return { folder, files, manifest: JSON.parse(files.get('manifest.json')!.toString()) as Record<string, unknown> };
}

/** The text of every script and page of a build, by path. */
export function code(files: Map<string, Buffer>): [string, string][] {
  return [...files].filter(([path]) => /\.(js|html)$/.test(path)).map(([path, content]) => [path, content.toString()]);
}
