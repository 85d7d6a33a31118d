export interface Spread {
  median: number;
  low: number;
  high: number;
}

/** Median and the range of a list of durations. */
export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)]!, low: sorted[0]!, high: sorted.at(-1)! };
}

/** E.g. `52 ms (48–61)`. */
export function milliseconds({ median, low, high }: Spread): string {
  return `${median.toFixed(0)} ms (${low.toFixed(0)}–${high.toFixed(0)})`;
}

/** E.g. `1.19 ×`. */
export const times = (value: number, of: number): string => `${(value / of).toFixed(2)} ×`;
