import type { FrontEnd, Surface } from '../types.ts';

/** In order of trust: what accessibility needs, where links go, attributes with a name, the place in the page, and (listed exceptions) a class. */
export type HookKind = 'role/aria' | 'href' | 'attribute' | 'structure' | 'class';

export interface Candidate {
  /** Printed in `hits`. */
  id: string;
  frontEnd: FrontEnd;
  kind: HookKind;
  /** CSS selector. */
  hook: string;
  /** Month in which the hook was last seen to hold. */
  confirmed: string;
}

export interface Region {
  id: string;
  surfaces: readonly Surface[];
  required: boolean;
  /** The first that is found wins. */
  candidates: readonly Candidate[];
}

const fill = (frontEnd: FrontEnd) => (id: string, kind: HookKind, confirmed: string, hook: string): Candidate =>
  ({ id: `${frontEnd}:${id}`, frontEnd, kind, confirmed, hook });

export const sdui = fill('sdui');
export const emberHook = fill('ember');
export const guestHook = fill('guest');
