import { Button } from '../../components/Button.tsx';
import { ItemCard } from '../../components/market/ItemCard.tsx';
import { Notice, Status } from '../../components/Notice.tsx';
import { browser } from '../../lib/browser.ts';
import { useLive } from '../../lib/hooks/use-live.ts';
import { useLanguage, useTexts } from '../../lib/hooks/use-texts.ts';
import { marketTexts } from '../../lib/i18n/texts/market.ts';
import { welcomeTexts } from '../../lib/i18n/texts/welcome.ts';
import { peopleSearchLink } from '../../lib/linkedin/search-link.ts';
import { send } from '../../lib/messages/send.ts';
import { readSources } from '../../lib/storage/read.ts';
import type { Settings } from '../../lib/storage/types.ts';
import { today } from '../../lib/today.ts';
import { cardOf } from '../sidepanel/market-rows.ts';
import { ownProfile } from '../sidepanel/screens/my-competences-start.tsx';
import { SourcesProgress } from '../sidepanel/screens/sources-progress.tsx';
import { useMarket } from '../sidepanel/use-market.ts';
import { openPanel } from './open-panel.ts';

const firstItems = 3;

/** The end of first run: what there is, and the next thing for what somebody wants. */
export function StartStep({ settings: { purposes } }: { settings: Settings }) {
  const t = useTexts(welcomeTexts);
  const onlyPeople = purposes.length === 1 && purposes[0] === 'find-people';
  return (
    <>
      <h2>{t(onlyPeople ? 'start-title-people' : 'start-title')}</h2>
      {purposes.includes('enrich') && <Enrich />}
      {purposes.includes('find-people') && <FindPeople />}
      {!onlyPeople && <FirstItems isMain={!purposes.includes('enrich')} />}
    </>
  );
}

function openBeside(url: string): void {
  openPanel();
  void browser.tabs.create({ url });
}

function Enrich() {
  const t = useTexts(welcomeTexts);
  return (
    <section class="schil-card">
      <h3>{t('enrich-title')}</h3>
      <p>{t('enrich-text')}</p>
      <div class="schil-row">
        <Button kind="primary" icon="external" onClick={() => openBeside(ownProfile)}>
          {t('enrich-open')}
        </Button>
        <Button kind="quiet" onClick={() => void browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html#competences') })}>
          {t('enrich-paste')}
        </Button>
      </div>
    </section>
  );
}

function FindPeople() {
  const t = useTexts(welcomeTexts);
  return (
    <section class="schil-card">
      <h3>{t('find-title')}</h3>
      <p>{t('find-text')}</p>
      <div>
        <Button icon="external" onClick={() => openBeside(peopleSearchLink('', true))}>
          {t('find-open')}
        </Button>
      </div>
    </section>
  );
}

/** The first real items with the progress of their sources; or the example, labelled as such. */
function FirstItems({ isMain }: { isMain: boolean }) {
  const t = useTexts(welcomeTexts);
  const market = useTexts(marketTexts);
  const language = useLanguage();
  const sources = useLive(readSources);
  const { answer } = useMarket({ limit: firstItems });
  const own = sources.state === 'ready' ? sources.value : [];
  const items = (answer?.rings ?? []).flatMap((ring) => ring.items).slice(0, firstItems);
  const isWaiting = own.some(({ state }) => state === 'new' || state === 'refreshing');
  return (
    <section class="schil-stack">
      <SourcesProgress />
      {answer?.example && <Notice kind="info" title={market('example')} />}
      {items.map((item) => (
        <ItemCard key={item.match.id} {...cardOf(item, language, today())} onOpen={openPanel} />
      ))}
      {items.length === 0 && <Status>{own.length === 0 ? t('start-none') : isWaiting ? t('start-wait') : t('start-failed')}</Status>}
      <div class="schil-row">
        <Button kind={isMain && items.length > 0 ? 'primary' : 'secondary'} onClick={openPanel}>
          {t('open-panel')}
        </Button>
        {items.length === 0 && (
          <Button icon="eye" onClick={() => void send('app/example', { on: true })}>
            {t('example')}
          </Button>
        )}
      </div>
      {items.length === 0 && <p class="schil-subtle">{t('example-help')}</p>}
    </section>
  );
}
