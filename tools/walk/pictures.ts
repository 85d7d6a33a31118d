import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../process.ts';

/** README's pictures, and the end of the names that they have in the walk. */
const wanted = { 'profile.png': '-published-tags-page.png', 'home.png': '-feed-page.png' };

/** Copies them out of a walk. @throws Error when the walk did not get so far. */
export function picturesForReadme(folder: string, pictures: string[]): void {
  mkdirSync(join(root, 'docs/pictures'), { recursive: true });
  for (const [name, ending] of Object.entries(wanted)) {
    const picture = pictures.find((one) => one.endsWith(ending));
    if (!picture) throw new Error(`The walk has no picture ${ending}`);
    copyFileSync(join(folder, picture), join(root, 'docs/pictures', name));
  }
}
