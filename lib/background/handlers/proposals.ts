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
      const [own, refused, { language }, matcher, index] = await Promise.all([
        db.portfolio.get('only'),
        db.proposals.filter(({ answer }) => answer === 'not-right').toArray(),
        currentSettings(context),
        matcherOf(context),
        vocabularyOf(context),
      ]);
      const tags = own?.portfolio.tags ?? [];
      const without = new Set([...tags.flatMap(({ id }) => (id === undefined ? [] : [id])), ...refused.map(({ id }) => id)]);
      return proposeCompetences(texts, { matcher, index, language, without });
    },
  };
}
