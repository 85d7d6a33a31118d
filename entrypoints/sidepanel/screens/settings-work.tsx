import type { ComponentChildren } from 'preact';
import { Choice, Group, Select } from '../../../components/Field.tsx';
import { kinds, legalForms, rings, workplaces } from '../../../lib/assignments/types.ts';
import { useLanguage, useTexts } from '../../../lib/hooks/use-texts.ts';
import { kindTexts, legalFormTexts, returnTexts, ringTexts, workplaceTexts } from '../../../lib/i18n/texts/assignments.ts';
import { settingsTexts } from '../../../lib/i18n/texts/settings.ts';
import type { PreferenceName, Preferences } from '../../../lib/portfolio/types.ts';
import { toggled, withHard, withPreference } from '../preferences.ts';
import { usePortfolio } from '../use-portfolio.ts';
import { Problem } from './problem.tsx';
import { OrganisationField } from './settings-organisation.tsx';
import { DatesField, HoursField, PlaceField } from './settings-work-fields.tsx';

/** Home organisation and preferences. Each explains and groups; only what is made hard keeps something out. */
export function WorkSettings() {
  const t = useTexts(settingsTexts);
  const { live, portfolio, prefer, error } = usePortfolio();
  if (live.state !== 'ready') return null;
  const preferences = portfolio.preferences ?? {};
  const set: SetPreference = (name, value) => void prefer(withPreference(preferences, name, value));
  const hard: HardProps = { preferences, onHard: (name, on) => void prefer(withHard(preferences, name, on)) };
  return (
    <>
      <p class="schil-subtle">{t('work-help')}</p>
      <Problem error={error} />
      <OrganisationField organisation={preferences.organisation} onChange={(organisation) => set('organisation', organisation)} />
      <Preference name="hoursPerWeek" has={preferences.hoursPerWeek !== undefined} {...hard}>
        <HoursField hours={preferences.hoursPerWeek} onChange={(hours) => set('hoursPerWeek', hours)} />
      </Preference>
      <Preference name="place" has={preferences.place !== undefined && preferences.radiusKm !== undefined} {...hard}>
        <PlaceField preferences={preferences} onChange={(changed) => void prefer(changed)} />
      </Preference>
      <Lists preferences={preferences} set={set} hard={hard} />
      <Preference name="minimumReturn" has={preferences.minimumReturn !== undefined} {...hard}>
        <ReturnField preferences={preferences} set={set} />
      </Preference>
      <Preference name="dates" has={preferences.dates !== undefined} {...hard}>
        <DatesField dates={preferences.dates} onChange={(dates) => set('dates', dates)} />
      </Preference>
    </>
  );
}

type SetPreference = <K extends keyof Preferences>(name: K, value: Preferences[K] | undefined) => void;
interface HardProps {
  preferences: Preferences;
  onHard: (name: PreferenceName, on: boolean) => void;
}

/** A preference with its switch between soft and hard, once there is something to make hard. */
function Preference({ name, has, preferences, onHard, children }: HardProps & { name: PreferenceName; has: boolean; children: ComponentChildren }) {
  const t = useTexts(settingsTexts);
  const isHard = preferences.hard?.includes(name) ?? false;
  return (
    <div class="preference">
      {children}
      {has && <Choice label={t('hard')} checked={isHard} onChange={() => onHard(name, !isHard)} />}
    </div>
  );
}

function Lists({ preferences, set, hard }: { preferences: Preferences; set: SetPreference; hard: HardProps }) {
  const t = useTexts(settingsTexts);
  const ring = useTexts(ringTexts);
  const kind = useTexts(kindTexts);
  const form = useTexts(legalFormTexts);
  const place = useTexts(workplaceTexts);
  return (
    <>
      <Preference name="rings" has={(preferences.rings ?? []).length > 0} {...hard}>
        <Group legend={t('rings')} help={t('rings-help')}>
          {rings.map((value) => (
            <Choice key={value} label={ring(value)} checked={preferences.rings?.includes(value) ?? false} onChange={() => set('rings', toggled(preferences.rings, value))} />
          ))}
        </Group>
      </Preference>
      <Preference name="kinds" has={(preferences.kinds ?? []).length > 0} {...hard}>
        <Group legend={t('kinds')} help={t('any')}>
          <div class="choices">
            {kinds.map((value) => (
              <Choice key={value} label={kind(value)} checked={preferences.kinds?.includes(value) ?? false} onChange={() => set('kinds', toggled(preferences.kinds, value))} />
            ))}
          </div>
        </Group>
      </Preference>
      <Preference name="legalForms" has={(preferences.legalForms ?? []).length > 0} {...hard}>
        <Group legend={t('legal-forms')}>
          <div class="choices">
            {legalForms.map((value) => (
              <Choice key={value} label={form(value)} checked={preferences.legalForms?.includes(value) ?? false} onChange={() => set('legalForms', toggled(preferences.legalForms, value))} />
            ))}
          </div>
        </Group>
      </Preference>
      <Preference name="workplace" has={(preferences.workplace ?? []).length > 0} {...hard}>
        <Group legend={t('workplace')}>
          <div class="choices">
            {workplaces.map((value) => (
              <Choice key={value} label={place(value)} checked={preferences.workplace?.includes(value) ?? false} onChange={() => set('workplace', toggled(preferences.workplace, value))} />
            ))}
          </div>
        </Group>
      </Preference>
      <LanguagesPreference preferences={preferences} set={set} hard={hard} />
    </>
  );
}

/** ISO 639-1, as items state them. */
const workLanguages = ['nl', 'en', 'de', 'fr'] as const;

function LanguagesPreference({ preferences, set, hard }: { preferences: Preferences; set: SetPreference; hard: HardProps }) {
  const t = useTexts(settingsTexts);
  const names = new Intl.DisplayNames([useLanguage()], { type: 'language' });
  return (
    <Preference name="languages" has={(preferences.languages ?? []).length > 0} {...hard}>
      <Group legend={t('read-languages')}>
        <div class="choices">
          {workLanguages.map((value) => (
            <Choice key={value} label={names.of(value) ?? value} checked={preferences.languages?.includes(value) ?? false} onChange={() => set('languages', toggled(preferences.languages, value))} />
          ))}
        </div>
      </Group>
    </Preference>
  );
}

function ReturnField({ preferences, set }: { preferences: Preferences; set: SetPreference }) {
  const t = useTexts(settingsTexts);
  const text = useTexts(returnTexts);
  return (
    <Select
      label={t('return')}
      value={preferences.minimumReturn ?? ''}
      options={[{ value: '', text: t('return-any') }, { value: 'organisation', text: text('organisation') }, { value: 'function', text: text('function') }]}
      onChange={({ currentTarget: { value } }) => set('minimumReturn', value === 'organisation' || value === 'function' ? value : undefined)}
    />
  );
}
