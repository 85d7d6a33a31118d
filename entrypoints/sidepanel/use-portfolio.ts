import type { SchilError } from '../../lib/errors.ts';
import { useLive, type Live } from '../../lib/hooks/use-live.ts';
import { useSend } from '../../lib/hooks/use-send.ts';
import type { Portfolio, PortfolioTag, Preferences } from '../../lib/portfolio/types.ts';
import { readPortfolio } from '../../lib/storage/read.ts';

export interface PortfolioEditor {
  live: Live<Portfolio>;
  portfolio: Portfolio;
  error: SchilError | undefined;
  save: (portfolio: Portfolio) => Promise<unknown>;
  /** Changes of the tag at a place in the list. */
  change: (at: number, tag: PortfolioTag) => Promise<unknown>;
  remove: (at: number) => Promise<unknown>;
  prefer: (preferences: Preferences) => Promise<unknown>;
}

const empty: Portfolio = { version: 1, tags: [] };

/** One's own portfolio, followed and changed: every change is one message and one write. */
export function usePortfolio(): PortfolioEditor {
  const live = useLive(readPortfolio);
  const { run, error } = useSend();
  const portfolio = live.state === 'ready' ? live.value : empty;
  const save = (changed: Portfolio) => run('app/save-portfolio', { portfolio: changed });
  return {
    live,
    portfolio,
    error,
    save,
    change: (at, tag) => save({ ...portfolio, tags: portfolio.tags.with(at, tag) }),
    remove: (at) => save({ ...portfolio, tags: portfolio.tags.toSpliced(at, 1) }),
    prefer: (preferences) => save({ ...portfolio, preferences }),
  };
}
