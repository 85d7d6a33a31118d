import { useEffect, useRef, useState } from 'preact/hooks';
import type { SchilError } from '../../lib/errors.ts';
import { asSchilError } from '../../lib/hooks/as-error.ts';
import { useLive } from '../../lib/hooks/use-live.ts';
import type { PlacedText, Proposal } from '../../lib/messages/map.ts';
import { send } from '../../lib/messages/send.ts';
import { readPortfolio, readProposalAnswers } from '../../lib/storage/read.ts';

export interface Proposals {
  state: 'none' | 'busy' | 'ready' | 'failed';
  proposals: Proposal[];
  /** Put aside with "later", in this or an earlier visit. */
  later: ReadonlySet<string>;
  error?: SchilError;
}

/**
 * What the texts speak for. Asked again when the texts, the tags or the answers change; what was there stays in sight meanwhile.
 * @param texts undefined: there is nothing to read
 */
export function useProposals(texts: PlacedText[] | undefined): Proposals {
  const [found, setFound] = useState<{ state: Proposals['state']; proposals: Proposal[]; error?: SchilError }>({ state: 'none', proposals: [] });
  const portfolio = useLive(readPortfolio);
  const answers = useLive(readProposalAnswers);
  const latest = useRef(0);
  const key = JSON.stringify(texts ?? null);
  const tags = portfolio.state === 'ready' ? portfolio.value.tags.map(({ id }) => id).join(' ') : undefined;
  const said = answers.state === 'ready' ? answers.value : undefined;
  const refused = said?.filter(({ answer }) => answer === 'not-right').map(({ id }) => id).join(' ');

  useEffect(() => {
    const turn = ++latest.current;
    if (!texts || texts.length === 0) return setFound({ state: 'none', proposals: [] });
    if (tags === undefined || refused === undefined) return;
    setFound((now) => ({ state: 'busy', proposals: now.proposals }));
    void send('app/proposals', { texts }).then(
      (proposals) => turn === latest.current && setFound({ state: 'ready', proposals }),
      (error: unknown) => turn === latest.current && setFound({ state: 'failed', proposals: [], error: asSchilError(error) }),
    );
  }, [key, tags, refused]);

  return { ...found, later: new Set((said ?? []).filter(({ answer }) => answer === 'later').map(({ id }) => id)) };
}
