import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { Failure } from '../../components/Failure.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Tabs } from '../../components/Tabs.tsx';
import { useFailures } from '../../lib/hooks/use-failures.ts';
import { useLive } from '../../lib/hooks/use-live.ts';
import { LanguageContext, useLanguage, useTexts } from '../../lib/hooks/use-texts.ts';
import { errorHints, errorTexts } from '../../lib/i18n/texts/errors.ts';
import { panelTexts } from '../../lib/i18n/texts/panel.ts';
import { send } from '../../lib/messages/send.ts';
import { readNotice, readOpened, readSettings } from '../../lib/storage/read.ts';
import { isPaused } from '../../lib/storage/settings.ts';
import type { Settings } from '../../lib/storage/types.ts';
import { today } from '../../lib/today.ts';
import { type OpenPage, followOpenPage } from './open-page.ts';
import { ReadingLine } from './reading-line.tsx';
import { ForYou } from './screens/for-you.tsx';
import { later } from './later.tsx';

const MyCompetences = later(() => import('./screens/my-competences.tsx').then((screen) => screen.MyCompetences));
const People = later(() => import('./screens/people.tsx').then((screen) => screen.People));
const SettingsScreen = later(() => import('./screens/settings.tsx').then((screen) => screen.SettingsScreen));

const parts = ['for-you', 'competences', 'people', 'settings'] as const;
export type Part = (typeof parts)[number];

export function App() {
  const settings = useLive(readSettings);
  if (settings.state === 'loading') return null;
  if (settings.state === 'failed') return <BrokenStorage />;
  return (
    <LanguageContext.Provider value={settings.value.language}>
      <Frame settings={settings.value} />
    </LanguageContext.Provider>
  );
}

function Frame({ settings }: { settings: Settings }) {
  const t = useTexts(panelTexts);
  const tError = useTexts(errorTexts);
  const tHint = useTexts(errorHints);
  const language = useLanguage();
  const [failure, closeFailure] = useFailures();
  const [part, setPart] = usePart();
  const [page, setPage] = useState<OpenPage>({ state: 'none' });
  const opened = useLive(readOpened);
  const notice = useLive(readNotice);
  const paused = isPaused(settings, today());
  const openedAt = opened.state === 'ready' ? opened.value?.at : undefined;

  useEffect(() => followOpenPage(setPage), []);
  useEffect(() => void (document.documentElement.lang = language), [language]);
  useEffect(() => {
    if (openedAt !== undefined) setPart('for-you');
  }, [openedAt]);

  return (
    <div class="panel">
      <header class="panel__top">
        <h1 class="schil-visually-hidden">{t('title')}</h1>
        <Tabs
          label={t('tabs')}
          active={part}
          onSelect={setPart}
          tabs={[
            { id: 'for-you', icon: 'for-you', text: t('forYou') },
            { id: 'competences', icon: 'competences', text: t('competences') },
            { id: 'people', icon: 'people', text: t('people') },
            { id: 'settings', icon: 'settings', text: t('settings') },
          ]}
        />
        <ReadingLine page={page} />
      </header>
      <main class="panel__part">
        <div class="schil-stack schil-stack--xl" role="tabpanel" id={`part-${part}`} aria-labelledby={`tab-${part}`} tabIndex={-1}>
        {failure && <Failure message={tError(failure.code, failure.values)} hint={tHint(failure.code, failure.values)} close={t('close')} onClose={closeFailure} />}
        {paused && (
          <Notice kind="info" title={t('paused')}>
            <Button small onClick={() => void send('app/save-settings', { settings: { pausedUntil: null } })}>
              {t('resume')}
            </Button>
          </Notice>
        )}
        {notice.state === 'ready' && notice.value !== null && <Notice kind="warning" title={t('dataGone')} />}
        {part === 'for-you' && <ForYou settings={settings} opened={opened.state === 'ready' ? opened.value?.key : undefined} />}
        {part === 'competences' && <MyCompetences settings={settings} page={page} />}
        {part === 'people' && <People settings={settings} page={page} />}
        {part === 'settings' && <SettingsScreen settings={settings} />}
        </div>
      </main>
    </div>
  );
}

/** The part shown stands in the address, so that a reload or a link keeps it. */
function usePart(): [Part, (part: Part) => void] {
  const fromAddress = () => parts.find((part) => location.hash === `#${part}`) ?? 'for-you';
  const [part, setPart] = useState<Part>(fromAddress);
  useEffect(() => {
    const follow = () => setPart(fromAddress());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return [
    part,
    (next) => {
      history.replaceState(null, '', `#${next}`);
      setPart(next);
    },
  ];
}

function BrokenStorage() {
  const t = useTexts(panelTexts);
  return (
    <main class="panel__part">
      <Notice kind="error" title={t('storageBroken')}>
        <Button onClick={() => location.reload()}>{t('tryAgain')}</Button>
      </Notice>
    </main>
  );
}

