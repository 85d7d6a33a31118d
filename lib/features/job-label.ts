import type { CardsAnswer } from '../../components/page/ForYou.tsx';
import { JobLabel } from '../../components/page/JobLabel.tsx';
import { defineFeature } from './feature.ts';

const longest = 20_000;

/** On a job: what it is (a full job is called a full job), its hours when stated, and up to three like it. */
export default defineFeature<{ title: string; description?: string }, CardsAnswer>({
  id: 'job-label',
  surfaces: ['job', 'job-search'],
  needs: ['job.title'],
  place: () => 'job',
  question: ({ job }) => (job?.title ? { title: job.title, ...(job.description && { description: job.description.slice(0, longest) }) } : undefined),
  answer: (job, ask) => ask('page/cards', { for: 'job', job }),
  show: (answer, _at, ui) => ((answer.label && answer.label.kind !== 'other') || answer.cards.length > 0 ? JobLabel({ answer, ui }) : null),
});
