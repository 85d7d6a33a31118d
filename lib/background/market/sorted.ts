import type { Turns } from '../../turns.ts';

/** Numbers sorted, or merged, between two pauses. */
const together = 2_048;

/** A sorted copy. `compare` must tell any two apart. The browser's own sort of 200,000 rows would take longer than an answer may wait. */
export function* sorted(values: Uint32Array, compare: (a: number, b: number) => number): Turns<Uint32Array<ArrayBuffer>> {
  let from = values.slice();
  let to = new Uint32Array(values.length);
  for (let at = 0; at < from.length; at += together) {
    from.subarray(at, at + together).sort(compare);
    yield;
  }
  for (let width = together; width < from.length; width *= 2) {
    for (let at = 0; at < from.length; at += 2 * width) yield* merge(from.subarray(at, at + width), from.subarray(at + width, at + 2 * width), to.subarray(at), compare);
    [from, to] = [to, from];
  }
  return from;
}

function* merge(a: Uint32Array, b: Uint32Array, into: Uint32Array, compare: (a: number, b: number) => number): Turns<void> {
  for (let atA = 0, atB = 0, at = 0; at < a.length + b.length; at++) {
    const takeA = atB === b.length || (atA < a.length && compare(a[atA]!, b[atB]!) < 0);
    into[at] = takeA ? a[atA++]! : b[atB++]!;
    if (at % together === 0) yield;
  }
}
