/** Which reader, and which policy, go with a source. */
import { readFeed } from '../feeds/read.ts';
import { presets } from '../feeds/presets.ts';
import type { Policy, RefreshTools } from '../feeds/refresh-types.ts';
import type { Source } from '../storage/types.ts';

export const readBytes: RefreshTools['read'] = (bytes, about) => readFeed(bytes, about);

export function policyOf(source: Source): Policy {
  return presets.find(({ id }) => id === source.preset)?.policy ?? {};
}
