import { describe, expect, it } from 'vitest';
import type { Concept } from '../../../lib/competences/types.ts';
import { indexVocabulary } from '../../../lib/competences/vocabulary.ts';
import { messageText } from '../../../lib/matching/message.ts';
import { statedOf } from '../../../lib/matching/stated.ts';

const concept = (id: string, broader?: string): Concept => ({ id, facet: 'domain', field: 'x', nl: id, en: id, 'nl-is': id, 'en-is': id, since: 1, ...(broader ? { broader } : {}) });
const vocabulary = indexVocabulary([concept('wide'), concept('narrow', 'wide'), concept('other')]);

describe('stated and not stated', () => {
  it('keeps the assignment’s order, and takes the same competence, a part of it, or the same words', () => {
    const asked = [{ id: 'other', name: 'iets anders' }, { id: 'wide', name: 'het ruime' }, { name: 'Vrije woorden' }];
    expect(statedOf(asked, [{ text: 'vrije woorden' }, { id: 'narrow', text: 'mijn deel' }], vocabulary)).toEqual([{ name: 'iets anders' }, { name: 'het ruime', by: 'mijn deel' }, { name: 'Vrije woorden', by: 'vrije woorden' }]);
  });

  it('does not take the wider field for the part that is asked', () => {
    expect(statedOf([{ id: 'narrow', name: 'deel' }], [{ id: 'wide', text: 'ruim' }], vocabulary)).toEqual([{ name: 'deel' }]);
  });

  it('holds names only: nothing that could be counted or compared', () => {
    for (const row of statedOf([{ id: 'wide', name: 'a', weight: 3 }], [{ id: 'wide', text: 'b' }], vocabulary)) expect(Object.keys(row).sort()).toEqual(['by', 'name']);
  });
});

describe('the message', () => {
  const assignment = { title: 'Bomen', organisation: { name: 'Gemeente Voorbeeldstad' }, hoursPerWeek: { min: 8, max: 8 }, url: 'https://voorbeeldstad.example/1' };
  it('names the assignment and why, in both languages', () => {
    const dutch = messageText({ name: 'Noor', assignment, stated: ['snoeien', 'ploeg aansturen'], settled: false, language: 'nl' });
    expect(dutch).toContain('Gemeente Voorbeeldstad');
    expect(dutch).toContain('“Bomen”');
    expect(dutch).toContain('snoeien en ploeg aansturen');
    expect(dutch).toContain('8 uur per week');
    expect(messageText({ name: 'Noor', assignment, stated: ['x'], settled: false, language: 'en' })).toContain('hours a week');
  });

  it('claims nothing when nothing was stated, and respects who is settled', () => {
    const text = messageText({ name: 'Noor', assignment, stated: [], settled: true, language: 'nl' });
    expect(text).not.toContain('dat je dit noemt');
    expect(text).toContain('goed op je plek');
  });
});
