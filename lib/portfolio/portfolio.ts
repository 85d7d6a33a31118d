import { SchilError } from '../errors.ts';
import { portfolioSchema } from './schema.ts';
import type { Portfolio, PortfolioTag } from './types.ts';

/** Bytes of a portfolio file at most: some hundred times what 500 tags with evidence take. */
const largest = 2_000_000;

export interface PortfolioReading {
  portfolio: Portfolio;
  /** Concepts that this vocabulary does not have: kept as free words, so that nothing is lost. */
  unknown: string[];
}

/**
 * A portfolio file as the person saved it. Throws `not-json`, `too-large`, `newer-version` or `bad-portfolio` (with the place that is
 * wrong); never gives half a portfolio. `known` says whether the vocabulary has a concept.
 */
export function readPortfolio(file: string, known: (id: string) => boolean): PortfolioReading {
  if (file.length > largest) throw new SchilError('too-large', { limit: largest });
  return checkPortfolio(parse(file), known);
}

/** The same for a value that is already JSON. */
export function checkPortfolio(value: unknown, known: (id: string) => boolean): PortfolioReading {
  const version = typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined;
  if (typeof version === 'number' && version > 1) throw new SchilError('newer-version', { version });
  const checked = portfolioSchema.safeParse(value);
  if (!checked.success) throw new SchilError('bad-portfolio', { place: checked.error.issues[0]?.path.join('.') ?? '' });
  const unknown = checked.data.tags.flatMap(({ id }) => (id !== undefined && !known(id) ? [id] : []));
  const tags = checked.data.tags.filter(({ id, text }) => id !== undefined || (text ?? '').trim() !== '').map((tag) => asFreeWords(tag, known));
  return { portfolio: { ...checked.data, tags }, unknown };
}

function parse(file: string): unknown {
  try {
    return JSON.parse(file.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new SchilError('not-json', {}, cause);
  }
}

function asFreeWords(tag: PortfolioTag, known: (id: string) => boolean): PortfolioTag {
  if (tag.id === undefined || known(tag.id)) return tag;
  const { id, ...rest } = tag;
  return { ...rest, text: tag.text ?? id.replace(/-/g, ' ') };
}

/** The file that `readPortfolio` reads back without a difference. */
export function writePortfolio(portfolio: Portfolio): string {
  return `${JSON.stringify(portfolio, null, 2)}\n`;
}
