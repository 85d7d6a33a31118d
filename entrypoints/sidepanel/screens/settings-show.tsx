import { Choice, Group } from '../../../components/Field.tsx';
import { useSend } from '../../../lib/hooks/use-send.ts';
import { useTexts } from '../../../lib/hooks/use-texts.ts';
import { featureTexts, settingsTexts } from '../../../lib/i18n/texts/settings.ts';
import type { Settings } from '../../../lib/storage/types.ts';
import { Problem } from './problem.tsx';

const features = Object.keys(featureTexts) as (keyof typeof featureTexts)[];

/** In the side panel, or also on LinkedIn; and what may stand there. */
export function ShowSettings({ settings }: { settings: Settings }) {
  const t = useTexts(settingsTexts);
  const feature = useTexts(featureTexts);
  const { run, error } = useSend();
  const toggle = (id: string) => void run('app/save-settings', { settings: { off: settings.off.includes(id) ? settings.off.filter((one) => one !== id) : [...settings.off, id] } });
  return (
    <>
      <Problem error={error} />
      <Group legend={t('mode')} {...(settings.mode === undefined ? { help: t('mode-none') } : {})}>
        <Choice type="radio" name="mode" label={t('mode-panel')} help={t('mode-panel-help')} checked={settings.mode === 'panel'} onChange={() => void run('app/save-settings', { settings: { mode: 'panel' } })} />
        <Choice type="radio" name="mode" label={t('mode-page')} help={t('mode-page-help')} checked={settings.mode === 'page'} onChange={() => void run('app/save-settings', { settings: { mode: 'page' } })} />
      </Group>
      {settings.mode === 'page' && (
        <Group legend={t('features')}>
          {features.map((id) => (
            <Choice key={id} label={feature(id)} checked={!settings.off.includes(id)} onChange={() => toggle(id)} />
          ))}
        </Group>
      )}
      <Choice label={t('badge')} help={t('badge-help')} checked={settings.badge} onChange={() => void run('app/save-settings', { settings: { badge: !settings.badge } })} />
    </>
  );
}
