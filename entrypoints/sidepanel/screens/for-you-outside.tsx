import { Button } from '../../../components/Button.tsx';
import { Disclosure } from '../../../components/Disclosure.tsx';
import type { Language } from '../../../lib/competences/types.ts';
import { type Kind, kinds } from '../../../lib/assignments/types.ts';
import { useTexts } from '../../../lib/hooks/use-texts.ts';
import { kindCountTexts } from '../../../lib/i18n/texts/assignments.ts';
import { marketTexts } from '../../../lib/i18n/texts/market.ts';
import { preferenceTexts } from '../../../lib/i18n/texts/matching.ts';
import { translator } from '../../../lib/i18n/translate.ts';
import { listOf } from '../../../lib/i18n/dates.ts';
import type { MarketAnswer } from '../../../lib/messages/map.ts';

/** "2 klussen, 31 vacatures": most wanted kinds first. */
export function countsText(counts: Partial<Record<Kind, number>>, language: Language): string {
  const t = translator(kindCountTexts, language);
  return listOf(kinds.filter((kind) => counts[kind]).map((kind) => t(kind, { count: counts[kind]! })), language);
}

/** Everything that a hard preference keeps out: counted, listed, and one click away. */
export function OutsideList({ answer, showAll, onShowAll, onOpen }: { answer: MarketAnswer; showAll: boolean; onShowAll: (showAll: boolean) => void; onOpen: (key: string) => void }) {
  const t = useTexts(marketTexts);
  const name = useTexts(preferenceTexts);
  const outside = answer.outside.filter(({ count }) => count > 0);
  if (showAll)
    return (
      <Button wide onClick={() => onShowAll(false)}>
        {t('show-fitting')}
      </Button>
    );
  if (outside.length === 0) return null;
  return (
    <section class="schil-stack schil-stack--sm" aria-labelledby="outside">
      <h3 id="outside">{t('outside')}</h3>
      <p class="schil-subtle">{t('outside-intro')}</p>
      {outside.map(({ preference, count, items }) => (
        <Disclosure key={preference} summary={t('outside-count', { name: name(preference), count })}>
          <ul class="schil-plain-list schil-stack schil-stack--xs">
            {items.map(({ key, title, organisation }) => (
              <li key={key}>
                <Button kind="quiet" small onClick={() => onOpen(key)}>
                  <bdi>{title}</bdi>
                </Button>
                <span class="schil-subtle">
                  <bdi>{organisation}</bdi>
                </span>
              </li>
            ))}
          </ul>
        </Disclosure>
      ))}
      <Button onClick={() => onShowAll(true)}>{t('show-all')}</Button>
    </section>
  );
}
