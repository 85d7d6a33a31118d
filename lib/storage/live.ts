/** How a page reads and follows the database, without Dexie: what is wanted at one moment is read in one transaction. */
import { SchilError } from '../errors.ts';
import { openBare, readerOf, type Opened, type Reader } from './bare.ts';
import { onChange } from './changes.ts';
import { storageError } from './storage-error.ts';
import { databaseName, type TableName } from './tables.ts';

/** Something to know from the database: the tables in which it stands, and how it is read from them. */
export interface Reading<T> {
  tables: readonly TableName[];
  read(from: Reader): Promise<T>;
}

interface Follower<T> {
  show(value: T): void;
  failed(error: SchilError): void;
}
interface Known<T> {
  reading: Reading<T>;
  followers: Set<Follower<T>>;
  /** Absent until it was read, and again once it changed. */
  last?: { value: T };
}

const all = new Map<Reading<unknown>, Known<unknown>>();
const wanted = new Set<Known<unknown>>();
let listening = false;
let busy = false;

/** What was read last, while that is still what the database holds; for drawing without waiting. */
export function lastRead<T>(reading: Reading<T>): T | undefined {
  return knownOf(reading).last?.value;
}

/** Reads several things in one go; `lastRead` has them then. Throws our error. */
export async function readTogether(readings: readonly Reading<unknown>[]): Promise<void> {
  try {
    await readInto(readings.map(knownOf));
  } catch (error) {
    throw storageError(error);
  }
}

/** Calls `show` with the value now and after every change, from whatever context; gives the function that stops it. */
export function live<T>(reading: Reading<T>, show: (value: T) => void, failed: (error: SchilError) => void): () => void {
  const known = knownOf(reading);
  const follower = { show, failed };
  known.followers.add(follower);
  if (known.last) show(known.last.value);
  else want([known as Known<unknown>]);
  return () => void known.followers.delete(follower);
}

function knownOf<T>(reading: Reading<T>): Known<T> {
  if (!listening) onChange(changed);
  listening = true;
  // A reading and what is known of it agree by construction; the type of a map cannot say so.
  const known = (all.get(reading) as Known<T> | undefined) ?? { reading, followers: new Set() };
  all.set(reading, known as Known<unknown>);
  return known;
}

/** What nobody follows is forgotten, also when it is being read at this moment. */
function changed(tables: readonly TableName[]): void {
  const touched = [...all.values()].filter(({ reading }) => reading.tables.some((table) => tables.includes(table)));
  for (const known of touched) {
    if (known.followers.size === 0) all.delete(known.reading);
    else delete known.last;
  }
  want(touched.filter(({ followers }) => followers.size > 0));
}

/** One transaction at a time; what is wanted meanwhile goes together into the next. */
function want(these: readonly Known<unknown>[]): void {
  for (const known of these) wanted.add(known);
  if (!busy && wanted.size > 0) void readWanted();
}

async function readWanted(): Promise<void> {
  busy = true;
  await Promise.resolve(); // whoever asks in the same breath joins
  while (wanted.size > 0) {
    const now = [...wanted];
    wanted.clear();
    await readInto(now).catch((error: unknown) => now.forEach(({ followers }) => followers.forEach(({ failed }) => failed(storageError(error)))));
  }
  busy = false;
}

async function readInto(now: readonly Known<unknown>[]): Promise<void> {
  const from = await openFor([...new Set(now.flatMap(({ reading }) => reading.tables))]);
  const values = await Promise.all(now.map(({ reading }) => reading.read(from)));
  now.forEach((known, at) => {
    known.last = { value: values[at] };
    for (const { show } of known.followers) show(values[at]);
  });
}

/** What there is to read before the background made the database. */
const nothing: Reader = { get: async () => undefined, all: async () => [], count: async () => 0 };

let connection: Promise<Opened> | undefined;
const close = () => (connection = undefined);

async function openFor(tables: readonly TableName[]): Promise<Reader> {
  connection ??= openBare(databaseName, close);
  const opened = await connection.catch((error: unknown) => {
    close();
    throw error;
  });
  if (opened.state === 'open') return readerOf(opened.bare, tables);
  close();
  if (opened.state === 'newer') throw new SchilError('newer-version');
  if (opened.state === 'missing') return nothing;
  await new Promise((resolve) => setTimeout(resolve, 100)); // the background is about to migrate it
  return openFor(tables);
}
