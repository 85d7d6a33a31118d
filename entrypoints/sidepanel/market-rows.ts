import type { ItemCardProps } from '../../components/market/ItemCard.tsx';
import type { Language } from '../../lib/competences/types.ts';
import { kindTexts, workplaceTexts } from '../../lib/i18n/texts/assignments.ts';
import { marketTexts } from '../../lib/i18n/texts/market.ts';
import { translator } from '../../lib/i18n/translate.ts';
import { dateText } from '../../lib/i18n/dates.ts';
import { deviationText, reasonOf } from '../../lib/matching/reasons.ts';
import type { MarketItem } from '../../lib/messages/map.ts';

/** Hours a week from which work is called a full job. */
const fullJob = 32;

/** What a card says about an item, in the reader's words. */
export function cardOf(item: MarketItem, language: Language, today: string): Omit<ItemCardProps, 'onOpen'> {
  const t = translator(marketTexts, language);
  const { assignment } = item;
  const source = item.sources[0];
  return {
    kind: translator(kindTexts, language)(assignment.kind),
    title: assignment.title,
    organisation: assignment.organisation.name,
    facts: factsOf(item, language, today),
    reason: item.match.shared.length + item.match.learns.length > 0 ? reasonOf(item.match, language) : undefined,
    deviations: item.match.deviations.map((deviation) => deviationText(deviation, language)),
    source: source ? t('from', { source: source.name, date: dateText(source.seen, language) }) : '',
    badges: [...(item.example ? [t('example-badge')] : []), ...(item.noLongerOffered ? [t('no-longer-offered')] : []), ...(item.saved ? [t('is-saved')] : [])],
  };
}

function factsOf({ assignment }: MarketItem, language: Language, today: string): string[] {
  const t = translator(marketTexts, language);
  const { places, workplace, hoursPerWeek: hours, start, closes } = assignment;
  return [
    ...places.slice(0, 2).map(({ name }) => name),
    ...(workplace ? [translator(workplaceTexts, language)(workplace)] : []),
    !hours ? t('hours-unknown') : hours.min === hours.max ? t('hours-one', { max: hours.max }) : t('hours-range', { min: hours.min, max: hours.max }),
    ...(hours && hours.min >= fullJob ? [t('full-job')] : []),
    ...(start ? [t('starts', { date: dateText(start, language) })] : []),
    ...(closes ? [t(closes.slice(0, 10) < today ? 'closed' : 'closes', { date: dateText(closes, language) })] : []),
  ];
}
