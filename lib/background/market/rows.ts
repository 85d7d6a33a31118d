/** Collects what the index keeps of every item that is offered: numbers and its id, no item. */
import type { Assignment } from '../../assignments/types.ts';
import type { Concepts } from '../../matching/concepts.ts';
import { IndexBuilder } from '../../matching/index/build.ts';
import { Growing } from '../../matching/index/growing.ts';
import { ringOf, type OwnOrganisation } from '../../matching/ring.ts';
import type { Turns } from '../../turns.ts';
import { fingerprint } from './fingerprint.ts';
import { organisationHashes } from './organisation.ts';
import { hashOf, type PackedRows } from './places.ts';
import { leadsOf, sameItemKey } from './same-item.ts';
import { sorted } from './sorted.ts';

export class Rows {
  readonly #own: OwnOrganisation | undefined;
  readonly #severalSources: boolean;
  readonly #index = new IndexBuilder();
  readonly #columns = {
    source: new Growing(Uint16Array), chunk: new Growing(Uint32Array), offset: new Growing(Uint8Array),
    hash: new Growing(Uint32Array), organisationId: new Growing(Uint32Array), organisationName: new Growing(Uint32Array),
  };
  /** By which the rows are ordered in the end: ties of the ranking are decided so. */
  readonly #names: string[] = [];
  /** Of the source that is read now: id → its row. */
  #rows = new Map<string, number>();
  /** Rows that are not shown: their source lists the item again, or it is not open any more. */
  readonly #passed = new Set<number>();
  /** Fingerprint of how an item looks → the last row that looks so; and for each row the one before it that does, counted from 1. */
  readonly #lastAlike = new Map<number, number>();
  readonly #alikeBefore = new Growing(Uint32Array);
  /** What looks the same at several sources. */
  readonly #ofSeveral = new Set<number>();

  constructor({ own, severalSources }: { own: OwnOrganisation | undefined; severalSources: boolean }) {
    this.#own = own;
    this.#severalSources = severalSources;
  }

  /** Rows come source after source, in the order in which they lie there. A source that lists an item twice means the later one. */
  add(source: number, chunk: number, offset: number, key: string, assignment: Assignment): void {
    const row = this.#columns.source.length;
    if (row > 0 && this.#columns.source.at(row - 1) !== source) this.#rows = new Map();
    const before = this.#rows.get(assignment.id);
    if (before !== undefined) this.#passed.add(before);
    this.#rows.delete(assignment.id);
    if (assignment.status !== 'open') return;
    this.#rows.set(assignment.id, row);
    this.#names.push(assignment.id);
    this.#index.add({ assignment, ring: ringOf(assignment, this.#own) });
    const organisation = organisationHashes(assignment.organisation);
    this.#push({ source, chunk, offset, hash: hashOf(key), organisationId: organisation.id, organisationName: organisation.name });
    if (this.#severalSources) this.#compare(row, source, fingerprint(sameItemKey(assignment)));
  }

  #push(values: Record<keyof PackedRows, number>): void {
    for (const [name, value] of Object.entries(values) as [keyof PackedRows, number][]) this.#columns[name].push(value);
  }

  #compare(row: number, source: number, look: number): void {
    const before = this.#lastAlike.get(look);
    if (before !== undefined && this.#columns.source.at(before) !== source) this.#ofSeveral.add(look);
    this.#lastAlike.set(look, row);
    this.#alikeBefore.push(before === undefined ? 0 : before + 1);
  }

  /** Packs what was added; `also` as in `PackedIndex`. */
  *finish(concepts: Concepts): Turns<PackedRows & { bytes: Uint8Array<ArrayBuffer>; also: Uint32Array }> {
    const leads = yield* this.#leads();
    const { source, chunk, offset, hash, organisationId, organisationName } = this.#columns;
    const names = this.#names;
    const rows = Uint32Array.from({ length: source.length }, (_one, row) => row).filter((row) => !this.#passed.has(row) && !leads.has(row));
    const shown = yield* sorted(rows, (a, b) => (names[a]! < names[b]! ? -1 : names[a]! > names[b]! ? 1 : a - b));
    const placeOf = new Uint32Array(source.length);
    shown.forEach((row, place) => (placeOf[row] = place));
    yield;
    const also = Uint32Array.from([...leads].flatMap(([row, lead]) => [placeOf[lead]!, source.at(row), chunk.at(row), offset.at(row)]));
    const bytes = yield* this.#index.finish(concepts, shown);
    return {
      bytes, also, source: source.pick(shown), chunk: chunk.pick(shown), offset: offset.pick(shown),
      hash: hash.pick(shown), organisationId: organisationId.pick(shown), organisationName: organisationName.pick(shown),
    };
  }

  /** Which rows are the same item as a row of an earlier source. */
  *#leads(): Turns<Map<number, number>> {
    const all = new Map<number, number>();
    for (const look of this.#ofSeveral) {
      const alike: number[] = [];
      for (let next = this.#lastAlike.get(look)! + 1; next > 0; next = this.#alikeBefore.at(next - 1)) if (!this.#passed.has(next - 1)) alike.push(next - 1);
      for (const [row, lead] of leadsOf(alike.reverse().map((row) => ({ row, source: this.#columns.source.at(row), ...this.#index.days(row) })))) all.set(row, lead);
      yield;
    }
    return all;
  }
}
