/** What the database is made of, by name. Here and not beside Dexie: pages read without it. */
export const databaseName = 'schil';
/** Rises with each file in `migrations/`. */
export const schema = 2;

export type TableName = 'settings' | 'portfolio' | 'sources' | 'chunks' | 'packed' | 'marks' | 'seen' | 'answers' | 'health' | 'proposals' | 'meta';
export const tableNames: readonly TableName[] = ['settings', 'portfolio', 'sources', 'chunks', 'packed', 'marks', 'seen', 'answers', 'health', 'proposals', 'meta'];
