import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Disclosure } from '../../../components/Disclosure.tsx';
import { Icon, type IconName } from '../../../components/Icon.tsx';
import { useTexts } from '../../../lib/hooks/use-texts.ts';
import { settingsTexts } from '../../../lib/i18n/texts/settings.ts';
import type { Settings } from '../../../lib/storage/types.ts';
import { AboutSettings, KeysSettings, LimitsSettings, PrivacySettings } from './settings-about.tsx';
import { DataSettings } from './settings-data.tsx';
import { HealthSettings } from './settings-health.tsx';
import { LanguageSettings } from './settings-language.tsx';
import { PauseSettings } from './settings-pause.tsx';
import { PeopleSettings } from './settings-people.tsx';
import { ShowSettings } from './settings-show.tsx';
import { WorkSettings } from './settings-work.tsx';
import { Sources } from './sources.tsx';

/** Every choice in one list; each opens on its own, so that nobody has to read them all. */
export function SettingsScreen({ settings }: { settings: Settings }) {
  const t = useTexts(settingsTexts);
  // Open while it was never chosen; choosing does not close it.
  const [unchosen] = useState(settings.mode === undefined);
  return (
    <div class="schil-stack schil-stack--xl">
      <h2>{t('title')}</h2>
      <div class="settings">
        <div>
          <Part icon="eye" name="show" open={unchosen}>
            <ShowSettings settings={settings} />
          </Part>
          <Part icon="pause" name="pause">
            <PauseSettings settings={settings} />
          </Part>
          <Part icon="organisation" name="work">
            <WorkSettings />
          </Part>
          <Part icon="source" name="sources">
            <Sources />
          </Part>
          <Part icon="people" name="people">
            <PeopleSettings settings={settings} />
          </Part>
          <Part icon="language" name="language">
            <LanguageSettings settings={settings} />
          </Part>
        </div>
        <div>
          <Part icon="file" name="data">
            <DataSettings />
          </Part>
          <Part icon="refresh" name="health">
            <HealthSettings />
          </Part>
          <Part icon="keys" name="keys">
            <KeysSettings />
          </Part>
          <Part icon="lock" name="privacy">
            <PrivacySettings />
          </Part>
          <Part icon="warning" name="limits">
            <LimitsSettings />
          </Part>
          <Part icon="info" name="about">
            <AboutSettings />
          </Part>
        </div>
      </div>
    </div>
  );
}

type Name = 'show' | 'pause' | 'work' | 'sources' | 'people' | 'language' | 'data' | 'health' | 'keys' | 'privacy' | 'limits' | 'about';

function Part({ icon, name, open = false, children }: { icon: IconName; name: Name; open?: boolean; children: ComponentChildren }) {
  const t = useTexts(settingsTexts);
  return (
    <section class="settings__part" id={`settings-${name}`}>
      <Disclosure
        open={open}
        summary={
          <>
            <Icon name={icon} />
            <h3>{t(name)}</h3>
          </>
        }
      >
        {children}
      </Disclosure>
    </section>
  );
}
