/** Whole numbers in as few bytes as they need: seven bits a byte, the eighth says that more follow. */

export function pushVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest >>>= 7;
  }
  bytes.push(rest);
}

/** The numbers, one after the other. */
export function readVarints(bytes: Uint8Array): Uint32Array {
  const values = new Uint32Array(bytes.length);
  let count = 0;
  let value = 0;
  let shift = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    value |= (byte & 127) << shift;
    shift += 7;
    if (byte > 127) continue;
    values[count++] = value;
    value = 0;
    shift = 0;
  }
  return values.subarray(0, count);
}
