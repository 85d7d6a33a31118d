import { Cards } from '../../components/page/Card.tsx';
import { AllInPanel, type CardsAnswer } from '../../components/page/ForYou.tsx';
import { Frame } from '../../components/page/Frame.tsx';
import { defineFeature } from './feature.ts';

/** On an organisation's page: what it has to do, from its own and others' open feeds. */
export default defineFeature<{ name: string; slug?: string }, CardsAnswer>({
  id: 'company-work',
  surfaces: ['company', 'company-jobs', 'company-people'],
  needs: ['company.name'],
  place: () => 'company',
  question: ({ company }) => (company?.name ? { name: company.name, ...(company.slug && { slug: company.slug }) } : undefined),
  answer: (organisation, ask) => ask('page/cards', { for: 'organisation', organisation }),
  show(answer, _at, ui) {
    if (answer.cards.length === 0) return null;
    return (
      <Frame title={ui.t('workHere')} ui={ui}>
        <Cards cards={answer.cards} ui={ui} />
        <AllInPanel answer={answer} ui={ui} />
      </Frame>
    );
  },
});
