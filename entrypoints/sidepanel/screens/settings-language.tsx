import { Choice, Select } from '../../../components/Field.tsx';
import { plainLabel } from '../../../lib/competences/tag-line/words.ts';
import type { Language } from '../../../lib/competences/types.ts';
import { useTexts } from '../../../lib/hooks/use-texts.ts';
import { settingsTexts } from '../../../lib/i18n/texts/settings.ts';
import { send } from '../../../lib/messages/send.ts';
import type { Settings, SettingsChange } from '../../../lib/storage/types.ts';

export function LanguageSettings({ settings }: { settings: Settings }) {
  const t = useTexts(settingsTexts);
  return (
    <>
      <Select
        label={t('language-label')}
        value={settings.language}
        options={[{ value: 'nl', text: t('dutch') }, { value: 'en', text: t('english') }]}
        onChange={(event) => void send('app/save-settings', { settings: { language: event.currentTarget.value as Language } })}
      />
      <Choice label={t('plain')} help={t('plain-help')} checked={settings.plain} onChange={() => void send('app/save-settings', { settings: plainChange(settings) })} />
    </>
  );
}

/** Plain mode also begins the line with "Dit kan ik", unless the person chose other words. */
export function plainChange({ plain, tagLineLabel, language }: Settings): SettingsChange {
  const ours = Object.values(plainLabel);
  if (!plain) return { plain: true, ...(tagLineLabel === undefined ? { tagLineLabel: plainLabel[language] } : {}) };
  return { plain: false, ...(tagLineLabel !== undefined && ours.includes(tagLineLabel) ? { tagLineLabel: null } : {}) };
}
