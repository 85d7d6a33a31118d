/** `npm run gallery`: one page with all components in all states, in `.schil/gallery/index.html`; opens in any browser. */
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../process.ts';

await build({
  configFile: false,
  root: join(root, 'tools/gallery'),
  base: './',
  logLevel: 'warn',
  define: { __OPEN_ROOTS__: 'false' },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { outDir: join(root, '.schil/gallery'), emptyOutDir: true, modulePreload: false },
});
console.log(join(root, '.schil/gallery/index.html'));
