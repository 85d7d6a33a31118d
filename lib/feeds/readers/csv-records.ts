import { addTo, keyOf, type FlatRecord } from './aliases.ts';

/** Rows after the header as records by folded column name. */
export function csvRecords(rows: string[][]): FlatRecord[] {
  const keys = (rows[0] ?? []).map(keyOf);
  return rows.slice(1).map((row) => {
    const record: FlatRecord = new Map();
    for (const [index, key] of keys.entries()) if (key !== '' && row[index] !== undefined) addTo(record, key, row[index]);
    return record;
  });
}

export function columns(rows: string[][]): Set<string> {
  return new Set((rows[0] ?? []).map(keyOf));
}
