/** FNV-1a over the header's numbers but the last: tells a truncated, overwritten or foreign record. */
export function checkOf(header: Uint32Array): number {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < 7; at++) hash = Math.imul(hash ^ header[at]!, 0x01_00_01_93);
  return hash >>> 0;
}
