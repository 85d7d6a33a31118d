/** Which reader, and which policy, go with a source. */
import { presets } from '../feeds/presets.ts';
import { readFeed } from '../feeds/read.ts';
import type { Policy, RefreshTools } from '../feeds/refresh-types.ts';
import type { Source } from '../storage/types.ts';

/** Of larger ones the facts in the texts are read afterwards, in slices (`indexing.ts`), so that messages are answered meanwhile. */
const readAtOnce = 256 * 1024;

export const readBytes: RefreshTools['read'] = (bytes, about) => readFeed(bytes, { ...about, withoutFacts: bytes.length > readAtOnce });

export function policyOf(source: Pick<Source, 'preset'>): Policy {
  return presets.find(({ id }) => id === source.preset)?.policy ?? {};
}
