import { dayIn, monthIn } from '../../components/page/words.ts';
import type { TagLineAvailability } from '../../lib/competences/tag-line-types.ts';
import type { Language } from '../../lib/competences/types.ts';
import { pageTexts } from '../../lib/i18n/texts/page.ts';
import { translator } from '../../lib/i18n/translate.ts';
import type { ShownTags } from '../../lib/messages/map.ts';

/** The published state in words, the same ones as in LinkedIn's page. */
export function standingOf({ state, availability }: Pick<ShownTags, 'state'> & { availability?: TagLineAvailability & { faded?: boolean } }, language: Language): { text: string; kind: 'settled' | 'available'; faded: boolean } | undefined {
  const t = translator(pageTexts, language);
  if (state === 'settled') return { text: t('settled'), kind: 'settled', faded: false };
  if (!availability) return undefined;
  const { hours, from, confirmed, faded = false } = availability;
  const parts = [
    t('available'),
    hours && (hours.min === undefined ? t('availableHours', { max: hours.max }) : t('availableRange', { min: hours.min, max: hours.max })),
    from && t('availableFrom', { month: monthIn(language, from) }),
  ].filter(Boolean);
  return { text: `${parts.join(', ')} (${t(faded ? 'confirmedLongAgo' : 'confirmed', { month: monthIn(language, confirmed) })})`, kind: 'available', faded };
}

export function statedBy(name: string, seenOn: string, language: Language): string {
  return translator(pageTexts, language)('statedBy', { name, date: dayIn(language, seenOn) });
}
