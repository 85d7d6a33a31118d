import { formatTagLine } from '../competences/tag-line/format.ts';
import type { TagLine, TagLineTag } from '../competences/tag-line-types.ts';

/** How a published line and one's own of now differ, in the words of the lines. */
export interface LineDifference {
  state: 'same' | 'differs' | 'missing';
  /** In one's own line, not on the profile. */
  added: string[];
  /** On the profile, no longer in one's own line. */
  gone: string[];
  /** In both, with another level. */
  levels: string[];
  order: boolean;
  availability: boolean;
  standing: boolean;
  /** Label or language. */
  words: boolean;
}

/** @param published what the profile says now; null when there is no line */
export function compareLines(published: TagLine | null, own: TagLine): LineDifference {
  if (published === null) return { ...nothing, state: 'missing' };
  if (formatTagLine(published) === formatTagLine(own)) return { ...nothing, state: 'same' };
  const [before, now] = [byText(published.tags), byText(own.tags)];
  const kept = own.tags.filter(({ text }) => before.has(key(text)));
  const added = own.tags.filter(({ text }) => !before.has(key(text))).map(({ text }) => text);
  const gone = published.tags.filter(({ text }) => !now.has(key(text))).map(({ text }) => text);
  return {
    state: 'differs',
    added,
    gone,
    levels: kept.filter(({ text, level }) => before.get(key(text))?.level !== level).map(({ text }) => text),
    order: kept.map(({ text }) => key(text)).join('\n') !== published.tags.map(({ text }) => key(text)).filter((text) => now.has(text)).join('\n'),
    availability: JSON.stringify(published.availability) !== JSON.stringify(own.availability),
    standing: published.state !== own.state,
    words: published.label !== own.label || published.language !== own.language,
  };
}

const nothing: LineDifference = { state: 'same', added: [], gone: [], levels: [], order: false, availability: false, standing: false, words: false };

function byText(tags: readonly TagLineTag[]): Map<string, TagLineTag> {
  return new Map(tags.map((tag) => [key(tag.text), tag]));
}

function key(text: string): string {
  return text.trim().toLowerCase();
}
