import { useEffect, useState } from 'preact/hooks';
import { Facts } from '../../../components/Facts.tsx';
import { browser } from '../../../lib/browser.ts';
import { useTexts } from '../../../lib/hooks/use-texts.ts';
import { settingsTexts } from '../../../lib/i18n/texts/settings.ts';
import { logError } from '../../../lib/log.ts';

interface Shortcut {
  name: string;
  keys: string;
}

/** The keys as they are set in the browser now: the user may have changed them. */
export function KeysSettings() {
  const t = useTexts(settingsTexts);
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    void browser.commands.getAll().then(
      (commands) => setShortcuts(commands.filter(({ name }) => name?.startsWith('_execute')).map(({ name = '', shortcut = '' }) => ({ name, keys: shortcut }))),
      (error: unknown) => logError('commands', error),
    );
  }, []);
  return (
    <>
      {shortcuts.length === 0 ? <p>{t('keys-none')}</p> : <Facts facts={shortcuts.map(({ keys }) => ({ name: t('key-panel'), value: keys === '' ? t('key-unset') : <kbd>{keys}</kbd> }))} />}
      <p class="schil-subtle">{t('keys-tabs')}</p>
    </>
  );
}

export function PrivacySettings() {
  return <Lines keys={['privacy-1', 'privacy-2', 'privacy-3', 'privacy-4', 'privacy-5']} />;
}

export function LimitsSettings() {
  return <Lines keys={['limits-1', 'limits-2', 'limits-3', 'limits-4', 'limits-5']} />;
}

function Lines({ keys }: { keys: (keyof typeof settingsTexts)[] }) {
  const t = useTexts(settingsTexts);
  return (
    <ul class="schil-stack schil-stack--xs">
      {keys.map((key) => (
        <li key={key}>{t(key)}</li>
      ))}
    </ul>
  );
}

export function AboutSettings() {
  const t = useTexts(settingsTexts);
  return (
    <div class="schil-stack schil-stack--sm">
      <p>{t('about-version', { version: browser.runtime.getManifest().version })}</p>
      <p>{t('about-idea')}</p>
      <p>{t('about-licence')}</p>
      <p class="schil-subtle">{t('about-esco')}</p>
      <p class="schil-subtle">{t('about-data')}</p>
    </div>
  );
}
