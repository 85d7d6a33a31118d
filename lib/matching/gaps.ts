/** Ascending whole numbers, each as its distance from the one before, in as few bytes as that needs: seven bits a byte, the eighth says that more follow. */

export function writeGaps(values: readonly number[]): number[] {
  const bytes: number[] = [];
  let before = 0;
  for (const value of values) {
    let rest = value - before;
    for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
    bytes.push(rest);
    before = value;
  }
  return bytes;
}

export function readGaps(bytes: Uint8Array): Uint32Array {
  const values = new Uint32Array(bytes.length);
  let count = 0;
  let value = 0;
  for (let at = 0; at < bytes.length; at++) {
    let gap = bytes[at]! & 127;
    for (let shift = 7; bytes[at]! > 127; shift += 7) gap |= (bytes[++at]! & 127) << shift;
    values[count++] = value += gap;
  }
  return values.subarray(0, count);
}
