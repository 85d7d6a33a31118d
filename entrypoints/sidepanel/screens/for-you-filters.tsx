import { Filters } from '../../../components/market/Filters.tsx';
import { type Kind, type Ring, kinds, rings } from '../../../lib/assignments/types.ts';
import { useTexts } from '../../../lib/hooks/use-texts.ts';
import { kindTexts, ringTexts } from '../../../lib/i18n/texts/assignments.ts';
import { marketTexts } from '../../../lib/i18n/texts/market.ts';
import type { MarketAnswer, MarketAsk } from '../../../lib/messages/map.ts';
import type { Source } from '../../../lib/storage/types.ts';
import type { List } from './for-you.tsx';

/** What the person chose to see; an empty set means everything. */
export interface Choices {
  search: string;
  kinds: ReadonlySet<string>;
  rings: ReadonlySet<string>;
  sources: ReadonlySet<string>;
  age: '' | '7' | '30';
  showAll: boolean;
}

export const noChoices: Choices = { search: '', kinds: new Set(), rings: new Set(), sources: new Set(), age: '', showAll: false };

export function askOf({ search, kinds: chosenKinds, rings: chosenRings, sources, age, showAll }: Choices, list: List, limit: number): MarketAsk {
  return {
    limit,
    ...(list === 'market' ? {} : { list }),
    ...(search.trim() === '' ? {} : { search: search.trim() }),
    ...(chosenKinds.size === 0 ? {} : { kinds: [...chosenKinds] as Kind[] }),
    ...(chosenRings.size === 0 ? {} : { rings: [...chosenRings] as Ring[] }),
    ...(sources.size === 0 ? {} : { sources: [...sources] }),
    ...(age === '' ? {} : { age: Number(age) }),
    ...(showAll ? { showAll } : {}),
  };
}

export function ForYouFilters({ answer, sources, choices, onChange }: { answer: MarketAnswer; sources: Source[]; choices: Choices; onChange: (choices: Choices) => void }) {
  const t = useTexts(marketTexts);
  const kindName = useTexts(kindTexts);
  const ringName = useTexts(ringTexts);
  const on = choices.kinds.size + choices.rings.size + choices.sources.size + (choices.age === '' ? 0 : 1);
  const counted = (name: string, count: number) => `${name} (${count})`;
  const toggle = (group: 'kinds' | 'rings' | 'sources', value: string) => {
    const next = new Set(choices[group]);
    if (!next.delete(value)) next.add(value);
    onChange({ ...choices, [group]: next });
  };
  return (
    <>
      <Filters
        words={{ search: t('search'), searchHelp: t('search-help'), filters: on === 0 ? t('filters') : t('filters-active', { count: on }), clear: t('clear-filters'), kinds: t('kinds'), rings: t('rings'), sources: t('sources'), age: t('age') }}
        search={choices.search}
        kinds={kinds.filter((kind) => answer.counts.kinds[kind]).map((kind) => ({ value: kind, text: counted(kindName(kind), answer.counts.kinds[kind]!), checked: choices.kinds.has(kind) }))}
        rings={rings.filter((ring) => answer.counts.rings[ring]).map((ring) => ({ value: ring, text: counted(ringName(ring), answer.counts.rings[ring]!), checked: choices.rings.has(ring) }))}
        sources={sources.filter(({ id }) => answer.counts.sources[id]).map(({ id, name }) => ({ value: id, text: counted(name, answer.counts.sources[id]!), checked: choices.sources.has(id) }))}
        age={{
          value: choices.age,
          options: [
            { value: '', text: t('age-any') },
            { value: '7', text: t('age-week', { count: answer.counts.week }) },
            { value: '30', text: t('age-month', { count: answer.counts.month }) },
          ],
        }}
        anyOn={on > 0}
        onSearch={(search) => onChange({ ...choices, search })}
        onToggle={toggle}
        onAge={(age) => onChange({ ...choices, age: age as Choices['age'] })}
        onClear={() => onChange({ ...noChoices, search: choices.search, showAll: choices.showAll })}
      />
      <RemovedLine removed={answer.removed} />
    </>
  );
}

/** What the filters of this moment take away, by filter: nothing disappears in silence. */
function RemovedLine({ removed }: { removed: MarketAnswer['removed'] }) {
  const t = useTexts(marketTexts);
  const parts = (Object.entries(removed) as [keyof MarketAnswer['removed'], number][]).filter(([, count]) => count > 0).map(([name, count]) => t(`removed-${name}`, { count }));
  return parts.length === 0 ? null : (
    <p class="schil-subtle" role="status">
      {t('removed', { list: parts.join(', ') })}
    </p>
  );
}
