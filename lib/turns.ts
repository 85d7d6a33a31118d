/** Long work in pieces: it pauses at each `yield`, where others may have their turn. */
export type Turns<T> = Generator<void, T, void>;

export interface Clock {
  /** Milliseconds. */
  now(): number;
  wait(milliseconds: number): Promise<void>;
}

/** Milliseconds of work before others have their turn. An answer needs several turns of its own, so that it waits for as many of these. */
export const slice = 12;

/** All of it at once: for where nobody waits. */
export function atOnce<T>(work: Turns<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value as T;
  }
}

/** Piece by piece, with a pause after each `slice`. */
export async function inTurns<T>(work: Turns<T>, clock: Clock): Promise<T> {
  const turn = turns(clock);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value as T;
    await turn();
  }
}

/** For loops that wait for other things as well: call it after each piece of work; it pauses when a `slice` is over. */
export function turns({ now, wait }: Clock): () => Promise<void> | undefined {
  let began = now();
  return () => {
    if (now() - began < slice) return undefined;
    return wait(0).then(() => void (began = now()));
  };
}
