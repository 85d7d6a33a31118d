import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { Segment } from '../../components/person/Segment.tsx';
import { useLive } from '../../lib/hooks/use-live.ts';
import { LanguageContext, useTexts } from '../../lib/hooks/use-texts.ts';
import { welcomeTexts } from '../../lib/i18n/texts/welcome.ts';
import { send } from '../../lib/messages/send.ts';
import { readSettings } from '../../lib/storage/read.ts';
import type { Settings } from '../../lib/storage/types.ts';
import { Problem } from '../sidepanel/screens/problem.tsx';
import { Logo } from './logo.tsx';
import { PeopleStep } from './people-step.tsx';
import { PurposeStep } from './purpose-step.tsx';
import { ShowStep } from './show-step.tsx';
import { StartStep } from './start-step.tsx';
import { stepsOf } from './steps.ts';
import { SourcesStep, WorkStep } from './work-step.tsx';

export function Welcome() {
  const settings = useLive(readSettings);
  if (settings.state === 'loading') return null;
  if (settings.state === 'failed') return <Problem error={settings.error} />;
  return (
    <LanguageContext.Provider value={settings.value.language}>
      <FirstRun settings={settings.value} />
    </LanguageContext.Provider>
  );
}

/** One screen at a time; every choice is kept at once, so that one may stop anywhere. */
function FirstRun({ settings }: { settings: Settings }) {
  const t = useTexts(welcomeTexts);
  const [at, setAt] = useState(0);
  const heading = useRef<HTMLElement>(null);
  const steps = stepsOf(settings.purposes, settings.plain);
  const step = steps[Math.min(at, steps.length - 1)]!;
  const isLast = step === 'start';
  const go = (to: number) => {
    setAt(to);
    heading.current?.focus(); // always rendered while this screen is
    scrollTo(0, 0);
  };
  const next = () => go(at + 1);

  useEffect(() => void (document.documentElement.lang = settings.language), [settings.language]);
  useEffect(() => {
    if (isLast) void send('app/save-settings', { settings: { welcomed: true } });
  }, [isLast]);

  return (
    <div class="welcome">
      <header class="welcome__top">
        <Logo name={t('name')} subtitle={t('subtitle')} />
        <Segment label={t('language')} value={settings.language} options={[{ value: 'nl', text: 'NL' }, { value: 'en', text: 'EN' }]} onChange={(language) => void send('app/save-settings', { settings: { language } })} />
      </header>
      <main class="welcome__step" ref={heading} tabIndex={-1}>
        <p class="schil-subtle welcome__count">
          <span class="welcome__dots" aria-hidden="true">
            {steps.map((one, index) => (
              <span key={one} class={index <= at ? 'is-done' : ''} />
            ))}
          </span>
          {t('step', { at: Math.min(at, steps.length - 1) + 1, of: steps.length })}
        </p>
        {step === 'purpose' && <PurposeStep settings={settings} />}
        {step === 'work' && <WorkStep withSources={!settings.plain} />}
        {step === 'sources' && <SourcesStep />}
        {step === 'people' && <PeopleStep settings={settings} />}
        {step === 'show' && <ShowStep onChosen={next} />}
        {step === 'start' && <StartStep settings={settings} />}
      </main>
      <footer class="welcome__bottom">
        {at > 0 ? (
          <Button kind="quiet" icon="back" onClick={() => go(Math.min(at, steps.length - 1) - 1)}>
            {t('back')}
          </Button>
        ) : (
          <span />
        )}
        {!isLast && (
          <div class="schil-row">
            <Button kind="quiet" onClick={() => go(steps.length - 1)}>
              {t('skip')}
            </Button>
            {step !== 'show' && (
              <Button kind="primary" onClick={next}>
                {t('next')}
              </Button>
            )}
          </div>
        )}
      </footer>
    </div>
  );
}
