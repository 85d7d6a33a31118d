import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { built, code } from './built.ts';

const contentScript = 'content-scripts/linkedin.js';

describe('the built content script', () => {
  it('has no database, no validator, no vocabulary, no text fields', async () => {
    const text = (await built('chrome')).files.get(contentScript)!.toString();
    for (const word of [/indexedDB/i, /dexie/i, /\bzod\b/i, /ZodError|_zod/, /vocabulary/i, /esco/i, /<textarea|<input|contenteditable/i]) expect(text).not.toMatch(word);
  });

  it('is the only content script and at most 24 kB compressed, CSS included', async () => {
    for (const browser of ['chrome', 'firefox'] as const) {
      const { files } = await built(browser);
      const inPage = [...files.keys()].filter((path) => path.startsWith('content-scripts/'));
      expect(inPage).toEqual([contentScript]);
      expect(gzipSync(files.get(contentScript)!, { level: 9 }).length).toBeLessThanOrEqual(24 * 1024);
    }
  });

  it('has closed shadow roots in what ships: the switch of the tests is gone', async () => {
    for (const browser of ['chrome', 'firefox'] as const) {
      const { files } = await built(browser);
      for (const [path, text] of code(files)) {
        expect(text, path).not.toContain('__OPEN_ROOTS__');
        expect(text, path).not.toMatch(/mode:\s*["'`]open["'`]/);
      }
      expect(files.get(contentScript)!.toString()).toMatch(/mode:\s*["'`]closed["'`]/);
    }
  });
});

describe.each(['chrome', 'firefox'] as const)('all of the build for %s', (browser) => {
  it('makes no code out of text', async () => {
    for (const [path, text] of code((await built(browser)).files)) {
      expect(text, path).not.toMatch(/\beval\s*\(/);
      expect(text, path).not.toMatch(/\bnew Function\b|[^.\w]Function\s*\(/);
      if (path !== 'background.js') expect(text, path).not.toMatch(/\bimportScripts\s*\(|createPolicy\s*\(/);
    }
  });

  it('wakes with little code, which may load one script of its own and no other', async () => {
    const { files } = await built(browser);
    const background = files.get('background.js')!.toString();
    expect(background.length).toBeLessThan(88_000); // most of it finds words, and is made when that is first asked for
    expect(background).not.toMatch(/dexie|webextension-polyfill|_zod|vocabulary\.json/i);
    expect(background.match(/\bimportScripts\s*\(/g)).toHaveLength(1);
    expect(background).toMatch(/createPolicy\(["'`]schil-work["'`],\s*\{\s*createScriptURL:\s*\(\)\s*=>\s*["'`]\/work\.js["'`]\s*\}\)/);
    expect(files.has('work.js')).toBe(true);
  });

  it('reads without Dexie in its pages, and shows the panel from one file of code beside the one that starts it', async () => {
    const { files } = await built(browser);
    for (const [path, text] of code(files)) if (path.startsWith('chunks/')) expect(text, path).not.toMatch(/dexie/i);
    const page = files.get('sidepanel.html')!.toString();
    expect([...page.matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, path]) => path!.replace(/-[\w-]+\./, '.'))).toEqual(['chunks/sidepanel.js', 'chunks/panel.js', 'assets/sidepanel.css']);
  });

  it('loads no script from elsewhere', async () => {
    for (const [path, text] of code((await built(browser)).files)) {
      expect(text, path).not.toMatch(/<script[^>]+src=["'](?:https?:)?\/\//i);
      expect(text, path).not.toMatch(/\bimport\s*\(?\s*["'`](?:https?:)?\/\//);
    }
  });

  it('has no script written into its pages', async () => {
    const pages = code((await built(browser)).files).filter(([path]) => path.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(1);
    for (const [path, text] of pages) expect(text, path).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>|\son\w+=/i);
  });

  it('has no source map, test file or machine path', async () => {
    const { files } = await built(browser);
    expect([...files.keys()].filter((path) => /\.map$|test|fixture|practice/i.test(path))).toEqual([]);
    for (const [path, text] of code(files)) expect(text, path).not.toMatch(/file:\/\/\/|\/node_modules\/|\/home\/\w|\/work\/\w/);
  });
});

describe('the build with open roots', () => {
  it('stands in its own folder, away from what ships', async () => {
    expect((await built('openRoots')).folder).not.toBe((await built('chrome')).folder);
  });

  it('has them open: what the tests look into is what they think', async () => {
    const text = (await built('openRoots')).files.get(contentScript)!.toString();
    expect(text).toMatch(/mode:\s*["'`]open["'`]/);
    expect(text).not.toMatch(/mode:\s*["'`]closed["'`]/);
  });
});
