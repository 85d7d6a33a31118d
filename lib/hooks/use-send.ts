import { useState } from 'preact/hooks';
import type { SchilError } from '../errors.ts';
import type { Answer, AppMessage, Ask } from '../messages/map.ts';
import { send } from '../messages/send.ts';
import { asSchilError } from './as-error.ts';

/** Sending from a screen: what is under way, and the last refusal, for showing. Gives undefined when refused. */
export function useSend(): { busy: boolean; error: SchilError | undefined; run: <N extends AppMessage>(name: N, ask: Ask<N>) => Promise<Answer<N> | undefined> } {
  const [state, setState] = useState<{ busy: boolean; error: SchilError | undefined }>({ busy: false, error: undefined });
  return {
    ...state,
    async run(name, ask) {
      setState({ busy: true, error: undefined });
      try {
        const answer = await send(name, ask);
        setState({ busy: false, error: undefined });
        return answer;
      } catch (error) {
        setState({ busy: false, error: asSchilError(error) });
        return undefined;
      }
    },
  };
}
