import { useEffect, useRef, useState } from 'preact/hooks';
import { SchilError } from '../../lib/errors.ts';
import { useLive } from '../../lib/hooks/use-live.ts';
import type { MarketAnswer, MarketAsk } from '../../lib/messages/map.ts';
import { send } from '../../lib/messages/send.ts';
import { lastRead, readTogether } from '../../lib/storage/live.ts';
import { readLastAnswer, readRevision } from '../../lib/storage/read.ts';

export interface Market {
  answer?: MarketAnswer;
  /** The answer is the one of last time; a fresh one is under way. */
  stale: boolean;
  error?: SchilError;
  again(): void;
}

/** Waits this long after a key before asking. */
const typingPause = 200;

/**
 * The market for what is asked: at once the stored answer of last time (for the plain first ask), then the background's. Asked again
 * when the data changed. Answers to earlier asks are dropped.
 */
export function useMarket(ask: MarketAsk): Market {
  const plain = ask.search === undefined && ask.kinds === undefined && ask.rings === undefined && ask.sources === undefined && ask.list === undefined && !ask.showAll;
  const [market, setMarket] = useState<Omit<Market, 'again'>>(() => (plain ? stored() : { stale: true }));
  const [tries, setTries] = useState(0);
  const revision = useLive(readRevision);
  const latest = useRef(0);
  const key = JSON.stringify(ask);

  useEffect(() => {
    if (plain && !market.answer) void readTogether([readLastAnswer]).then(() => setMarket((now) => (now.answer ? now : stored())));
  }, []);

  useEffect(() => {
    const turn = ++latest.current;
    const timer = setTimeout(
      () =>
        void send('app/market', ask).then(
          (answer) => turn === latest.current && setMarket({ answer, stale: false }),
          (error: unknown) => turn === latest.current && setMarket((now) => ({ ...now, stale: false, error: error instanceof SchilError ? error : new SchilError('unexpected', {}, error) })),
        ),
      ask.search === undefined ? 0 : typingPause,
    );
    return () => clearTimeout(timer);
  }, [key, tries, revision.state === 'ready' ? revision.value : 0]);

  return { ...market, again: () => setTries((count) => count + 1) };
}

function stored(): Omit<Market, 'again'> {
  const last = lastRead(readLastAnswer);
  return { stale: true, ...(last && { answer: last.answer }) };
}
