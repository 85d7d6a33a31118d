import { SchilError } from '../errors.ts';
import { failed } from '../feeds/refresh-state.ts';
import { feedStore } from '../storage/feed-store.ts';
import type { Context } from './context.ts';

/** The person took a permission away: sources that needed it say so at once, instead of failing at their next turn. */
export async function onPermissionsRemoved(context: Context, origins: readonly string[]): Promise<void> {
  const removed = origins.map((origin) => /^https:\/\/([^/]+)\//.exec(origin)?.[1]);
  for (const source of await context.db.sources.toArray()) {
    const host = source.hosts.find((name) => removed.some((pattern) => pattern === name || pattern === '*'));
    if (host === undefined || (await context.mayRead(source.hosts))) continue;
    const error = new SchilError('no-access', { host });
    await feedStore(context.db).update(source.id, (row) => failed(row, error, context.now()));
  }
}
