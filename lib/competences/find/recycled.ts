/**
 * Things that are used again for every text. Filling one again is faster than making one: what is new lies in memory that no text has
 * touched for long.
 */
export class Recycled<T> {
  private readonly made: T[] = [];
  private used = 0;
  private readonly make: () => T;

  constructor(make: () => T) {
    this.make = make;
  }

  /** The next thing, with what the text before left in it. */
  next(): T {
    if (this.used === this.made.length) this.made.push(this.make());
    return this.made[this.used++]!;
  }

  /** All things may be used again from now on. */
  giveBack(): void {
    this.used = 0;
  }
}
