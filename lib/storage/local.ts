/** `storage.local`, which content scripts can read: exactly these keys, and nothing personal. */
import type { Answer } from '../messages/map.ts';
import type { Flags } from './types.ts';

export interface LocalValues {
  flags: Flags;
  /** Identity of the database, and how much of the person's own work stood in it: to notice when it vanished. */
  canary: { id: string; tags: number; saved: number };
  /** The cards that stand in LinkedIn's page, for showing at once without waking the worker; only while marks are on. */
  cards: Answer<'page/cards'>;
}
export const localKeys = ['flags', 'canary', 'cards'] as const satisfies (keyof LocalValues)[];

/** The part of `browser.storage.local` that is used. */
export interface LocalArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

export async function getLocal<K extends keyof LocalValues>(area: LocalArea, key: K): Promise<LocalValues[K] | undefined> {
  return (await area.get(key))[key] as LocalValues[K] | undefined;
}

export async function setLocal<K extends keyof LocalValues>(area: LocalArea, key: K, value: LocalValues[K] | undefined): Promise<void> {
  if (value === undefined) await area.remove(key);
  else await area.set({ [key]: value });
}
