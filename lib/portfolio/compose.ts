import { cleanTag } from '../competences/tag-line/clean.ts';
import { formatTagLine } from '../competences/tag-line/format.ts';
import { MOST_TAGS, VERSION } from '../competences/tag-line/words.ts';
import type { TagLine, TagLineTag } from '../competences/tag-line-types.ts';
import type { Language } from '../competences/types.ts';
import type { Availability, Portfolio, PortfolioTag } from './types.ts';
import { isPublic } from './visibility.ts';

export interface ComposeOptions {
  form: 'about' | 'headline';
  language: Language;
  /** No availability and no "Op mijn plek": only what one can. */
  discreet?: boolean;
  /** Show levels; off by default. */
  levels?: boolean;
  /** Free text before the colon. */
  label?: string;
  /** Label of a concept (`labelOf` of the vocabulary). */
  labels: (id: string, language: Language) => string | undefined;
  /** `YYYY-MM-DD`: an availability that was confirmed over 180 days ago is left out. */
  today: string;
  /** Characters; 300 for About and 60 for the headline when absent. */
  limit?: number;
}

export interface Composed {
  /** Null when there is nothing public to say. */
  tagLine: TagLine | null;
  /** Public tags that did not fit, in the person's order. */
  dropped: { tag: TagLineTag; because: 'too-many' | 'too-long' }[];
}

const LIMITS = { about: 300, headline: 60 } as const;
const STALE_DAYS = 180;

/**
 * The line that may be published from a portfolio: only tags whose visibility is public, never what somebody no longer does,
 * a learning wish only when it was marked public itself. At most 8 tags, in the person's order, as many as fit.
 */
export function composeTagLine(portfolio: Portfolio, options: ComposeOptions): Composed {
  const candidates = portfolio.tags.filter(isPublic).map((tag) => shown(tag, options)).filter((tag) => tag !== undefined);
  const dropped: Composed['dropped'] = [];
  let tagLine: TagLine | null = null;
  for (const tag of unique(candidates)) {
    const tags = [...(tagLine?.tags ?? []), tag];
    const longer = lineOf(tags, portfolio, options);
    if (tags.length > MOST_TAGS) dropped.push({ tag, because: 'too-many' });
    else if (formatTagLine(longer).length > (options.limit ?? LIMITS[options.form])) dropped.push({ tag, because: 'too-long' });
    else tagLine = longer;
  }
  return { tagLine, dropped };
}

/** A learning wish always says that it is one. */
function shown({ id, text, level, stance }: PortfolioTag, { labels, language, levels, form }: ComposeOptions): TagLineTag | undefined {
  const words = cleanTag(text ?? (id === undefined ? '' : (labels(id, language) ?? '')));
  if (words === '') return undefined;
  const stated = stance === 'learn' ? 1 : levels && form === 'about' ? level : undefined;
  return { ...(id === undefined ? {} : { id }), text: words, ...(stated === undefined ? {} : { level: stated }) };
}

function unique(tags: TagLineTag[]): TagLineTag[] {
  return tags.filter((tag, at) => tags.findIndex((other) => other.text.toLowerCase() === tag.text.toLowerCase()) === at);
}

function lineOf(tags: TagLineTag[], { availability, state }: Portfolio, { form, language, discreet, label, today }: ComposeOptions): TagLine {
  const isQuiet = discreet === true || form === 'headline';
  const isOpen = !isQuiet && state === undefined && availability !== undefined && isFresh(availability, today);
  return {
    version: VERSION,
    language,
    form,
    ...(label === undefined ? {} : { label }),
    tags,
    ...(isOpen ? { availability: { ...(availability.hours ? { hours: availability.hours } : {}), ...(availability.from ? { from: availability.from.slice(0, 7) } : {}), confirmed: availability.confirmed.slice(0, 7) } } : {}),
    ...(!isQuiet && state === 'settled' ? { state } : {}),
  };
}

function isFresh({ confirmed }: Availability, today: string): boolean {
  const day = confirmed.length === 7 ? `${confirmed}-01` : confirmed;
  return (Date.parse(today) - Date.parse(day)) / 86_400_000 <= STALE_DAYS;
}
