import { afterwards } from './afterwards.ts';
import { refreshBadge } from './badge.ts';
import { refreshCards } from './cards.ts';
import type { Context } from './context.ts';
import { makeReady } from './market/ready.ts';

/**
 * What lies ready follows every change: the records from which a worker answers as it wakes, the cards for LinkedIn's page, the number on
 * the button.
 */
export async function refreshOutside(context: Context): Promise<void> {
  afterwards(context, () => makeReady(context));
  await refreshCards(context);
  await refreshBadge(context);
}
