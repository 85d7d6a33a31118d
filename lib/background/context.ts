import type { Database } from '../storage/db.ts';
import type { LocalArea } from '../storage/local.ts';
import type { Sender } from '../messages/senders.ts';

/** What the background's work needs of the world: given by `entrypoints/background.ts`, and by tests. */
export interface Context {
  db: Database;
  local: LocalArea;
  /** Milliseconds since 1970. */
  now(): number;
  fetch(address: string, init: RequestInit): Promise<Response>;
  wait(milliseconds: number): Promise<void>;
  /** The text of a packaged file, e.g. `vocabulary.json`. */
  asset(path: string): Promise<string>;
  /** Whether the browser may read from these hosts although they do not allow cross-origin reading. */
  mayRead(hosts: readonly string[]): Promise<boolean>;
  /** E.g. `nl-NL`. */
  browserLanguage: string;
  /** The extension's own version: packed data is made again when it changes. */
  version: string;
  newId(): string;
  /** Opens the side panel, or what stands for it. */
  openPanel(sender: Sender): Promise<void>;
  /** Sets an alarm that wakes the worker in so many minutes, in place of an earlier one of that name; `null` takes it away. */
  alarm(name: string, minutes: number | null): Promise<void>;
  /** The number on the toolbar button; empty for none. */
  badge(text: string): Promise<void>;
}
