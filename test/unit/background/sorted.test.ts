import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sorted } from '../../../lib/background/market/sorted.ts';
import { atOnce } from '../../../lib/turns.ts';

it('sorts as the browser does, in pieces', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer(), (length, seed) => {
    const values = Uint32Array.from({ length }, (_one, at) => Math.imul(at ^ seed, 2_654_435_761) >>> 0);
    expect(atOnce(sorted(values, (a, b) => a - b))).toEqual(values.toSorted());
  }), { numRuns: 40 });
});
