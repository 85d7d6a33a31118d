import { useState } from 'preact/hooks';
import { Choice } from '../../components/Field.tsx';
import { Icon, type IconName } from '../../components/Icon.tsx';
import { useTexts } from '../../lib/hooks/use-texts.ts';
import { purposeHelpTexts, purposeTexts, welcomeTexts } from '../../lib/i18n/texts/welcome.ts';
import { send } from '../../lib/messages/send.ts';
import type { Purpose, Settings } from '../../lib/storage/types.ts';
import { toggled } from '../sidepanel/preferences.ts';
import { plainChange } from '../sidepanel/screens/settings-language.tsx';

const purposes: readonly { id: Purpose; icon: IconName }[] = [
  { id: 'discover', icon: 'for-you' },
  { id: 'enrich', icon: 'competences' },
  { id: 'find-people', icon: 'people' },
  { id: 'look-around', icon: 'eye' },
];

export function PurposeStep({ settings }: { settings: Settings }) {
  const t = useTexts(welcomeTexts);
  const name = useTexts(purposeTexts);
  const help = useTexts(purposeHelpTexts);
  // Its own copy: two quick choices must not both start from what was stored before the first.
  const [chosen, setChosen] = useState(settings.purposes);
  const toggle = (id: Purpose) => {
    const next = toggled(chosen, id);
    setChosen(next);
    void send('app/save-settings', { settings: { purposes: next } });
  };
  return (
    <>
      <fieldset class="schil-stack" aria-labelledby="purpose" aria-describedby="purpose-help">
        <div>
          <h2 id="purpose">{t('purpose-title')}</h2>
          <p id="purpose-help" class="schil-subtle">
            {t('purpose-help')}
          </p>
        </div>
        <div class="picks">
          {purposes.map(({ id, icon }) => (
            <label key={id} class="pick">
              <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
              <Icon name={icon} />
              <span class="pick__text">
                <strong>{name(id)}</strong>
                <span class="schil-subtle">{help(id)}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <Choice label={t('plain')} checked={settings.plain} onChange={() => void send('app/save-settings', { settings: plainChange(settings) })} />
      <p class="welcome__promise">
        <Icon name="lock" />
        {t('nothing-leaves')}
      </p>
    </>
  );
}
