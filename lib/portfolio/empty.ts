import type { Portfolio } from './types.ts';

/** Before the person said anything. In a file of its own: first screens need it without the schema of portfolio files. */
export const emptyPortfolio: Portfolio = { version: 1, tags: [] };
