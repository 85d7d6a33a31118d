import { useState } from 'preact/hooks';
import { Button } from '../../../components/Button.tsx';
import { TextField } from '../../../components/Field.tsx';
import { useLanguage, useTexts } from '../../../lib/hooks/use-texts.ts';
import { settingsTexts } from '../../../lib/i18n/texts/settings.ts';
import { dateText } from '../../../lib/i18n/dates.ts';
import { send } from '../../../lib/messages/send.ts';
import { isPaused } from '../../../lib/storage/settings.ts';
import type { Settings } from '../../../lib/storage/types.ts';
import { today } from '../../../lib/today.ts';

/** Rest: nothing is read and nothing is shown, until a day or until one comes back. */
export function PauseSettings({ settings }: { settings: Settings }) {
  const t = useTexts(settingsTexts);
  const language = useLanguage();
  const [until, setUntil] = useState('');
  const pause = (pausedUntil: string | null) => void send('app/save-settings', { settings: { pausedUntil } });
  if (isPaused(settings, today()))
    return (
      <div class="schil-row">
        <p>{settings.pausedUntil === 'forever' ? t('paused-forever') : t('paused-until', { date: dateText(settings.pausedUntil ?? '', language) })}</p>
        <Button small onClick={() => pause(null)}>
          {t('resume')}
        </Button>
      </div>
    );
  return (
    <>
      <p class="schil-subtle">{t('pause-help')}</p>
      <TextField type="date" label={t('pause-until')} value={until} onInput={(event) => setUntil(event.currentTarget.value)} />
      <div class="schil-row">
        <Button disabled={until < today()} onClick={() => pause(until)}>
          {t('pause-start')}
        </Button>
        <Button kind="quiet" icon="pause" onClick={() => pause('forever')}>
          {t('pause-forever')}
        </Button>
      </div>
    </>
  );
}
