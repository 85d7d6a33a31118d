/**
 * Tells whether the bytes of the index are those that were packed. The browser sums them, beside the thread that answers: in a worker that
 * just woke, a sum in a loop takes longer than ranking.
 */
import type { PackedIndex } from './places.ts';

export async function sealOf(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

export async function isWhole({ bytes, seal }: PackedIndex): Promise<boolean> {
  const found = await sealOf(bytes);
  return seal?.length === found.length && found.every((byte, at) => byte === seal[at]);
}
