import type { Settings } from '../../../lib/storage/types.ts';


export function ForYou({ settings, opened }: { settings: Settings; opened?: string | undefined }) {
  return null;
}
