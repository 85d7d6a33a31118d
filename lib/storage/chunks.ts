/**
 * Chunks as they lie in the database: every row as its own JSON text. Texts are copied in and out several times as fast as objects, and
 * who wants one row reads only that one.
 */
import type { Chunk, ChunkRecord, StoredAssignment } from './records.ts';

export function recordOf({ rows, ...chunk }: Chunk): ChunkRecord {
  return { ...chunk, rows: rows.map((row) => JSON.stringify(row)) };
}

export function chunkOf({ rows, ...record }: ChunkRecord): Chunk {
  return { ...record, rows: rows.map(rowOf) };
}

/** The row at a place; undefined where there is none. */
export function rowAt({ rows }: ChunkRecord, place: number): StoredAssignment | undefined {
  const row = rows[place];
  return row === undefined ? undefined : rowOf(row);
}

export function rowOf(row: string): StoredAssignment {
  return JSON.parse(row) as StoredAssignment;
}
