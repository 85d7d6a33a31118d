import { useState } from 'preact/hooks';
import { Select, TextField } from '../../../components/Field.tsx';
import { useTexts } from '../../../lib/hooks/use-texts.ts';
import { settingsTexts } from '../../../lib/i18n/texts/settings.ts';
import { findPlace } from '../../../lib/places/find.ts';
import type { Preferences } from '../../../lib/portfolio/types.ts';
import { withPreference } from '../preferences.ts';

const longestWeek = 60;

/** Hours as typed; kept once both numbers make sense together. */
export function HoursField({ hours, onChange }: { hours: Preferences['hoursPerWeek']; onChange: (hours: Preferences['hoursPerWeek'] | undefined) => void }) {
  const t = useTexts(settingsTexts);
  const [typed, setTyped] = useState({ min: `${hours?.min ?? ''}`, max: `${hours?.max ?? ''}` });
  const [wrong, setWrong] = useState(false);
  const change = (name: 'min' | 'max', value: string) => {
    const next = { ...typed, [name]: value };
    setTyped(next);
    const [min, max] = [numberOf(next.min), numberOf(next.max)];
    const isWrong = [min, max].some((one) => one !== undefined && !(one > 0 && one <= longestWeek)) || (min ?? 0) > (max ?? longestWeek);
    setWrong(isWrong);
    if (isWrong) return;
    if (min === undefined && max === undefined) onChange(undefined);
    else onChange({ ...(min === undefined ? {} : { min }), max: max ?? longestWeek });
  };
  return (
    <div class="fields">
      <TextField type="number" min={1} max={longestWeek} label={t('hours-min')} value={typed.min} onChange={(event) => change('min', event.currentTarget.value)} />
      <TextField type="number" min={1} max={longestWeek} label={t('hours-max')} error={wrong ? t('bad-hours') : undefined} value={typed.max} onChange={(event) => change('max', event.currentTarget.value)} />
    </div>
  );
}

function numberOf(typed: string): number | undefined {
  return typed.trim() === '' ? undefined : Number(typed.replace(',', '.'));
}

const radii = [10, 25, 50, 75, 100] as const;

/** A place and how far from it. Says what it found: a name that means several places is not guessed. */
export function PlaceField({ preferences, onChange }: { preferences: Preferences; onChange: (preferences: Preferences) => void }) {
  const t = useTexts(settingsTexts);
  const { place, radiusKm } = preferences;
  const found = place === undefined ? undefined : findPlace(place);
  const setPlace = (value: string) => onChange(withPreference(preferences, 'place', value.trim() === '' ? undefined : value.trim()));
  return (
    <>
      <div class="fields">
        <TextField label={t('place')} maxLength={100} value={place ?? ''} onChange={(event) => setPlace(event.currentTarget.value)} />
        <Select
          label={t('radius')}
          value={radiusKm === undefined ? '' : `${radiusKm}`}
          options={[{ value: '', text: t('radius-any') }, ...[...new Set([...radii, ...(radiusKm === undefined ? [] : [radiusKm])])].sort((a, b) => a - b).map((km) => ({ value: `${km}`, text: t('radius-km', { km }) }))]}
          onChange={({ currentTarget: { value } }) => onChange(withPreference(preferences, 'radiusKm', value === '' ? undefined : Number(value)))}
        />
      </div>
      {place !== undefined && <p class="schil-subtle">{found ? t('place-found', { place: found.municipality, province: found.province }) : t('place-unknown')}</p>}
    </>
  );
}

export function DatesField({ dates, onChange }: { dates: Preferences['dates']; onChange: (dates: Preferences['dates'] | undefined) => void }) {
  const t = useTexts(settingsTexts);
  const change = (name: 'from' | 'until', value: string) => {
    const { [name]: _, ...rest } = dates ?? {};
    const next = value === '' ? rest : { ...rest, [name]: value };
    onChange(Object.keys(next).length === 0 ? undefined : next);
  };
  return (
    <div class="fields">
      <TextField type="date" label={t('start-from')} value={dates?.from ?? ''} onChange={(event) => change('from', event.currentTarget.value)} />
      <TextField type="date" label={t('start-until')} value={dates?.until ?? ''} onChange={(event) => change('until', event.currentTarget.value)} />
    </div>
  );
}
