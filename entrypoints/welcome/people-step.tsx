import { Choice } from '../../components/Field.tsx';
import { Tag } from '../../components/Tag.tsx';
import { useTexts } from '../../lib/hooks/use-texts.ts';
import { welcomeTexts } from '../../lib/i18n/texts/welcome.ts';
import { send } from '../../lib/messages/send.ts';
import type { Settings } from '../../lib/storage/types.ts';

/** For who looks for people: what is shown of them, and what is remembered. */
export function PeopleStep({ settings }: { settings: Settings }) {
  const t = useTexts(welcomeTexts);
  const set = (change: { ownWords?: boolean; rememberTags?: boolean }) => void send('app/save-settings', { settings: change });
  return (
    <>
      <div>
        <h2>{t('people-title')}</h2>
        <p class="schil-subtle">{t('people-help')}</p>
      </div>
      <div class="schil-card">
        <p>
          <strong>{t('people-published')}</strong>
        </p>
        <p class="schil-subtle">{t('people-published-help')}</p>
        <div class="schil-row">
          <span class="schil-subtle">{t('people-example')}:</span>
          <Tag text={t('example-tag')} facet="domain" level={t('example-level')} />
        </div>
      </div>
      <div class="schil-card">
        <Choice label={t('people-own-words')} help={t('people-own-words-help')} checked={settings.ownWords} onChange={() => set({ ownWords: !settings.ownWords })} />
        <div class="schil-row">
          <span class="schil-subtle">{t('people-example')}:</span>
          <Tag text={t('example-words')} facet="skill" ownWords />
        </div>
      </div>
      <div class="schil-card">
        <Choice label={t('people-remember')} help={t('people-remember-help')} checked={settings.rememberTags} onChange={() => set({ rememberTags: !settings.rememberTags })} />
      </div>
    </>
  );
}
