import { CompanyWork, type CardsAnswer } from '../../components/page/WorkAt.tsx';
import { defineFeature } from './feature.ts';

/** On an organisation's page: what it has to do, from its own and others' open feeds. */
export default defineFeature<{ name: string; slug?: string }, CardsAnswer>({
  id: 'company-work',
  surfaces: ['company', 'company-jobs', 'company-people'],
  needs: ['company.name'],
  place: () => 'company',
  question: ({ company }) => (company?.name ? { name: company.name, ...(company.slug && { slug: company.slug }) } : undefined),
  answer: (organisation, ask) => ask('page/cards', { for: 'organisation', organisation }),
  show: (answer, _at, ui) => (answer.cards.length === 0 ? null : CompanyWork({ answer, ui })),
});
