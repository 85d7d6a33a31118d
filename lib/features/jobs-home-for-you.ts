import { ForYou, type CardsAnswer } from '../../components/page/ForYou.tsx';
import { defineFeature } from './feature.ts';

/** The same three as on the home page, above LinkedIn's own jobs. */
export default defineFeature<'jobs-home', CardsAnswer>({
  id: 'jobs-home-for-you',
  surfaces: ['jobs-home'],
  needs: [],
  place: () => 'jobs-home',
  question: () => 'jobs-home',
  answer: async (question, ask, known) => (await known()) ?? (await ask('page/cards', { for: question })),
  show: ({ cards }, _at, ui) => (cards.length === 0 ? null : ForYou({ cards, ui })),
});
