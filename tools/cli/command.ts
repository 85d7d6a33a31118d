import type { ParseArgsOptionsConfig } from 'node:util';

/** What a command prints: one JSON value, or one per line. `bad` makes the exit code 1 although there is an answer (findings of severity error). */
export type Output = { value: unknown; bad?: boolean } | { lines: AsyncIterable<unknown> | Iterable<unknown> };

export interface Given {
  positionals: string[];
  values: Record<string, string | boolean | undefined>;
}

export interface Command {
  /** As shown by `help`. */
  usage: string;
  prints: string;
  options: ParseArgsOptionsConfig;
  /** Fewest and most positional arguments. */
  positionals: [number, number];
  run: (given: Given) => Promise<Output>;
}

/** Wrong usage: exit code 2. Everything else that is refused is a SchilError: exit code 1. */
export class UsageError extends Error {}
