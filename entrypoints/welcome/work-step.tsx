import { Button } from '../../components/Button.tsx';
import { Disclosure } from '../../components/Disclosure.tsx';
import { Icon } from '../../components/Icon.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Progress } from '../../components/States.tsx';
import { useTexts } from '../../lib/hooks/use-texts.ts';
import { panelTexts } from '../../lib/i18n/texts/panel.ts';
import { welcomeTexts } from '../../lib/i18n/texts/welcome.ts';
import { withPreference } from '../sidepanel/preferences.ts';
import { Problem } from '../sidepanel/screens/problem.tsx';
import { OrganisationField } from '../sidepanel/screens/settings-organisation.tsx';
import { Sources } from '../sidepanel/screens/sources.tsx';
import { usePortfolio } from '../sidepanel/use-portfolio.ts';
import { usePreset } from './use-preset.ts';

const dutchGovernment = 'werken-voor-nederland';

/** Where one works; and, outside plain mode, which sources on the same screen. */
export function WorkStep({ withSources }: { withSources: boolean }) {
  const t = useTexts(welcomeTexts);
  const { live, portfolio, prefer, error } = usePortfolio();
  const preferences = portfolio.preferences ?? {};
  return (
    <>
      <div>
        <h2>{t('work-title')}</h2>
        <p class="schil-subtle">{t('work-help')}</p>
      </div>
      <Problem error={error} />
      {live.state === 'ready' && <OrganisationField organisation={preferences.organisation} onChange={(organisation) => void prefer(withPreference(preferences, 'organisation', organisation))} />}
      {withSources && <SourcesStep />}
    </>
  );
}

export function SourcesStep() {
  const t = useTexts(welcomeTexts);
  const panel = useTexts(panelTexts);
  const { state, host, error, follow, giveAccess } = usePreset(dutchGovernment);
  return (
    <section class="schil-stack">
      <div>
        <h2>{t('sources-title')}</h2>
        <p class="schil-subtle">{t('sources-help')}</p>
      </div>
      <div class="schil-card">
        <div class="schil-row schil-row--between">
          <div>
            <h3 lang="nl">Werken voor Nederland</h3>
            <p class="schil-subtle">{t('wvn-text')}</p>
          </div>
          {state === 'no' && (
            <Button icon="plus" onClick={follow}>
              {t('follow')}
            </Button>
          )}
          {state === 'needs-access' && (
            <Button kind="primary" onClick={giveAccess}>
              {t('give-access', { host })}
            </Button>
          )}
        </div>
        {state === 'busy' && <Progress label={panel('loading')} />}
        {state === 'yes' && (
          <p class="standing" role="status">
            <Icon name="success" />
            {t('followed')}
          </p>
        )}
        {state === 'refused' && <Notice kind="info" title={t('access-refused')} />}
        <Problem error={error} />
      </div>
      <p class="schil-subtle">{t('honest-kinds')}</p>
      <Disclosure summary={t('other-sources')}>
        <Sources />
      </Disclosure>
    </section>
  );
}
