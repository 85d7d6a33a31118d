import type { ShownTags } from '../../lib/messages/map.ts';

/** Tags that occur among the people of a page, each once, in the order of the page. Concepts by id, free words by themselves. */
export function tagsAmong(people: readonly { slug: string }[], shown: Record<string, ShownTags>): { key: string; text: string }[] {
  const tags = new Map<string, string>();
  for (const { slug } of people) for (const tag of shown[slug]?.tags ?? []) if (!tags.has(keyOf(tag))) tags.set(keyOf(tag), tag.text);
  return [...tags].map(([key, text]) => ({ key, text }));
}

/** The people who published a tag, in the page's own order; everybody when no tag is asked. */
export function peopleWith<P extends { slug: string }>(people: readonly P[], shown: Record<string, ShownTags>, key: string): P[] {
  return key === '' ? [...people] : people.filter(({ slug }) => shown[slug]?.tags.some((tag) => keyOf(tag) === key));
}

function keyOf({ id, text }: ShownTags['tags'][number]): string {
  return id ?? text.toLowerCase();
}
