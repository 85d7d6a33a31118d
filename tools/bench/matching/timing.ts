/** Variants side by side: each round runs all of them, so that what else the machine does falls on all. */
export interface Timing {
  /** Milliseconds; the fastest round says most when the machine has other work. */
  best: number;
  median: number;
  low: number;
  high: number;
}

export function interleaved<N extends string>(rounds: number, variants: Record<N, () => unknown>): Record<N, Timing> {
  const names = Object.keys(variants) as N[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<N, number[]>;
  for (const name of names) warmUp(variants[name]);
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const start = performance.now();
      variants[name]();
      times[name].push(performance.now() - start);
    }
  }
  return Object.fromEntries(names.map((name) => [name, spread(times[name])])) as Record<N, Timing>;
}

/** Until the compiler knows it: fifty runs or half a second. */
function warmUp(run: () => unknown): void {
  const end = performance.now() + 500;
  for (let runs = 0; runs < 50 && performance.now() < end; runs++) run();
}

export function spread(values: number[]): Timing {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
  return { best: sorted[0]!, median: at(0.5), low: at(0.25), high: at(0.75) };
}

export function ratio(one: Timing, base: Timing): string {
  return `${(one.median / base.median).toFixed(2)}× (quartiles ${(one.low / base.median).toFixed(2)}–${(one.high / base.median).toFixed(2)}; fastest rounds ${(one.best / base.best).toFixed(2)}×)`;
}
