import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { quickFirstScreen } from './tools/build/first-screen.ts';
import { manifest } from './tools/build/manifest.ts';
import { shippedVocabulary } from './tools/build/vocabulary.ts';

/** Set by the end-to-end tests only: shadow roots stay open, so that axe and locators can look inside. Goes to another folder. */
const openRoots = process.env.SCHIL_OPEN_ROOTS === '1';

/** The oldest browsers of the manifest (tools/build/manifest.ts): what they know needs no replacement in LinkedIn's pages. */
const oldest = ['chrome126', 'firefox147'];

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDir: openRoots ? '.output/open-roots' : '.output',
  manifest: ({ browser }) => manifest(browser),
  hooks: {
    // Firefox has no `importScripts` in the background's page: both scripts run at once (`lib/background/wake/work.ts`).
    'build:manifestGenerated': (_wxt, { background }) => {
      if (background && 'scripts' in background) background.scripts!.push('work.js');
    },
    'build:publicAssets': (_wxt, files) => {
      files.push({ relativeDest: 'vocabulary.json', contents: shippedVocabulary() });
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      const panel = entrypoints.find(({ name }) => name === 'sidepanel');
      if (panel) (config.plugins ??= []).push(quickFirstScreen('panel', panel.inputPath, panel.inputPath.replace('index.html', 'main.tsx')));
    },
  },
  vite: () => ({
    resolve: { alias: { 'wxt/utils/content-script-context': fileURLToPath(new URL('entrypoints/linkedin.content/script-context.ts', import.meta.url)) } },
    define: { __OPEN_ROOTS__: JSON.stringify(openRoots) },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { sourcemap: false, target: oldest },
  }),
});
