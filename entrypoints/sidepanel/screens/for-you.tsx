import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../../components/Button.tsx';
import { Notice, Status } from '../../../components/Notice.tsx';
import { Empty, Progress } from '../../../components/States.tsx';
import { useLive } from '../../../lib/hooks/use-live.ts';
import { useLanguage, useTexts } from '../../../lib/hooks/use-texts.ts';
import { errorTexts } from '../../../lib/i18n/texts/errors.ts';
import { marketTexts } from '../../../lib/i18n/texts/market.ts';
import { placeTexts } from '../../../lib/i18n/texts/place.ts';
import type { MarketAnswer } from '../../../lib/messages/map.ts';
import { send } from '../../../lib/messages/send.ts';
import { readPortfolio, readSources } from '../../../lib/storage/read.ts';
import type { Settings } from '../../../lib/storage/types.ts';
import { later } from '../later.tsx';
import { useArrival } from '../use-arrival.ts';
import { useMarket } from '../use-market.ts';
import { ForYouFilters, type Choices, askOf, noChoices } from './for-you-filters.tsx';
import { ForYouRings } from './for-you-rings.tsx';
import { countsText, OutsideList } from './for-you-outside.tsx';
import { SourcesProgress } from './sources-progress.tsx';

const OwnRing = later(() => import('./for-you-own-ring.tsx').then((screen) => screen.OwnRing));
const ItemScreen = later(() => import('./item.tsx').then((screen) => screen.ItemScreen));
const PlaceAssignment = later(() => import('./place-assignment.tsx').then((screen) => screen.PlaceAssignment));

export type List = 'market' | 'saved' | 'dismissed';
const step = 20;

type View = { show: 'market' } | { show: 'item'; key: string } | { show: 'place' | 'offer' };

export function ForYou({ opened }: { settings: Settings; opened?: string | undefined }) {
  const [view, setView] = useState<View>({ show: 'market' });
  const arrival = useArrival(view.show === 'item' ? view.key : view.show);
  const go = (next: View) => {
    arrival.leave();
    setView(next);
  };
  useEffect(() => {
    if (opened !== undefined) go({ show: 'item', key: opened });
  }, [opened]);
  const back = () => go({ show: 'market' });
  return (
    <div ref={arrival.ref} tabIndex={-1} class="panel__view">
      {view.show === 'market' && <Market onOpen={(key) => go({ show: 'item', key })} onPlace={(show) => go({ show })} />}
      {view.show === 'item' && <ItemScreen id={view.key} onBack={back} />}
      {(view.show === 'place' || view.show === 'offer') && <PlaceAssignment offer={view.show === 'offer'} onBack={back} />}
    </div>
  );
}

