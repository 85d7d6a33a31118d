import { useEffect, useState } from 'preact/hooks';

/** The value once it was left alone for a moment: what is typed is not asked for letter by letter. */
export function useSettled<T>(value: T, milliseconds = 200): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(() => value), milliseconds);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
