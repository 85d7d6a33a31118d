/** Which reader, and which policy, go with a source. */
import type { FeedReading } from '../assignments/types.ts';
import { presets } from '../feeds/presets.ts';
import { readFeedInTurns } from '../feeds/read.ts';
import type { Policy } from '../feeds/refresh-types.ts';
import type { Source } from '../storage/types.ts';
import { inTurns, type Clock } from '../turns.ts';

/** Of larger ones the facts in the texts are read afterwards, in slices (`indexing.ts`), so that messages are answered meanwhile. */
const readAtOnce = 256 * 1024;

/** Reads a feed page with room for messages in between. */
export function readBytes(clock: Clock, bytes: Uint8Array, about: { url: string; contentType?: string; today: string }): Promise<FeedReading> {
  return inTurns(readFeedInTurns(bytes, { ...about, withoutFacts: bytes.length > readAtOnce }), clock);
}

export function policyOf(source: Pick<Source, 'preset'>): Policy {
  return presets.find(({ id }) => id === source.preset)?.policy ?? {};
}
