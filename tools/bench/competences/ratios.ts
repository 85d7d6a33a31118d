export interface Ratio {
  low: number;
  median: number;
  high: number;
}

const WARM_UP = 400;

/**
 * Every variant in every round, each right after one run of its own that brings its memory near; its ratio to the base of the same round,
 * so that what else the machine does falls on both.
 */
export function ratiosTo(base: string, rounds: number, variants: Record<string, () => unknown>): Record<string, Ratio> {
  const names = Object.keys(variants);
  const times = new Map<string, number[]>(names.map((name) => [name, []]));
  for (const variant of Object.values(variants)) for (const end = performance.now() + WARM_UP; performance.now() < end; ) variant();
  for (let round = 0; round < rounds; round++) {
    for (const name of names) times.get(name)!.push(timeOf(variants[name]!));
  }
  const bases = times.get(base)!;
  return Object.fromEntries([...times].map(([name, list]) => [name, spreadOf(list.map((time, round) => time / bases[round]!))]));
}

function timeOf(variant: () => unknown): number {
  variant();
  const start = performance.now();
  variant();
  variant();
  return performance.now() - start;
}

function spreadOf(list: number[]): Ratio {
  const sorted = list.toSorted((one, other) => one - other);
  const at = (part: number) => sorted[Math.floor(sorted.length * part)]!;
  return { low: at(0.25), median: at(0.5), high: at(0.75) };
}
