import { describe, expect, it } from 'vitest';
import { toggled, withHard, withPreference } from '../../../entrypoints/sidepanel/preferences.ts';

describe('preferences', () => {
  it('are soft until made hard, and soft again when they go', () => {
    const soft = withPreference({}, 'hoursPerWeek', { max: 16 });
    expect(soft).toEqual({ hoursPerWeek: { max: 16 } });
    const hard = withHard(soft, 'hoursPerWeek', true);
    expect(hard.hard).toEqual(['hoursPerWeek']);
    expect(withPreference(hard, 'hoursPerWeek', undefined)).toEqual({});
    expect(withHard(hard, 'hoursPerWeek', false)).toEqual(soft);
  });

  it('a list without values is no preference', () => {
    expect(withPreference({ kinds: ['assignment'], hard: ['kinds', 'rings'] }, 'kinds', [])).toEqual({ hard: ['rings'] });
  });

  it('toggle puts in and takes out, and leaves the list it was given', () => {
    const list = ['a'];
    expect(toggled(list, 'b')).toEqual(['a', 'b']);
    expect(toggled(list, 'a')).toEqual([]);
    expect(toggled<string>(undefined, 'a')).toEqual(['a']);
    expect(list).toEqual(['a']);
  });
});
