import { useEffect, useState } from 'preact/hooks';
import { SchilError } from '../errors.ts';

/** The last thing that failed without a place of its own on the screen (a button's message, a save), and a way to put it away. */
export function useFailures(): [SchilError | undefined, () => void] {
  const [failure, setFailure] = useState<SchilError>();
  useEffect(() => {
    const show = (event: PromiseRejectionEvent) => {
      if (!(event.reason instanceof SchilError)) return; // a defect: stays visible in the console
      event.preventDefault();
      setFailure(event.reason);
    };
    addEventListener('unhandledrejection', show);
    return () => removeEventListener('unhandledrejection', show);
  }, []);
  return [failure, () => setFailure(undefined)];
}
