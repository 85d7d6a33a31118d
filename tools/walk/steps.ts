import type { Step } from './walk.ts';

/** In the order of the walk. */
export const steps: Step[] = [];
