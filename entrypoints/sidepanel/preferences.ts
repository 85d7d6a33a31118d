import type { PreferenceName, Preferences } from '../../lib/portfolio/types.ts';

/** Preferences with one of them set, or taken away (undefined). A preference that is gone is not hard either. */
export function withPreference<K extends keyof Preferences>(preferences: Preferences, name: K, value: Preferences[K] | undefined): Preferences {
  const { [name]: _, ...rest } = preferences;
  const isEmpty = value === undefined || (Array.isArray(value) && value.length === 0);
  return isEmpty ? withHard(rest as Preferences, name as PreferenceName, false) : { ...preferences, [name]: value };
}

export function withHard(preferences: Preferences, name: PreferenceName, on: boolean): Preferences {
  const { hard = [], ...rest } = preferences;
  const next = on ? [...new Set([...hard, name])] : hard.filter((one) => one !== name);
  return next.length === 0 ? rest : { ...rest, hard: next };
}

/** A list with one value more or less. */
export function toggled<T>(list: readonly T[] | undefined, value: T): T[] {
  return list?.includes(value) ? list.filter((one) => one !== value) : [...(list ?? []), value];
}
