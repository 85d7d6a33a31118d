import { describe, expect, it } from 'vitest';
import { read, shippedSources } from './files.ts';
import { importsOf, target, withoutComments } from './imports/graph.ts';
import { forbidden, roomOf } from './imports/rules.ts';
import { pureRooms, table } from './imports/table.ts';

describe('the import table', () => {
  it('is kept by every source that ships', () => {
    const files = shippedSources();
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap((file) => forbidden(file, read(file)))).toEqual([]);
  });

  it('names only rooms that it has', () => {
    const names = new Set(table.map(({ name }) => name));
    expect(table.flatMap(({ values, types }) => [...values, ...types]).filter((name) => !names.has(name))).toEqual([]);
  });

  it('has no file extension left out and no alias, so that the core runs unchanged in Node', () => {
    const loose = shippedSources().flatMap((file) =>
      importsOf(read(file)).filter(({ from }) => (from.startsWith('.') && !/\.(ts|tsx|css|json)(\?\w+)?$/.test(from)) || /^[~@]+\//.test(from)).map(({ from }) => `${file}: ${from}`));
    expect(loose).toEqual([]);
  });
});

describe('pure rooms', () => {
  const impure = [/\bDate\.now\b/, /\bnew Date\(\s*\)/, /\bMath\.random\b/, /\bcrypto\.(getRandom|randomUUID)/, /\bperformance\./, /(?<![.\w])fetch\(/, /\bXMLHttpRequest\b/, /\bset(Timeout|Interval)\(/, /\b(browser|chrome)\.\w/, /\b(indexedDB|localStorage|sessionStorage|navigator)\b/];

  it('use no clock, network, randomness, storage or browser API', () => {
    const files = shippedSources().filter((file) => pureRooms.includes(roomOf(file)?.name ?? ''));
    expect(files.length).toBeGreaterThan(5);
    // Navigation is the one part of the LinkedIn room that listens to the page.
    const found = files.filter((file) => !/^lib\/linkedin\/(navigation|mount|watch|health)/.test(file)).flatMap((file) => {
      const code = withoutComments(read(file));
      return impure.filter((pattern) => pattern.test(code)).map((pattern) => `${file}: ${pattern.source}`);
    });
    expect(found).toEqual([]);
  });
});

describe('the reading of imports', () => {
  it('tells values from types', () => {
    const source = `
      import type { A } from './a.ts';
      import { type B, type C } from './b.ts';
      import { type D, e } from '../d.ts';
      import './f.css';
      export { g } from './g.ts';
      export type { H } from './h.ts';
      // import { no } from './comment.ts';
      /* import { no } from './comment.ts'; */
      const i = await import('./i.ts');
      type J = { j: import('./j.ts').J };
      import {
        k,
        type L,
      } from '@scope/package/part';
    `;
    expect(importsOf(source)).toEqual([
      { from: './a.ts', typeOnly: true },
      { from: './b.ts', typeOnly: true },
      { from: '../d.ts', typeOnly: false },
      { from: './f.css', typeOnly: false },
      { from: './g.ts', typeOnly: false },
      { from: './h.ts', typeOnly: true },
      { from: '@scope/package/part', typeOnly: false },
      { from: './i.ts', typeOnly: false },
      { from: './j.ts', typeOnly: true },
    ]);
  });

  it('finds where an import leads', () => {
    expect(target('lib/feeds/readers/rss.ts', '../../assignments/types.ts')).toEqual({ file: 'lib/assignments/types.ts' });
    expect(target('entrypoints/linkedin.content/index.tsx', './style.css?inline')).toEqual({ file: 'entrypoints/linkedin.content/style.css' });
    expect(target('x.ts', 'zod/mini')).toEqual({ package: 'zod' });
    expect(target('x.ts', '@rgrove/parse-xml')).toEqual({ package: '@rgrove/parse-xml' });
  });
});

describe('the rules', () => {
  it('refuse what the architecture forbids', () => {
    const arrows: [string, string][] = [
      ['lib/competences/find.ts', `import { x } from '../assignments/schema.ts';`],
      ['lib/competences/find.ts', `import { x } from '../browser.ts';`],
      ['lib/matching/rank.ts', `import { x } from '../storage/tables.ts';`],
      ['lib/matching/rank.ts', `import { x } from '../portfolio/schema.ts';`],
      ['lib/feeds/readers/rss.ts', `import { x } from '../fetch.ts';`],
      ['lib/linkedin/read-page.ts', `import type { x } from '../messages/map.ts';`],
      ['lib/features/card.tsx', `import { x } from '../storage/tables.ts';`],
      ['lib/features/card.tsx', `import { x } from 'dexie';`],
      ['lib/features/card.tsx', `import { x } from '../browser.ts';`],
      ['lib/features/card.tsx', `import { x } from '../competences/find/find.ts';`],
      ['components/Tag.tsx', `import { x } from '../lib/competences/find.ts';`],
      ['entrypoints/linkedin.content/index.tsx', `import { x } from '../../lib/matching/rank.ts';`],
      ['lib/feeds/fetch.ts', `import { x } from 'leftpad';`],
      ['lib/elsewhere/x.ts', `const x = 1;`],
    ];
    for (const [file, source] of arrows) expect(forbidden(file, source), `${file}: ${source}`).toHaveLength(1);
  });

  it('allow what the architecture allows', () => {
    const arrows: [string, string][] = [
      ['lib/matching/rank.ts', `import type { Portfolio } from '../portfolio/types.ts'; import { x } from '../competences/concepts.ts';`],
      ['lib/features/card.tsx', `import { Tag } from '../../components/Tag.tsx'; import { h } from 'preact';`],
      ['lib/features/tags.tsx', `import { x } from '../competences/tag-line/find.ts';`],
      ['components/Tag.tsx', `import type { Facet } from '../lib/competences/types.ts';`],
      ['lib/competences/find.ts', `import { SchilError } from '../errors.ts';`],
    ];
    for (const [file, source] of arrows) expect(forbidden(file, source), file).toEqual([]);
  });
});
