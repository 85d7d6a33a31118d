import { type ComponentType, h } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A screen whose code is fetched when it is first shown: the first screen does not wait for the others. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let loaded: ComponentType<P> | undefined;
  return function Later(props: P) {
    const [, setReady] = useState(loaded !== undefined);
    useEffect(() => {
      if (loaded) return;
      void load().then((screen) => {
        loaded = screen;
        setReady(true);
      });
    }, []);
    return loaded ? h(loaded, props) : null;
  };
}
