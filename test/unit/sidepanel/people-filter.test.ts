import { describe, expect, it } from 'vitest';
import { peopleWith, tagsAmong } from '../../../entrypoints/sidepanel/people-filter.ts';
import type { ShownTags } from '../../../lib/messages/map.ts';

const shown = (tags: ShownTags['tags']): ShownTags => ({ name: 'x', seenOn: '2026-11-25', language: 'nl', tags });
const people = [{ slug: 'zoe' }, { slug: 'adam' }, { slug: 'noor' }];
const published = { noor: shown([{ text: 'Snoeien', id: 'pruning', level: 4 }, { text: 'Eigen' }]), zoe: shown([{ text: 'bomen snoeien', id: 'pruning' }]) };

describe('people of the open page', () => {
  it('keep the page’s own order, with and without a tag asked', () => {
    expect(peopleWith(people, published, '')).toEqual(people);
    expect(peopleWith(people, published, 'pruning').map(({ slug }) => slug)).toEqual(['zoe', 'noor']);
  });

  it('offer each tag once: a concept under any words, free words by themselves', () => {
    expect(tagsAmong(people, published)).toEqual([{ key: 'pruning', text: 'bomen snoeien' }, { key: 'eigen', text: 'Eigen' }]);
  });
});
