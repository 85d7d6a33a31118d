import { useState } from 'preact/hooks';
import { Button } from '../../../components/Button.tsx';
import { Icon } from '../../../components/Icon.tsx';
import { Status } from '../../../components/Notice.tsx';
import { browser } from '../../../lib/browser.ts';
import { copyToClipboard } from '../../../lib/hooks/copy.ts';
import { useLive } from '../../../lib/hooks/use-live.ts';
import { useLanguage, useTexts } from '../../../lib/hooks/use-texts.ts';
import { panelTexts } from '../../../lib/i18n/texts/panel.ts';
import { settingsTexts } from '../../../lib/i18n/texts/settings.ts';
import { dateText } from '../../../lib/i18n/dates.ts';
import { readHealth } from '../../../lib/storage/read.ts';
import { healthReport } from '../health-report.ts';
import { pageDiagnostic } from '../page-diagnostic.ts';

/** What Schil found and missed on each kind of page, and a report without anything personal. */
export function HealthSettings() {
  const t = useTexts(settingsTexts);
  const panel = useTexts(panelTexts);
  const language = useLanguage();
  const health = useLive(readHealth);
  const [copied, setCopied] = useState<boolean>();
  const rows = health.state === 'ready' ? health.value : [];
  const copy = async () => setCopied(await copyToClipboard(JSON.stringify({ ...healthReport(rows, browser.runtime.getManifest().version), page: await pageDiagnostic() }, null, 2)));
  return (
    <>
      <p class="schil-subtle">{t('health-help')}</p>
      {rows.length === 0 && <p>{t('health-none')}</p>}
      <ul class="schil-plain-list schil-stack schil-stack--sm">
        {rows.map(({ id, surface, frontEnd, hits, missing, at }) => (
          <li key={id} class="standing">
            <Icon name={missing.length === 0 ? 'success' : 'warning'} />
            <div>
              <p>
                {panel(`surface.${surface}`, { name: '…' })} {frontEnd && <span class="schil-subtle">({frontEnd})</span>}
              </p>
              <p class="schil-subtle">
                {[t('health-found', { count: Object.keys(hits).length }), missing.length === 0 ? t('health-all') : t('health-missing', { regions: missing.join(', ') }), t('health-seen', { date: dateText(at, language) })].join(' · ')}
              </p>
            </div>
          </li>
        ))}
      </ul>
      <div class="schil-row">
        <Button small icon="copy" disabled={rows.length === 0} onClick={() => void copy()}>
          {t('health-copy')}
        </Button>
        <Status>{copied === undefined ? '' : t(copied ? 'copied' : 'copy-failed')}</Status>
      </div>
      <p class="schil-subtle">{t('health-copy-help')}</p>
    </>
  );
}
