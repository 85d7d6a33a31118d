import { describe, expect, it } from 'vitest';
import { together } from '../../../lib/features/together.ts';

const later = <T>(): { promise: Promise<T>; resolve: (value: T) => void; reject: (error: Error) => void } => Promise.withResolvers<T>();

describe('answers about one page', () => {
  it('are shown when the last has come, also when one fails', async () => {
    const wait = together();
    const [first, second, third] = [later<number>(), later<number>(), later<number>()];
    const done: string[] = [];
    const all = [first, second, third].map(({ promise }, index) => wait(promise).then(() => done.push(String(index))));
    first.resolve(1);
    await new Promise((resolve) => setTimeout(resolve));
    expect(done).toEqual([]);
    second.reject(new Error('kapot'));
    third.resolve(3);
    await Promise.all(all);
    expect(done.sort()).toEqual(['0', '1', '2']);
  });

  it('do not wait for one that never comes', async () => {
    const wait = together();
    void wait(new Promise(() => {}));
    let shown = false;
    await wait(Promise.resolve()).then(() => { shown = true; });
    expect(shown).toBe(true);
  });
});
