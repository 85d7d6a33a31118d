/** LinkedIn's practice pages as a host of the stand-in internet. */
import type { Host } from './internet.ts';

/** How the pages look; the fields of `PracticeOptions` in test/practice. */
export type Practice = Record<string, unknown>;

export function practiceLinkedIn(_practice: Practice): Host {
  return (asked) => (asked.url.endsWith('/favicon.ico') ? null : { body: '<!doctype html><title>Oefenpagina</title><main><h1>Oefenpagina</h1></main>' });
}
