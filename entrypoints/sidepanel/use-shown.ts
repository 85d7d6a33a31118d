import { useEffect, useState } from 'preact/hooks';
import type { SchilError } from '../../lib/errors.ts';
import { asSchilError } from '../../lib/hooks/as-error.ts';
import type { Answer, AppMessage, Ask } from '../../lib/messages/map.ts';
import { send } from '../../lib/messages/send.ts';

export type Shown<T> = { state: 'none' } | { state: 'busy' } | { state: 'failed'; error: SchilError } | { state: 'ready'; value: T };

/** The background's answer to what is open now; asked again when the question changes. Late answers to earlier questions are dropped. */
export function useShown<N extends AppMessage>(name: N, ask: Ask<N> | undefined): Shown<Answer<N>> {
  const [shown, setShown] = useState<Shown<Answer<N>>>({ state: 'none' });
  useEffect(() => {
    let over = false;
    if (ask === undefined) return setShown({ state: 'none' });
    setShown({ state: 'busy' });
    void send(name, ask).then(
      (value) => over || setShown({ state: 'ready', value }),
      (error: unknown) => over || setShown({ state: 'failed', error: asSchilError(error) }),
    );
    return () => {
      over = true;
    };
  }, [name, JSON.stringify(ask ?? null)]);
  return shown;
}
