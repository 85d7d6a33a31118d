import { describe, expect, it } from 'vitest';
import type { TagLine } from '../../../lib/competences/tag-line-types.ts';
import { compareLines } from '../../../lib/portfolio/compare-line.ts';

const own: TagLine = { version: 1, language: 'nl', form: 'about', tags: [{ text: 'Omgevingswet', level: 4 }, { text: 'bouwtoezicht' }], availability: { hours: { max: 14 }, confirmed: '2026-11' } };

describe('the published line beside one’s own', () => {
  it('is missing, or the same', () => {
    expect(compareLines(null, own).state).toBe('missing');
    expect(compareLines(structuredClone(own), own)).toMatchObject({ state: 'same', added: [], gone: [] });
  });

  it('names the tags that came, went, or changed level', () => {
    const published: TagLine = { ...own, tags: [{ text: 'omgevingswet', level: 3 }, { text: 'snoeien' }] };
    expect(compareLines(published, own)).toMatchObject({ state: 'differs', added: ['bouwtoezicht'], gone: ['snoeien'], levels: ['Omgevingswet'], order: false, availability: false });
  });

  it('sees another order, another availability, another standing and other words', () => {
    expect(compareLines({ ...own, tags: [...own.tags].reverse() }, own)).toMatchObject({ order: true, added: [], gone: [] });
    const { availability: _, ...quiet } = own;
    expect(compareLines(quiet, own)).toMatchObject({ availability: true, standing: false });
    expect(compareLines({ ...quiet, state: 'settled' }, quiet)).toMatchObject({ availability: false, standing: true });
    expect(compareLines({ ...own, label: 'Dit kan ik' }, own)).toMatchObject({ words: true });
  });
});
