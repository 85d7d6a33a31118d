import { useEffect, useState } from 'preact/hooks';
import { ItemCard } from '../../../components/market/ItemCard.tsx';
import { Empty } from '../../../components/States.tsx';
import { useLanguage, useTexts } from '../../../lib/hooks/use-texts.ts';
import { ringTexts } from '../../../lib/i18n/texts/assignments.ts';
import { marketTexts } from '../../../lib/i18n/texts/market.ts';
import type { MarketAnswer } from '../../../lib/messages/map.ts';
import { today } from '../../../lib/today.ts';
import { cardOf } from '../market-rows.ts';
import type { List } from './for-you.tsx';

/** As many cards as the first screen can hold; the others are drawn once it stands. */
const firstScreen = 5;

/** Once in the life of the page: who comes back to the list finds it whole, at the place he left. */
let stands = false;

/** False while the very first screen is drawn. */
function useStanding(): boolean {
  const [standing, setStanding] = useState(stands);
  useEffect(() => {
    if (stands) return;
    const timer = setTimeout(() => setStanding((stands = true)), 30);
    return () => clearTimeout(timer);
  }, []);
  return standing;
}

/** The items, near home first; the group and its count in the heading. */
export function ForYouRings({ answer, list, onOpen }: { answer: MarketAnswer; list: List; onOpen: (key: string) => void }) {
  const t = useTexts(marketTexts);
  const ringName = useTexts(ringTexts);
  const language = useLanguage();
  const standing = useStanding();
  const groups = answer.rings.filter(({ items }) => items.length > 0);
  if (groups.length === 0 && list === 'market')
    return (
      <Empty icon="search" title={t('nothing-title')}>
        <p>{t('nothing-text')}</p>
      </Empty>
    );
  return (
    <>
      {(standing ? groups : groups.slice(0, 1)).map(({ ring, count, items }) => (
        <section key={ring} class="schil-stack" aria-labelledby={`ring-${ring}`}>
          <h3 id={`ring-${ring}`} class="schil-row">
            {ringName(ring)} <span class="schil-subtle">{count}</span>
          </h3>
          <div class="market-grid">
            {(standing ? items : items.slice(0, firstScreen)).map((item) => (
              <ItemCard key={item.match.id} {...cardOf(item, language, today())} onOpen={() => onOpen(item.match.id)} />
            ))}
          </div>
        </section>
      ))}
    </>
  );
}
