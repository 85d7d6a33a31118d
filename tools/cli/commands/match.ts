import { conceptsFrom } from '../../../lib/background/concepts.ts';
import { findCompetences } from '../../../lib/competences/find.ts';
import { indexVocabulary } from '../../../lib/competences/vocabulary.ts';
import { readFeed } from '../../../lib/feeds/read.ts';
import { rank } from '../../../lib/matching/rank.ts';
import { readPortfolio } from '../../../lib/portfolio/portfolio.ts';
import { text } from '../choice.ts';
import { UsageError, type Command } from '../command.ts';
import { readBytes, readText } from '../input.ts';
import { matcher, vocabulary } from '../matcher.ts';
import { todayOf } from '../today.ts';

export const command: Command = {
  usage: 'match --portfolio FILE --feed FILE [--limit N] [--today DATE]',
  prints: '{rings: [{ring, assignments: [{id, rank, shared, missing, learns, deviations, unknown, …}]}], outside: [{preference, ids}]}',
  options: { portfolio: { type: 'string' }, feed: { type: 'string' }, limit: { type: 'string' }, today: { type: 'string' } },
  positionals: [0, 0],
  async run({ values }) {
    const portfolioFile = text('portfolio', values.portfolio);
    const feedFile = text('feed', values.feed);
    if (!portfolioFile || !feedFile) throw new UsageError('--portfolio and --feed are needed.');
    const today = todayOf(values.today);
    const limit = limitOf(values.limit);
    const index = indexVocabulary(vocabulary());
    const { portfolio, unknown } = readPortfolio(await readText(portfolioFile), (id) => index.byId.has(id));
    for (const id of unknown) console.error(`Taken as free words: there is no competence ${id}`);
    const { assignments } = readFeed(await readBytes(feedFile), { today });
    const opened = matcher();
    const concepts = conceptsFrom(index, portfolio.language ?? 'nl');
    return { value: rank({ portfolio, assignments, concepts, find: (words, field) => findCompetences(words, { matcher: opened, field, source: 'assignment' }), today, ...(limit ? { limit } : {}) }) };
  },
};

function limitOf(value: string | boolean | undefined): number | undefined {
  const limit = text('limit', value);
  if (limit === undefined) return undefined;
  if (!/^[1-9]\d{0,6}$/.test(limit)) throw new UsageError('--limit must be a whole number from 1.');
  return Number(limit);
}