function Market({ onOpen, onPlace }: { onOpen: (key: string) => void; onPlace: (show: 'place' | 'offer') => void }) {
  const t = useTexts(marketTexts);
  const tError = useTexts(errorTexts);
  const language = useLanguage();
  const [list, setList] = useState<List>('market');
  const [choices, setChoices] = useState<Choices>(noChoices);
  const [limit, setLimit] = useState(step);
  const sources = useLive(readSources);
  const portfolio = useLive(readPortfolio);
  const own = portfolio.state === 'ready' ? portfolio.value.preferences?.organisation : undefined;
  const market = useMarket(askOf(choices, list, limit));
  const { answer, error } = market;

  if (error && !answer)
    return (
      <Notice kind="error" title={tError(error.code, error.values)}>
        <Button onClick={market.again}>{t('try-again')}</Button>
      </Notice>
    );
  if (!answer) return <Progress label={t('loading')} />;
  const empty = answer.total === 0 && list === 'market';
  return (
    <div class="market schil-stack schil-stack--xl">
      <div class="schil-stack schil-stack--sm">
        <h2>{t('title')}</h2>
        {answer.example && <ExampleNotice />}
        {!empty && <p class="schil-subtle">{t('total', { counts: countsText(answer.counts.kinds, language) })}</p>}
        <SourcesProgress />
        {answer.state === 'reading' && <Status>{t(choices.search.trim() === '' ? 'reading' : 'reading-search')}</Status>}
      </div>
      {empty ? (
        <EmptyMarket />
      ) : (
        <>
          <Lists list={list} onList={setList} />
          {list === 'market' && <ForYouFilters answer={answer} sources={sources.state === 'ready' ? sources.value : []} choices={choices} onChange={setChoices} />}
          <ListIntro list={list} />
          {list === 'market' && <NoTagsYet />}
          {list === 'market' && own && !answer.example && !answer.counts.rings['own-organisation'] && <OwnRing own={own} />}
          <ForYouRings answer={answer} list={list} onOpen={onOpen} />
          {answer.rings.some(({ count, items }) => count > items.length) && (
            <Button wide onClick={() => setLimit((now) => now + step)}>
              {t('more')}
            </Button>
          )}
          {list === 'market' && <OutsideList answer={answer} showAll={choices.showAll} onShowAll={(showAll) => setChoices({ ...choices, showAll })} onOpen={onOpen} />}
          {list !== 'market' && isEmpty(answer) && <p class="schil-subtle">{t(list === 'saved' ? 'saved-empty' : 'dismissed-empty')}</p>}
        </>
      )}
      <PlaceLinks onPlace={onPlace} />
    </div>
  );
}

function PlaceLinks({ onPlace }: { onPlace: (show: 'place' | 'offer') => void }) {
  const t = useTexts(placeTexts);
  return (
    <div class="schil-row">
      {(['place', 'offer'] as const).map((show) => (
        <Button key={show} kind="quiet" small icon="plus" onClick={() => onPlace(show)}>
          {t(show)}
        </Button>
      ))}
    </div>
  );
}

function isEmpty({ rings }: MarketAnswer): boolean {
  return rings.every(({ items }) => items.length === 0);
}

function Lists({ list, onList }: { list: List; onList: (list: List) => void }) {
  const t = useTexts(marketTexts);
  return (
    <div role="group" aria-label={t('list')} class="market-lists">
      {(['market', 'saved', 'dismissed'] as const).map((name) => (
        <Button key={name} small aria-pressed={list === name} onClick={() => onList(name)}>
          {t(name)}
        </Button>
      ))}
    </div>
  );
}

function ListIntro({ list }: { list: List }) {
  const t = useTexts(marketTexts);
  return list === 'market' ? null : <p class="schil-subtle">{t(list === 'saved' ? 'saved-only-you' : 'dismissed-intro')}</p>;
}

/** Without competences the order means little: say so once, with the way to change it. */
function NoTagsYet() {
  const t = useTexts(marketTexts);
  const portfolio = useLive(readPortfolio);
  if (portfolio.state !== 'ready' || portfolio.value.tags.length > 0) return null;
  return (
    <Notice kind="info" title={t('no-tags-title')}>
      <span>{t('no-tags-text')}</span>
      <Button small onClick={() => void (location.hash = '#competences')}>
        {t('no-tags-go')}
      </Button>
    </Notice>
  );
}

function ExampleNotice() {
  const t = useTexts(marketTexts);
  return (
    <Notice kind="info" title={t('example')}>
      <Button small onClick={() => void send('app/example', { on: false })}>
        {t('example-stop')}
      </Button>
    </Notice>
  );
}

function EmptyMarket() {
  const t = useTexts(marketTexts);
  return (
    <Empty icon="source" title={t('empty-title')}>
      <p>{t('empty-text')}</p>
      <Button kind="primary" onClick={() => void (location.hash = '#settings')}>
        {t('empty-sources')}
      </Button>
      <Button kind="quiet" onClick={() => void send('app/example', { on: true })}>
        {t('empty-example')}
      </Button>
    </Empty>
  );
}
