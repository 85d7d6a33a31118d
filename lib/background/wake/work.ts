/**
 * The background is two scripts. What a worker that just woke needs for its first answer stands in `background.js`; everything else in
 * `work.js`, which runs only when something asks for it.
 */
import type { Result } from '../../messages/map.ts';
import type { Sender } from '../../messages/senders.ts';
import type { LastAnswer } from '../../storage/records.ts';

/** What `entrypoints/work.ts` offers. */
export interface Work {
  /** The answer to any message, or its refusal. */
  answer(message: unknown, sender: Sender): Promise<Result<unknown>>;
  alarm(name: string): void;
  permissionsRemoved(origins: readonly string[]): void;
  permissionsAdded(): void;
  /** The browser started. */
  started(): void;
  installed(reason: string): void;
  /** The data is not what it was. */
  lookAtData(): void;
  /** The panel got this answer. */
  marketShown(shown: LastAnswer): void;
}

declare function importScripts(file: TrustedScriptURL): void;
interface TrustedScriptURL {
  toString(): string;
}
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(): string }): { createScriptURL(given: string): TrustedScriptURL };
}

/** The one address that the policy of our pages lets a script be loaded from besides what a page names itself. */
function scriptAddress(): TrustedScriptURL {
  const { trustedTypes } = globalThis as unknown as { trustedTypes: TrustedTypes };
  return trustedTypes.createPolicy('schil-work', { createScriptURL: () => '/work.js' }).createScriptURL('');
}

const holder = globalThis as { schilWork?: Work };

/** Called by `work.js` itself. */
export function offerWork(work: Work): void {
  holder.schilWork = work;
}

/** Runs the script at the first call. In Firefox the manifest lists both, and it has run already. */
export function work(): Work {
  if (!holder.schilWork) importScripts(scriptAddress());
  return holder.schilWork!;
}

/** A service worker may import later only what it imported while it was being installed. */
export function keepWorkAtHand(): void {
  globalThis.addEventListener('install', () => void work());
}
