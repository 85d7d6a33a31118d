import { describe, expect, it } from 'vitest';
import type { PageText } from '../../../components/page/ui.ts';
import { dayIn, hoursIn, monthIn } from '../../../components/page/words.ts';
import { pageTexts } from '../../../lib/i18n/texts/page.ts';
import { translator } from '../../../lib/i18n/translate.ts';

const t = translator(pageTexts, 'nl') as PageText;

describe('dates and hours in words', () => {
  it('are in the reader’s language, whatever zone the machine is in', () => {
    expect([dayIn('nl', '2026-11-25'), dayIn('en', '2026-11-25'), monthIn('nl', '2027-01'), monthIn('en', '2027-01')]).toEqual(['25 november 2026', '25 November 2026', 'januari 2027', 'January 2027']);
    expect(dayIn('nl', '2026-11-25T23:59:00+01:00')).toBe('25 november 2026');
    expect([dayIn('nl', 'gisteren'), monthIn('nl', '')]).toEqual(['', '']);
  });

  it('give one number where there is one', () => {
    expect([hoursIn(t, { min: 8, max: 16 }), hoursIn(t, { min: 36, max: 36 })]).toEqual(['8–16 uur per week', '36 uur per week']);
  });

  it('count in the right number', () => {
    expect([t('similar', { count: 1 }), t('similar', { count: 3 }), t('allInPanel', { count: 1234 })]).toEqual(['1 die hierop lijkt', '3 die hierop lijken', 'Alle 1.234 in het paneel']);
  });
});
