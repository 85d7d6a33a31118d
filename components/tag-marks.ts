import type { Facet } from '../lib/competences/types.ts';

/** One mark per facet, so that a facet is known without colour or words. On a 12 × 12 grid. */
export const tagMarks: Record<Facet | 'free', string> = {
  domain: 'M2 2h3.5v8H2zM6.5 2H10v8H6.5z',
  skill: 'M2 10 7.5 4.5M6.5 2a2.6 2.6 0 0 0 3.5 3.5',
  behaviour: 'M2 2.5h8v5.5H6L3.5 10V8H2z',
  context: 'M6 2v3M6 5 3 9M6 5l3 4M2 9.8h2M8 9.8h2M5 2h2',
  free: 'M3 3.5h6M3 6h6M3 8.5h4',
};
