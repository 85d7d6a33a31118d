type Numbers = Uint8Array | Uint16Array | Int16Array | Uint32Array;
type Kind<A extends Numbers> = { new (length: number): A };

/** A list of numbers of which nobody knows how long it becomes, in as many bytes each as its kind of array takes. */
export class Growing<A extends Numbers> {
  readonly #kind: Kind<A>;
  #values: A;
  length = 0;

  constructor(kind: Kind<A>) {
    this.#kind = kind;
    this.#values = new kind(1024);
  }

  push(value: number): void {
    if (this.length === this.#values.length) {
      const wider = new this.#kind(2 * this.length);
      wider.set(this.#values as never);
      this.#values = wider;
    }
    this.#values[this.length++] = value;
  }

  at(place: number): number {
    return this.#values[place]!;
  }

  /** Those at the given places, in their order. */
  pick(places: Uint32Array): A {
    const picked = new this.#kind(places.length);
    for (let at = 0; at < places.length; at++) picked[at] = this.#values[places[at]!]!;
    return picked;
  }
}
