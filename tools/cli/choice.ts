import { UsageError } from './command.ts';

/** The value of an option that has a closed list of values. */
export function choice<T extends string>(name: string, value: string | boolean | undefined, allowed: readonly T[]): T | undefined {
  if (value === undefined) return undefined;
  if ((allowed as readonly (string | boolean)[]).includes(value)) return value as T;
  throw new UsageError(`--${name} must be one of: ${allowed.join(', ')}.`);
}

export function text(name: string, value: string | boolean | undefined): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  throw new UsageError(`--${name} needs a value.`);
}
