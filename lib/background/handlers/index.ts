/** All handlers, one file per group of messages. */
import type { Handlers } from '../../messages/answer.ts';
import type { Context } from '../context.ts';
import { cardHandlers } from './cards.ts';
import { dataHandlers } from './data.ts';
import { marketHandlers } from './market.ts';
import { pageHandlers } from './page.ts';
import { personHandlers } from './person.ts';
import { proposalHandlers } from './proposals.ts';
import { sourceHandlers } from './sources.ts';
import { tagHandlers } from './tags.ts';

export function handlersOf(context: Context): Handlers {
  return {
    ...pageHandlers(context),
    ...cardHandlers(context),
    ...tagHandlers(context),
    ...proposalHandlers(context),
    ...marketHandlers(context),
    ...sourceHandlers(context),
    ...personHandlers(context),
    ...dataHandlers(context),
  };
}
