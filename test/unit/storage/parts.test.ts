import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inParts, partsOf } from '../../../lib/storage/parts.ts';

describe('parts of one Blob', () => {
  it('come out as they went in, each at a multiple of four bytes', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 40 })), async (parts) => {
      const found = await partsOf(inParts(parts as Uint8Array<ArrayBuffer>[]));
      expect(found?.map((part) => [...part])).toEqual(parts.map((part) => [...part]));
      expect(found?.every(({ byteOffset }) => byteOffset % 4 === 0)).toBe(true);
    }));
  });

  it('are none when bytes are missing or too many', async () => {
    const { blob, lengths } = inParts([new Uint8Array(9), new Uint8Array(3)]);
    expect(await partsOf({ blob: blob.slice(0, 12), lengths })).toBeUndefined();
    expect(await partsOf({ blob: new Blob([blob, 'more']), lengths })).toBeUndefined();
  });
});
