import { useState } from 'preact/hooks';
import { Button } from '../../../components/Button.tsx';
import { Choice, Group, TextField } from '../../../components/Field.tsx';
import { useTexts } from '../../../lib/hooks/use-texts.ts';
import { settingsTexts } from '../../../lib/i18n/texts/settings.ts';
import { searchBodies } from '../../../lib/organisations/search.ts';
import type { Preferences } from '../../../lib/portfolio/types.ts';

type Organisation = NonNullable<Preferences['organisation']>;

/** One's own organisation, by the government's register: the person chooses among candidates, Schil never does. */
export function OrganisationField({ organisation, onChange }: { organisation: Organisation | undefined; onChange: (organisation: Organisation | undefined) => void }) {
  const t = useTexts(settingsTexts);
  const [typed, setTyped] = useState('');
  const words = typed.trim();
  const found = searchBodies(words);
  const choose = (chosen: Organisation) => {
    setTyped('');
    onChange(chosen);
  };
  if (organisation)
    return (
      <div class="schil-stack schil-stack--xs">
        <p class="schil-field__label">{t('organisation')}</p>
        <p>
          <bdi>{t('organisation-chosen', { name: organisation.name })}</bdi> <span class="schil-subtle">({t(organisation.id ? 'organisation-registered' : 'organisation-unregistered')})</span>
        </p>
        <div>
          <Button small onClick={() => onChange(undefined)}>
            {t('organisation-remove')}
          </Button>
        </div>
      </div>
    );
  return (
    <div class="schil-stack schil-stack--sm">
      <TextField type="search" label={t('organisation')} help={t('organisation-help')} maxLength={100} value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
      {words.length > 1 && (
        <Group legend={t('organisation-candidates')}>
          {found.map(({ name, shortName, id }) => (
            <Choice key={id ?? name} type="radio" name="organisation" label={shortName && !name.includes(shortName) ? `${name} (${shortName})` : name} onChange={() => choose({ name, ...(id ? { id } : {}) })} />
          ))}
          <Choice type="radio" name="organisation" label={t('organisation-use-name', { name: words })} onChange={() => choose({ name: words })} />
        </Group>
      )}
    </div>
  );
}
