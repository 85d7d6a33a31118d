import { ItemCard } from '../../../components/market/ItemCard.tsx';
import { Empty } from '../../../components/States.tsx';
import { useLanguage, useTexts } from '../../../lib/hooks/use-texts.ts';
import { ringTexts } from '../../../lib/i18n/texts/assignments.ts';
import { marketTexts } from '../../../lib/i18n/texts/market.ts';
import type { MarketAnswer } from '../../../lib/messages/map.ts';
import { today } from '../../../lib/today.ts';
import { cardOf } from '../market-rows.ts';
import type { List } from './for-you.tsx';

/** The items, near home first; the group and its count in the heading. */
export function ForYouRings({ answer, list, onOpen }: { answer: MarketAnswer; list: List; onOpen: (key: string) => void }) {
  const t = useTexts(marketTexts);
  const ringName = useTexts(ringTexts);
  const language = useLanguage();
  const groups = answer.rings.filter(({ items }) => items.length > 0);
  if (groups.length === 0 && list === 'market')
    return (
      <Empty icon="search" title={t('nothing-title')}>
        <p>{t('nothing-text')}</p>
      </Empty>
    );
  return (
    <>
      {groups.map(({ ring, count, items }) => (
        <section key={ring} class="schil-stack" aria-labelledby={`ring-${ring}`}>
          <h3 id={`ring-${ring}`} class="schil-row">
            {ringName(ring)} <span class="schil-subtle">{count}</span>
          </h3>
          <div class="market-grid">
            {items.map((item) => (
              <ItemCard key={item.match.id} {...cardOf(item, language, today())} onOpen={() => onOpen(item.match.id)} />
            ))}
          </div>
        </section>
      ))}
    </>
  );
}
