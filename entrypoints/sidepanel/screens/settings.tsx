import type { Settings } from '../../../lib/storage/types.ts';


export function SettingsScreen({ settings }: { settings: Settings }) {
  return null;
}
