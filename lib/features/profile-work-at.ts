import { WorkAtLine, type CardsAnswer } from '../../components/page/WorkAt.tsx';
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
  show: (answer, { question: { organisation } }, ui) => (answer.cards.length === 0 ? null : WorkAtLine({ answer, organisation, ui })),
});

/** The one beside the name when a present role is there too; without roles on the page, the one beside the name. */
export function presentOrganisation({ organisations = [], experience = [] }: Person): string | undefined {
  const present = experience.filter(({ from, to, organisation }) => organisation && from && !to).map(({ organisation }) => organisation);
  return organisations.find((one) => present.includes(one)) ?? (experience.length === 0 ? organisations[0] : present[0]);
}
