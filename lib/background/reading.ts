/** Which reader, and which policy, go with a source. */
import type { FeedReading } from '../assignments/types.ts';
import { presets } from '../feeds/presets.ts';
import { readFeed } from '../feeds/read.ts';
import type { Slices } from '../feeds/readers/reader.ts';
import type { Policy } from '../feeds/refresh-types.ts';
import type { Source } from '../storage/types.ts';
import type { Context } from './context.ts';

/** Of larger ones the facts in the texts are read afterwards, in slices (`indexing.ts`), so that messages are answered meanwhile. */
const readAtOnce = 256 * 1024;
/** Items read between two looks at the clock, and milliseconds of work before messages get their turn. */
const itemsTogether = 20;
const slice = 50;

/**
 * Reads a feed page with room for messages in between. Only taking the bytes apart (the browser's own JSON parser, our XML parser) is
 * one piece.
 */
export async function readBytes({ now, wait }: Pick<Context, 'now' | 'wait'>, bytes: Uint8Array, about: { url: string; contentType?: string; today: string }): Promise<FeedReading> {
  const slices: Slices = { size: itemsTogether };
  const reading = readFeed(bytes, { ...about, withoutFacts: bytes.length > readAtOnce, slices });
  for (let began = 0; slices.next; slices.next()) {
    if (now() - began < slice) continue;
    await wait(0);
    began = now();
  }
  return reading;
}

export function policyOf(source: Pick<Source, 'preset'>): Policy {
  return presets.find(({ id }) => id === source.preset)?.policy ?? {};
}
