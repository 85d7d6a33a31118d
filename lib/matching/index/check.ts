/**
 * Checksum of a whole record but for the checksum itself (word 7): tells truncated, overwritten and foreign bytes. Four sums side by side,
 * so that the processor need not wait for each: about a millisecond for 100,000 assignments. No calls in the loop: a worker that just woke
 * would spend most of its answer on them. The length must be a multiple of four.
 */
export function checksumOf(bytes: Uint8Array): number {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);
  let [a, b, c, d] = [1, 2, 3, 4];
  for (let at = 0; at < 7 && at < words.length; at++) a = ((a << 5) - a + words[at]!) | 0;
  let at = 8;
  for (; at + 3 < words.length; at += 4) {
    a = ((a << 5) - a + words[at]!) | 0;
    b = ((b << 5) - b + words[at + 1]!) | 0;
    c = ((c << 5) - c + words[at + 2]!) | 0;
    d = ((d << 5) - d + words[at + 3]!) | 0;
  }
  for (; at < words.length; at++) a = ((a << 5) - a + words[at]!) | 0;
  return [b, c, d].reduce((sum, next) => Math.imul(sum, 31) + next, a) >>> 0;
}
