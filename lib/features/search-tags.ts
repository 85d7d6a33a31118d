import { SearchTags } from '../../components/page/SearchTags.tsx';
import type { ShownTags } from '../messages/map.ts';
import { defineFeature } from './feature.ts';

type People = { slug: string; name: string; headline?: string }[];

/** One row of tags under each search result whose person published some. The page's order stays as it is. */
export default defineFeature<People, Record<string, ShownTags>>({
  id: 'search-tags',
  surfaces: ['people-search', 'all-search'],
  needs: ['search.card'],
  place: () => 'search-result',
  question({ results = [] }) {
    const people = results.flatMap(({ kind, slug, name, headline }) => (kind === 'person' && slug ? [{ slug, name, ...(headline !== undefined && { headline }) }] : []));
    return people.length > 0 ? people.slice(0, 100) : undefined;
  },
  answer: (people, ask) => ask('page/people', { people }),
  show(tags, { key }, ui) {
    const slug = key.slice('search-result '.length);
    const shown = Object.hasOwn(tags, slug) ? tags[slug] : undefined;
    return shown && (shown.tags.length > 0 || shown.state) ? SearchTags({ shown, ui }) : null;
  },
});
