import { OwnTags, PublishedTags, type Published } from '../../components/page/TagBlock.tsx';
import type { Ask, ShownTags } from '../messages/map.ts';
import { defineFeature } from './feature.ts';
import { publishedBy } from './published-by.ts';

type Question = Ask<'page/tags'> & { own: boolean };
type Tags = { shown: ShownTags | null; published?: Published };

/** Tags that a person published, beside the name block; on one's own profile one's public tags, pasted or not. */
export default defineFeature<Question, Tags>({
  id: 'profile-tags',
  surfaces: ['profile', 'own-profile'],
  needs: ['profile.card', 'profile.name'],
  place: () => 'profile-name',
  question({ person, own }) {
    const published = publishedBy(person);
    return published && { own: own === true, ...published };
  },
  async answer({ own, slug, name, ...texts }, ask) {
    if (!own) return { shown: await ask('page/tags', { slug, name, ...texts }) };
    const { tags, published } = await ask('page/own-tags', texts);
    return { shown: tags, published };
  },
  show({ shown, published }, _at, ui) {
    if (!shown || (shown.tags.length === 0 && !shown.state)) return null;
    return published ? OwnTags({ shown, published, ui }) : PublishedTags({ shown, ui });
  },
});
