import type { Settings } from '../../../lib/storage/types.ts';
import type { OpenPage } from '../open-page.ts';

export function People({ settings, page }: { settings: Settings; page: OpenPage }) {
  return null;
}
