/** The number on the toolbar button: new assignments since the panel last showed the market. Off until the person switches it on. */
import type { Kind } from '../assignments/types.ts';
import type { Context } from './context.ts';
import { dayOf, daysBetween } from './days.ts';
import { select } from './market/select.ts';
import { withMarket } from './market/ready.ts';
import { currentSettings, pausedNow } from './settings.ts';

/** Work beside one's own job: what "klus" means. */
const assignments: Kind[] = ['assignment', 'project', 'help-question', 'exchange', 'shared-work'];
const most = 99;

export async function refreshBadge(context: Context): Promise<void> {
  const { badge } = await currentSettings(context);
  const count = badge && !(await pausedNow(context)) ? await newAssignments(context) : 0;
  await context.badge(count === 0 ? '' : String(Math.min(count, most)));
}

async function newAssignments(context: Context): Promise<number> {
  const last = await context.db.answers.get('market');
  if (!last) return 0;
  const { byRing } = await withMarket(context, async ({ packed, index, checks, today }) => {
    const age = daysBetween(dayOf(Date.parse(last.at)), today);
    return select({ packed, index, checks, today, ask: { kinds: assignments, age, limit: 0 }, dismissed: new Set(), found: undefined });
  });
  return byRing['own-organisation'] + byRing['whole-government'] + byRing['whole-market'];
}
