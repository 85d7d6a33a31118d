import type { Handlers } from '../../messages/answer.ts';
import { forYou } from '../cards.ts';
import { cardsForJob, cardsOfOrganisation } from '../cards-nearby.ts';
import type { Context } from '../context.ts';
import { marksAreOn } from '../settings.ts';

const none = { cards: [], total: 0 };

export function cardHandlers(context: Context): Pick<Handlers, 'page/cards'> {
  return {
    async 'page/cards'(ask) {
      if (!(await marksAreOn(context))) return none;
      if (ask.for === 'organisation') return ask.organisation ? cardsOfOrganisation(context, ask.organisation) : none;
      if (ask.for === 'job') return ask.job ? cardsForJob(context, ask.job) : none;
      return forYou(context);
    },
  };
}
