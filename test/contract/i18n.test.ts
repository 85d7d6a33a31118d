import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { root } from '../../tools/process.ts';
import { errorCodes } from '../../lib/errors.ts';
import type { Text, Texts } from '../../lib/i18n/translate.ts';
import { read, repositoryFiles } from './files.ts';

const files = repositoryFiles().filter((file) => /^lib\/i18n\/texts\/.*\.ts$/.test(file));

async function textsOf(file: string): Promise<[string, Text][]> {
  const module = (await import(/* @vite-ignore */ pathToFileURL(join(root, file)).href)) as Record<string, unknown>;
  const tables = Object.values(module).filter((value): value is Texts => typeof value === 'object' && value !== null);
  return tables.flatMap((table) => Object.entries(table));
}

function variants(text: Text['nl']): string[] {
  return typeof text === 'string' ? [text] : [text.one, text.other];
}

function blanks(text: Text['nl']): string[] {
  return [...new Set(variants(text).flatMap((variant) => [...variant.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!)))].sort();
}

describe('the texts', () => {
  it.each(files)('%s: both languages, the same blanks, nothing empty', async (file) => {
    const texts = await textsOf(file);
    expect(texts.length).toBeGreaterThan(0);
    for (const [key, text] of texts) {
      expect(Object.keys(text).sort(), key).toEqual(['en', 'nl']);
      expect(blanks(text.nl), key).toEqual(blanks(text.en));
      for (const variant of [...variants(text.nl), ...variants(text.en)]) expect(variant.trim(), key).not.toBe('');
    }
  });

  it('have one for every error code, and none besides', async () => {
    const keys = (await textsOf('lib/i18n/texts/errors.ts')).map(([key]) => key);
    expect(errorCodes.filter((code) => !keys.includes(code))).toEqual([]);
  });

  it('use our words: never "aanstelling", never the formal address', async () => {
    for (const file of files) {
      for (const [key, { nl }] of await textsOf(file)) {
        for (const variant of variants(nl)) {
          expect(variant, `${file} ${key}`).not.toMatch(/aanstelling/i);
          expect(variant, `${file} ${key}`).not.toMatch(/(?<![\p{L}{])(?:u|uw)(?![\p{L}}])/iu);
        }
      }
    }
  });
});

describe('the browser’s own texts', () => {
  it('have the same keys in both languages', () => {
    const keys = ['nl', 'en'].map((language) => Object.keys(JSON.parse(read(`public/_locales/${language}/messages.json`)) as object).sort());
    expect(keys[0]!.length).toBeGreaterThan(0);
    expect(keys[0]).toEqual(keys[1]);
  });
});
