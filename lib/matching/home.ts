import type { Availability, Preferences } from '../portfolio/types.ts';
import { findPlace } from '../places/find.ts';
import { checksAt, type Check, type Home } from './preferences.ts';

/** Where the person is, for distances shown; undefined when unset or not in the table. */
export function homeOf({ place }: Preferences = {}): Home | undefined {
  return place === undefined ? undefined : findPlace(place);
}

/** The preferences in force; see `checksAt`. */
export function checksOf(preferences?: Preferences, availability?: Availability): Check[] {
  return checksAt(homeOf(preferences), preferences, availability);
}
