import type { TextField } from '../competences/types.ts';
import type { Portfolio, PortfolioTag } from './types.ts';

/** As much of a proposal as becomes a tag. */
export interface Accepted {
  id: string;
  label: string;
  quotes: readonly { text: string; context: string; field: TextField }[];
}

const longestPhrase = 90;

/**
 * The portfolio with what the person said is right, at the end of the list; what is a tag already stays as it is.
 * @param names other names that the person gave, by concept
 */
export function withAccepted(portfolio: Portfolio, accepted: readonly Accepted[], names: ReadonlyMap<string, string> = new Map()): Portfolio {
  const had = new Set(portfolio.tags.map(({ id }) => id));
  return { ...portfolio, tags: [...portfolio.tags, ...accepted.filter(({ id }) => !had.has(id)).map((one) => tagOf(one, names.get(one.id)))] };
}

function tagOf({ id, label, quotes }: Accepted, name: string | undefined): PortfolioTag {
  const ownWords = quotes[0] && phraseOf(quotes[0]);
  return {
    id,
    stance: 'can',
    ...(name === undefined || name.trim() === '' || name.trim() === label ? {} : { text: name.trim() }),
    ...(ownWords === undefined || ownWords.toLowerCase() === label.toLowerCase() ? {} : { ownWords }),
  };
}

/** The part of a sentence in which the words stand, as the person wrote it; the words alone when that part is long. */
export function phraseOf({ text, context }: { text: string; context: string }): string {
  const part = context.replace(/^… |…$/g, '').split(/[.,;:!?•|\n]+\s/).find((one) => one.includes(text))?.replace(/[.,;:!?•|…\s]+$/, '').trim();
  return part === undefined || part.length > longestPhrase ? text : part;
}
