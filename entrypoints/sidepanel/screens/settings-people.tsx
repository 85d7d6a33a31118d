import { useState } from 'preact/hooks';
import { Button } from '../../../components/Button.tsx';
import { Choice } from '../../../components/Field.tsx';
import { Status } from '../../../components/Notice.tsx';
import { useLive } from '../../../lib/hooks/use-live.ts';
import { useTexts } from '../../../lib/hooks/use-texts.ts';
import { settingsTexts } from '../../../lib/i18n/texts/settings.ts';
import { send } from '../../../lib/messages/send.ts';
import { countSeenTagLines } from '../../../lib/storage/read.ts';
import type { Settings } from '../../../lib/storage/types.ts';

/** What Schil explains and remembers of others: both by choice. */
export function PeopleSettings({ settings }: { settings: Settings }) {
  const t = useTexts(settingsTexts);
  const seen = useLive(countSeenTagLines);
  const [erased, setErased] = useState(false);
  const set = (change: { ownWords?: boolean; rememberTags?: boolean }) => void send('app/save-settings', { settings: change });
  const count = seen.state === 'ready' ? seen.value : 0;
  return (
    <>
      <Choice label={t('own-words')} help={t('own-words-help')} checked={settings.ownWords} onChange={() => set({ ownWords: !settings.ownWords })} />
      <Choice label={t('remember')} help={t('remember-help')} checked={settings.rememberTags} onChange={() => set({ rememberTags: !settings.rememberTags })} />
      <div class="schil-row">
        <span class="schil-subtle">{t('remember-count', { count })}</span>
        {count > 0 && (
          <Button small onClick={() => void send('app/erase', { what: 'seen-tags' }).then(() => setErased(true))}>
            {t('remember-erase')}
          </Button>
        )}
        <Status>{erased && count === 0 ? t('remember-erased') : ''}</Status>
      </div>
    </>
  );
}
