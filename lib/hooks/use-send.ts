import { useState } from 'preact/hooks';
import type { SchilError } from '../errors.ts';
import type { Answer, AppMessage, Ask } from '../messages/map.ts';
import { send } from '../messages/send.ts';
import { asSchilError } from './as-error.ts';

/**
 * Sending from a screen, with the last refusal for showing; gives undefined when refused. Nothing is drawn anew while a message is
 * under way: a tick stays where the user put it.
 */
export function useSend(): { error: SchilError | undefined; run: <N extends AppMessage>(name: N, ask: Ask<N>) => Promise<Answer<N> | undefined> } {
  const [error, setError] = useState<SchilError>();
  return {
    error,
    async run(name, ask) {
      try {
        const answer = await send(name, ask);
        setError(undefined);
        return answer;
      } catch (failure) {
        setError(asSchilError(failure));
        return undefined;
      }
    },
  };
}
