import { useEffect, useRef, useState } from 'preact/hooks';
import type { SchilError } from '../../lib/errors.ts';
import { useLive, type Live } from '../../lib/hooks/use-live.ts';
import { useSend } from '../../lib/hooks/use-send.ts';
import { emptyPortfolio } from '../../lib/portfolio/empty.ts';
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

/**
 * One's own portfolio, followed and changed: every change is one message and one write. What was changed shows at once, and is what the
 * next change starts from; a refusal takes it back.
 */
export function usePortfolio(): PortfolioEditor {
  const live = useLive(readPortfolio);
  const { run, error } = useSend();
  const [pending, setPending] = useState<Portfolio>();
  const stored = live.state === 'ready' ? live.value : emptyPortfolio;
  const portfolio = pending ?? stored;
  const underWay = useRef(0);
  useEffect(() => {
    if (underWay.current === 0) setPending(undefined);
  }, [stored]);
  const save = async (changed: Portfolio) => {
    underWay.current += 1;
    setPending(changed);
    const answer = await run('app/save-portfolio', { portfolio: changed });
    underWay.current -= 1;
    // `stored` may still be what was there before an earlier change; the change stays in sight until the database tells of it.
    if (underWay.current === 0 && answer === undefined) setPending(undefined);
    return answer;
  };
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
