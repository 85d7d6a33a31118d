import { ForYou, ForYouLine, type CardsAnswer } from '../../components/page/ForYou.tsx';
import { defineFeature } from './feature.ts';

/** Three for the reader at the top of the right column; without one, a line above the first post. What is known shows without asking. */
export default defineFeature<{ rail: boolean }, CardsAnswer>({
  id: 'feed-for-you',
  surfaces: ['feed'],
  needs: ['feed.list'],
  place: ({ feed }) => (feed?.rail ? 'feed-rail' : 'feed-top'),
  question: ({ feed }) => feed && { rail: feed.rail },
  answer: async (_question, ask, known) => (await known()) ?? (await ask('page/cards', { for: 'feed' })),
  show({ cards }, { question: { rail } }, ui) {
    if (cards.length === 0) return null;
    return rail ? ForYou({ cards, ui }) : ForYouLine({ cards, ui });
  },
});
