/** Settings in the database, and their copy of flags for content scripts. */
import { write } from '../storage/db.ts';
import { setLocal } from '../storage/local.ts';
import { raiseRevision } from '../storage/meta.ts';
import { defaultSettings, flagsOf, isPaused, languageOf } from '../storage/settings.ts';
import type { Settings, SettingsChange } from '../storage/types.ts';
import type { Context } from './context.ts';
import { dayOf } from './days.ts';

export async function currentSettings({ db, browserLanguage }: Context): Promise<Settings> {
  return (await db.settings.get('only'))?.settings ?? defaultSettings(languageOf(browserLanguage));
}

export async function changeSettings(context: Context, change: SettingsChange): Promise<Settings> {
  const { db } = context;
  const settings = await write(db, ['settings', 'meta'], async () => {
    const changed = { ...(await currentSettings(context)), ...change };
    const kept = Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== null)) as unknown as Settings;
    await db.settings.put({ id: 'only', settings: kept });
    await raiseRevision(db);
    return kept;
  });
  await publishFlags(context, settings);
  return settings;
}

/** Content scripts read their flags from `storage.local`; written also when nothing changed, after an install or an import. */
export async function publishFlags(context: Context, settings: Settings): Promise<void> {
  await setLocal(context.local, 'flags', flagsOf(settings));
}

export async function pausedNow(context: Context): Promise<boolean> {
  return isPaused(await currentSettings(context), dayOf(context.now()));
}

/** Whether anything may stand in LinkedIn's pages now. */
export async function marksAreOn(context: Context): Promise<boolean> {
  const settings = await currentSettings(context);
  return settings.mode === 'page' && !isPaused(settings, dayOf(context.now()));
}
