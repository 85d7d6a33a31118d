import { refreshBadge } from './badge.ts';
import { refreshCards } from './cards.ts';
import type { Context } from './context.ts';

/** What shows outside the panel follows every change: the cards that lie ready for LinkedIn's page, the number on the button. */
export async function refreshOutside(context: Context): Promise<void> {
  await refreshCards(context);
  await refreshBadge(context);
}
