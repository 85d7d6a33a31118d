import { Cards } from '../../components/page/Card.tsx';
import { Fold } from '../../components/page/Fold.tsx';
import { AllInPanel, type CardsAnswer } from '../../components/page/ForYou.tsx';
import { Sentence, slot } from '../../components/page/Sentence.tsx';
import type { Person } from '../linkedin/types.ts';
import { defineFeature } from './feature.ts';

/** On another's profile one line: work at the organisation where that person works now. */
export default defineFeature<{ organisation: string }, CardsAnswer>({
  id: 'profile-work-at',
  surfaces: ['profile'],
  needs: ['profile.card', 'profile.name'],
  place: () => 'profile-name',
  question({ person }) {
    const organisation = person && presentOrganisation(person);
    return organisation ? { organisation } : undefined;
  },
  answer: ({ organisation }, ask) => ask('page/cards', { for: 'organisation', organisation: { name: organisation } }),
  show(answer, { question: { organisation } }, ui) {
    const { t, plain } = ui;
    if (answer.cards.length === 0) return null;
    const line = <Sentence text={t('workAt', { organisation: slot, count: answer.total })}>{plain(organisation, 80)}</Sentence>;
    return (
      <Fold ui={ui} label={t('workHere')} line={line}>
        <Cards cards={answer.cards} ui={ui} />
        <AllInPanel answer={answer} ui={ui} />
      </Fold>
    );
  },
});

/** The one beside the name when a present role is there too; without roles on the page, the one beside the name. */
export function presentOrganisation({ organisations = [], experience = [] }: Person): string | undefined {
  const present = experience.filter(({ from, to, organisation }) => organisation && from && !to).map(({ organisation }) => organisation);
  return organisations.find((one) => present.includes(one)) ?? (experience.length === 0 ? organisations[0] : present[0]);
}
