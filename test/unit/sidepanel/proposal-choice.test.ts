import { describe, expect, it } from 'vitest';
import { forgottenOne, preselected } from '../../../entrypoints/sidepanel/proposal-choice.ts';
import type { Proposal } from '../../../lib/messages/map.ts';

const proposal = (id: string, more: Partial<Proposal> = {}, field: Proposal['quotes'][number]['field'] = 'skill'): Proposal => ({
  id, facet: 'skill', label: id, definition: '', certainty: 'clear', quotes: [{ text: id, context: id, field }], ...more,
});

describe('which proposals are ticked', () => {
  it('the eight best-supported clear ones, never a doubtful one', () => {
    const ids = Array.from({ length: 12 }, (_, at) => `c${at}`);
    const ticked = preselected([proposal('maybe', { certainty: 'ask' }), ...ids.map((id) => proposal(id))]);
    expect([...ticked]).toEqual(ids.slice(0, 8));
    expect([...preselected(ids.map((id) => proposal(id)), 6)]).toEqual(['c0', 'c1']);
    expect(preselected(ids.map((id) => proposal(id)), 9).size).toBe(0);
  });
});

describe('the thing not thought of', () => {
  it('stands only in what the person wrote about the work; how one works goes first', () => {
    const named = proposal('named');
    const plain = proposal('plain', {}, 'about');
    const deep = proposal('deep', { facet: 'context' }, 'description');
    expect(forgottenOne([named, plain, deep])?.id).toBe('deep');
    expect(forgottenOne([named, plain])?.id).toBe('plain');
    expect(forgottenOne([named])).toBeUndefined();
    expect(forgottenOne([proposal('doubtful', { certainty: 'ask', facet: 'context' }, 'about')])).toBeUndefined();
  });
});
