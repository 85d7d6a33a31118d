import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { knownChromium } from './tools/browsers/chromium.ts';
import { sandbox } from './tools/browsers/launch-arguments.ts';

/** As the extension's own build does (wxt.config.ts). */
const likeTheBuild = {
  define: { __OPEN_ROOTS__: 'true' },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
} as const;

/** Tests that start browsers themselves: one after the other, on builds that are made when stale. */
const drivesABrowser = {
  environment: 'node',
  fileParallelism: false,
  testTimeout: 60_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 20_000, interval: 100 } },
} as const;

/** Generous: machines of continuous integration are slow and shared, and no test asserts time. */
const patient = { testTimeout: 30_000, hookTimeout: 60_000 } as const;

const executablePath = knownChromium();

export default defineConfig({
  test: {
    projects: [
      { ...likeTheBuild, test: { name: 'unit', include: ['test/unit/**/*.{test,spec}.{ts,tsx}'], environment: 'node', ...patient } },
      { ...likeTheBuild, test: { name: 'contract', include: ['test/contract/**/*.{test,spec}.ts'], environment: 'node', testTimeout: 60_000, hookTimeout: 120_000 } },
      {
        ...likeTheBuild,
        // Found while a test runs, a dependency would reload the page under it.
        optimizeDeps: { include: ['dexie', 'preact', 'preact/hooks', 'preact/jsx-runtime', 'preact/jsx-dev-runtime', 'axe-core'] },
        test: {
          name: 'browser',
          include: ['test/browser/**/*.{test,spec}.{ts,tsx}'],
          fileParallelism: false,
          ...patient,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { args: sandbox(), ...(executablePath ? { executablePath } : {}) } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      { ...likeTheBuild, test: { name: 'e2e', include: ['test/e2e/chromium/**/*.{test,spec}.ts'], globalSetup: ['test/e2e/setup-chromium.ts'], isolate: false, ...drivesABrowser } },
      { ...likeTheBuild, test: { name: 'firefox', include: ['test/e2e/firefox/**/*.{test,spec}.ts'], globalSetup: ['test/e2e/setup-firefox.ts'], isolate: false, ...drivesABrowser } },
    ],
  },
});
