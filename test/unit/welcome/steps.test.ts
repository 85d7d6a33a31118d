import { describe, expect, it } from 'vitest';
import { stepsOf } from '../../../entrypoints/welcome/steps.ts';

describe('the steps of first run', () => {
  it('are four for a civil servant, and end with the first items', () => {
    expect(stepsOf(['discover', 'enrich'], false)).toEqual(['purpose', 'work', 'show', 'start']);
    expect(stepsOf([], false)).toEqual(['purpose', 'work', 'show', 'start']);
  });

  it('are three own ones for somebody who only looks for people', () => {
    expect(stepsOf(['find-people'], false)).toEqual(['purpose', 'people', 'show', 'start']);
  });

  it('join both, and ask one thing a screen in plain mode', () => {
    expect(stepsOf(['discover', 'find-people'], false)).toEqual(['purpose', 'work', 'people', 'show', 'start']);
    expect(stepsOf(['discover'], true)).toEqual(['purpose', 'work', 'sources', 'show', 'start']);
  });
});
