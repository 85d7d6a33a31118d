import { describe, expect, it } from 'vitest';
import { featureTexts } from '../../../lib/i18n/texts/settings.ts';
import { features } from '../../../lib/features/all.ts';

describe('the switches of what stands in the page', () => {
  it('are one for every feature, and none besides', () => {
    expect(Object.keys(featureTexts).sort()).toEqual(features.map(({ id }) => id).sort());
  });
});
