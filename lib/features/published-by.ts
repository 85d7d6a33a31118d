import type { Person } from '../linkedin/types.ts';
import type { Ask } from '../messages/map.ts';

/** Where a person may have published a tag line, as far as the page shows it; `undefined` while it is not known whose page it is. */
export function publishedBy({ slug, name, about, headline }: Person = {}): Ask<'page/tags'> | undefined {
  return slug && name ? { slug, name, ...(about !== undefined && { about }), ...(headline !== undefined && { headline }) } : undefined;
}
