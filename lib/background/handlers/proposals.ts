import { proposeCompetences } from '../../competences/propose.ts';
import type { Handlers } from '../../messages/answer.ts';
import type { Context } from '../context.ts';
import { pausedNow, currentSettings } from '../settings.ts';
import { matcherOf, vocabularyOf } from '../vocabulary.ts';

/** Competences that one's own words speak for: what is a tag already, or was answered "not right", is not proposed again. */
export function proposalHandlers(context: Context): Pick<Handlers, 'app/proposals'> {
  const { db } = context;
  return {
    async 'app/proposals'({ texts }) {
      if (await pausedNow(context)) return [];
      const tags = (await db.portfolio.get('only'))?.portfolio.tags ?? [];
      const refused = await db.proposals.filter(({ answer }) => answer === 'not-right').toArray();
      const without = new Set([...tags.flatMap(({ id }) => (id === undefined ? [] : [id])), ...refused.map(({ id }) => id)]);
      const { language } = await currentSettings(context);
      return proposeCompetences(texts, { matcher: await matcherOf(context), index: await vocabularyOf(context), language, without });
    },
  };
}
