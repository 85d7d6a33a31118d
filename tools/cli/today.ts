import { text } from './choice.ts';
import { UsageError } from './command.ts';

/** `--today`, or the day it is. */
export function todayOf(value: string | boolean | undefined): string {
  const day = text('today', value) ?? new Date().toISOString().slice(0, 10);
  const time = Date.parse(day);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day) throw new UsageError('--today must be a day such as 2026-11-25.');
  return day;
}
