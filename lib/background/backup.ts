/**
 * The whole of what the person made, as one file, and back: settings, portfolio, sources, saved and dismissed items, answers to
 * proposals. Never what others published, and never what can be fetched again.
 */
import { SchilError } from '../errors.ts';
import { settingsSchema } from '../messages/schemas.ts';
import { portfolioSchema } from '../portfolio/schema.ts';
import { httpsAddress, listOf, text, z } from '../zod.ts';
import { write, type Database } from '../storage/db.ts';
import { raiseRevision } from '../storage/meta.ts';
import { schema, tableNames } from '../storage/tables.ts';
import type { Source } from '../storage/types.ts';
import { assignmentSchema } from './assignment-schema.ts';
import { conceptsId } from './concepts.ts';

/** Bytes of a backup that are read at most. */
export const backupLimit = 16 * 1024 * 1024;
const version = 1;
const optional = z.exactOptional;

/** Schemas are made when they are needed: most wakes of the worker do not. */
const source = () => z.object({
  id: text(200),
  name: text(200),
  publisher: optional(text(200)),
  licence: optional(text(200)),
  preset: optional(text(80)),
  url: httpsAddress,
  kind: z.enum(['feed', 'sitemap']),
  on: z.boolean(),
  hosts: listOf(text(253), 10),
  added: text(40),
});
const mark = () => z.object({
  key: text(2_400),
  saved: optional(z.literal(true)),
  dismissed: optional(text(300)),
  at: text(40),
  copy: optional(z.object({
    assignment: assignmentSchema(),
    source: z.object({ id: text(200), name: text(200), seen: text(10) }),
    example: optional(z.literal(true)),
  })),
});
const backup = () => z.object({
  format: z.literal('schil-backup'),
  version: z.number(),
  made: text(40),
  settings: optional(settingsSchema()),
  portfolio: optional(portfolioSchema),
  sources: listOf(source(), 200),
  marks: listOf(mark(), 20_000),
  proposals: listOf(z.object({ id: text(80), answer: z.enum(['not-right', 'later']), at: text(40) }), 5_000),
});
export type Backup = z.infer<ReturnType<typeof backup>>;

/** @param made ISO date-time. */
export async function makeBackup(db: Database, made: string): Promise<Backup> {
  const shape = source();
  return db.transaction('r', [db.settings, db.portfolio, db.sources, db.marks, db.proposals], async () => {
    const person = { settings: (await db.settings.get('only'))?.settings, portfolio: (await db.portfolio.get('only'))?.portfolio };
    return {
      format: 'schil-backup',
      version,
      made,
      ...(person.settings && { settings: person.settings }),
      ...(person.portfolio && { portfolio: person.portfolio }),
      // What came from a file or an example cannot be fetched again: it is added again.
      sources: (await db.sources.filter(({ url }) => url !== undefined).toArray()).map((row) => z.parse(shape, row)),
      marks: await db.marks.toArray(),
      proposals: await db.proposals.toArray(),
    };
  });
}

/**
 * Puts a backup in the place of what is there: all of it or, when anything is wrong, nothing (`bad-import`, `too-large`,
 * `newer-version`). Sources start empty and are fetched again.
 */
export async function restoreBackup(db: Database, file: string): Promise<Backup> {
  const read = readBackup(file);
  await write(db, ['settings', 'portfolio', 'sources', 'chunks', 'packed', 'marks', 'answers', 'proposals', 'meta'], async () => {
    for (const table of [db.settings, db.portfolio, db.sources, db.chunks, db.marks, db.answers, db.proposals]) await table.clear();
    await db.packed.where('id').noneOf(['vocabulary', conceptsId]).delete();
    if (read.settings) await db.settings.put({ id: 'only', settings: read.settings });
    if (read.portfolio) await db.portfolio.put({ id: 'only', portfolio: read.portfolio });
    await db.sources.bulkPut(read.sources.map(fresh));
    await db.marks.bulkPut(read.marks);
    await db.proposals.bulkPut(read.proposals);
    await raiseRevision(db);
  });
  return read;
}

function readBackup(file: string): Backup {
  if (file.length > backupLimit) throw new SchilError('too-large', { megabytes: backupLimit / 1024 / 1024 });
  let content: unknown;
  try {
    content = JSON.parse(file);
  } catch (error) {
    throw new SchilError('bad-import', {}, error);
  }
  const named = z.safeParse(z.object({ format: z.literal('schil-backup'), version: z.number() }), content);
  if (!named.success) throw new SchilError('bad-import', {}, named.error);
  if (named.data.version > version) throw new SchilError('newer-version');
  const read = z.safeParse(backup(), content);
  if (!read.success) throw new SchilError('bad-import', {}, read.error);
  return read.data;
}

/** A source as if just added. */
function fresh(source: Backup['sources'][number]): Source {
  return { ...source, state: 'new', failures: 0, items: 0, refused: 0 };
}

/** Every table emptied in one transaction; the database's own identity goes too. */
export async function eraseEverything(db: Database): Promise<void> {
  await write(db, tableNames, async () => {
    for (const name of tableNames) await db[name].clear();
    await db.meta.put({ id: 'schema', value: schema });
  });
}
