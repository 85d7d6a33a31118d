/** Writes docs/feed.schema.json from the schema that the reader uses: `node tools/data/feed-schema.ts`. A test keeps the two the same. */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { feed } from '../../lib/feeds/readers/open-feed/schema.ts';
import { z } from '../../lib/zod.ts';

/** The text of docs/feed.schema.json. */
export function feedSchema(): string {
  const schema = z.toJSONSchema(feed, { target: 'draft-2020-12', io: 'input' });
  return `${JSON.stringify({ ...schema, title: 'Open feed of assignments: JSON Feed 1.1 with _klus, version 1', description: 'See open-feed.md. Unknown keys are allowed and ignored.' }, null, 2)}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync('docs/feed.schema.json', feedSchema());
