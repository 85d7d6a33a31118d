import { useEffect, useState } from 'preact/hooks';
import type { SchilError } from '../errors.ts';
import { live } from '../storage/read.ts';

export type Live<T> = { state: 'loading' } | { state: 'failed'; error: SchilError } | { state: 'ready'; value: T };

/** What a read from the database gives, now and after every change. `inputs` as for `useEffect`. */
export function useLive<T>(query: () => Promise<T>, inputs: readonly unknown[] = []): Live<T> {
  const [value, setValue] = useState<Live<T>>({ state: 'loading' });
  useEffect(() => live(query, (next) => setValue({ state: 'ready', value: next }), (error) => setValue({ state: 'failed', error })), inputs as unknown[]);
  return value;
}
