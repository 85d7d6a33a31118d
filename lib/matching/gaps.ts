/** Ascending whole numbers, each as its distance from the one before, in as few bytes as that needs: seven bits a byte, the eighth says that more follow. */

export function writeGaps(values: ArrayLike<number>): Uint8Array {
  const writer = new GapWriter();
  writer.write(values);
  return writer.bytes;
}

/** Writes several lists, one after the other. */
export class GapWriter {
  #bytes = new Uint8Array(1024);
  length = 0;

  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.length);
  }

  write(values: ArrayLike<number>): void {
    this.#room(5 * values.length);
    let before = 0;
    for (let at = 0; at < values.length; at++) {
      const value = values[at]!;
      let rest = value - before;
      for (; rest > 127; rest >>>= 7) this.#bytes[this.length++] = (rest & 127) | 128;
      this.#bytes[this.length++] = rest;
      before = value;
    }
  }

  #room(more: number): void {
    if (this.length + more <= this.#bytes.length) return;
    const wider = new Uint8Array(2 * (this.length + more));
    wider.set(this.bytes);
    this.#bytes = wider;
  }
}

export function readGaps(bytes: Uint8Array): Uint32Array {
  const values = new Uint32Array(bytes.length);
  let count = 0;
  eachOfGaps(bytes, (value) => (values[count++] = value));
  return values.subarray(0, count);
}

/** The numbers one by one, where no list of them is wanted. */
export function eachOfGaps(bytes: Uint8Array, take: (value: number) => void): void {
  let value = 0;
  for (let at = 0; at < bytes.length; at++) {
    let gap = bytes[at]! & 127;
    for (let shift = 7; bytes[at]! > 127; shift += 7) gap |= (bytes[++at]! & 127) << shift;
    take((value += gap));
  }
}

/** How many numbers there are. */
export function countGaps(bytes: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < bytes.length; at++) count += 1 - (bytes[at]! >>> 7);
  return count;
}
