import { OwnWordsBlock } from '../../components/page/OwnWordsBlock.tsx';
import type { Person } from '../linkedin/types.ts';
import type { Ask, OwnWords, PlacedText } from '../messages/map.ts';
import { defineFeature } from './feature.ts';
import { publishedBy } from './published-by.ts';

type Question = Ask<'page/tags'> & { texts: PlacedText[] };

const mostTexts = 60;
const longest = 10_000;

/** Jargon explained on others' profiles that carry no published line; only when asked for. Nothing of it is kept. */
export default defineFeature<Question, OwnWords[]>({
  id: 'profile-own-words',
  surfaces: ['profile'],
  needs: ['profile.card', 'profile.name'],
  place: () => 'profile-name',
  question({ person }, { ownWords }) {
    const published = publishedBy(person);
    if (!ownWords || !person || !published) return undefined;
    const texts = textsOf(person);
    return texts.length === 0 ? undefined : { ...published, texts };
  },
  async answer({ texts, ...profile }, ask) {
    if (await ask('page/tags', profile)) return [];
    return ask('page/own-words', { texts });
  },
  show: (words, { question: { name } }, ui) => (words.length === 0 ? null : OwnWordsBlock({ words, name, ui })),
});

/** What the person wrote and the page shows, with where it stands. */
export function textsOf({ headline, about, experience = [], skills = [], topSkills = [] }: Person): PlacedText[] {
  const placed: (PlacedText | undefined)[] = [
    textIn('headline', headline),
    textIn('about', about),
    ...experience.flatMap(({ title, organisation, description }) => {
      const where = [title, organisation].filter(Boolean).join(', ').slice(0, 200);
      return [textIn('title', title, organisation), textIn('description', description, where)];
    }),
    ...[...new Set([...topSkills, ...skills])].map((skill) => textIn('skill', skill)),
  ];
  return placed.filter((one) => one !== undefined).slice(0, mostTexts);
}

function textIn(field: PlacedText['field'], text: string | undefined, where?: string): PlacedText | undefined {
  return text ? { field, text: text.slice(0, longest), ...(where && { where: where.slice(0, 200) }) } : undefined;
}
