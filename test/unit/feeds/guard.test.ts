import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { guardOf } from '../../../lib/feeds/readers/open-feed/guard.ts';
import { item, itemShape, klusShape } from '../../../lib/feeds/readers/open-feed/schema.ts';
import { z } from '../../../lib/zod.ts';

const fits = guardOf(item);
const { items: examples } = JSON.parse(readFileSync('public/example-feed.json', 'utf8')) as { items: object[] };

/** Values near what the fields take, right and wrong. */
const value = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }), fc.constantFrom('open', 'vacancy', 'detachering', 'https://a.example.nl/x', 'http://a.example.nl', '2026-09-01', '2026-09-01T10:00:00Z', 'tomorrow', 0, 1, 2.5, 61, true, null, 'x'.repeat(301)),
  fc.record({ min: fc.constantFrom(0, 8, 61, '8'), max: fc.constantFrom(16, 61) }, { requiredKeys: [] }), fc.record({ name: fc.constantFrom('naam', 1), identifier: fc.constantFrom('x', 1, { value: 1 }) }, { requiredKeys: [] }),
  fc.array(fc.oneof(fc.constantFrom('laptop', 'x', 1), fc.record({ name: fc.constant('naam'), weight: fc.constantFrom(1, 4, 1.5) })), { maxLength: 3 }),
);
const key = (shape: object) => fc.constantFrom(...Object.keys(shape), 'unknown');
const anyItem = fc.tuple(fc.constantFrom(...examples), fc.dictionary(key(itemShape).filter((name) => name !== '_klus'), value, { maxKeys: 2 }), fc.dictionary(key(klusShape), value, { maxKeys: 3 }))
  .map(([example, own, klus]) => ({ ...example, ...own, _klus: { ...(example as { _klus?: object })._klus, ...klus } }));

describe('the yes-or-no test of the open feed', () => {
  it('says the same as the schema it is made from', () => {
    fc.assert(fc.property(fc.oneof(anyItem, fc.jsonValue()), (candidate) => fits(candidate) === item.safeParse(candidate).success), { numRuns: 400 });
  });

  it('passes every example, so that the schema is asked only about what is wrong', () => {
    expect(examples.every(fits)).toBe(true);
    expect(fits({ ...examples[0], id: undefined })).toBe(false);
  });

  it('does not pass what it does not know', () => {
    expect(guardOf(z.date())(new Date(0))).toBe(false);
    expect(guardOf(z.string().check(z.refine(() => true)))('x')).toBe(false);
    expect(guardOf(z.strictObject({ a: z.optional(z.string()) }))({ a: 'x' })).toBe(false);
  });
});
