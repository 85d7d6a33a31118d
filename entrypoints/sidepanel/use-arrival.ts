import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Arriving at another screen inside a part: it begins at its top, and keyboard and screen reader begin at its heading. Coming back to
 * where one scrolled from is the browser's habit; so it is here: the place of each `view` is remembered while the part is open.
 */
export function useArrival(view: string) {
  const element = useRef<HTMLDivElement>(null);
  const places = useRef(new Map<string, number>());
  const before = useRef(view);
  useLayoutEffect(() => {
    if (before.current === view) return;
    before.current = view;
    scrollTo({ top: places.current.get(view) ?? 0 });
    element.current!.focus({ preventScroll: true });
  }, [view]);
  /** Call before leaving: remembers how far down one was. */
  const leave = () => void places.current.set(before.current, scrollY);
  return { ref: element, leave };
}
