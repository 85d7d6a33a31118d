import { dayOf } from './days.ts';

/** What a reading of the market must know besides its records. */
export interface About {
  /** Of the extension: packed records of another version are made again. */
  version: string;
  /** `YYYY-MM-DD`. */
  today: string;
  /** E.g. `nl-NL`, for a person who has set nothing. */
  browserLanguage: string;
}

export function aboutOf({ version, browserLanguage, now }: Omit<About, 'today'> & { now(): number }): About {
  return { version, browserLanguage, today: dayOf(now()) };
}
