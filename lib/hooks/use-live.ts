import { useEffect, useState } from 'preact/hooks';
import type { SchilError } from '../errors.ts';
import { lastRead, live, type Reading } from '../storage/live.ts';

export type Live<T> = { state: 'loading' } | { state: 'failed'; error: SchilError } | { state: 'ready'; value: T };

/** What stands in the database, now and after every change; at once when it was read before. */
export function useLive<T>(reading: Reading<T>): Live<T> {
  const [value, setValue] = useState<Live<T>>(() => {
    const last = lastRead(reading);
    return last === undefined ? { state: 'loading' } : { state: 'ready', value: last };
  });
  useEffect(() => {
    const show = (next: T) => setValue((now) => (now.state === 'ready' && now.value === next ? now : { state: 'ready', value: next }));
    return live(reading, show, (error) => setValue({ state: 'failed', error }));
  }, [reading]);
  return value;
}
