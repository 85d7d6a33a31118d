/** The background's life: every listener registered at once, and nothing computed before something asks for it. */
import type { Context } from './context.ts';
import { checkCanary } from '../storage/canary.ts';
import { removeExpired } from '../storage/seen.ts';
import { write } from '../storage/db.ts';
import { refreshOutside } from './outside.ts';
import { instantOf } from './days.ts';
import { indexAgain } from './indexing.ts';
import { alarms } from './alarms.ts';
import { refreshSoon } from './refreshing.ts';
import { currentSettings, publishFlags } from './settings.ts';
import { packVocabularyAgain } from './vocabulary.ts';

/** Minutes between two looks at what is due. */
export const refreshMinutes = 30;

/** After an install or update: everything that was made from packaged files is made again. */
export async function installed(context: Context): Promise<void> {
  await lookAtData(context);
  await publishFlags(context, await currentSettings(context));
  await packVocabularyAgain(context);
  await indexAgain(context);
  await refreshOutside(context);
}

/** After the browser started: the data may have vanished, a refresh may have been cut off. */
export async function started(context: Context): Promise<void> {
  await lookAtData(context);
  await publishFlags(context, await currentSettings(context));
  await tick(context);
}

/** Whether the data is still what it was. */
export async function lookAtData(context: Context): Promise<void> {
  await checkCanary(context.db, context.local, instantOf(context.now()), context.newId());
}

export async function onAlarm(context: Context, name: string): Promise<void> {
  if (name === alarms.refresh) await tick(context);
  if (name === alarms.resume) await refreshSoon(context);
}

async function tick(context: Context): Promise<void> {
  await write(context.db, ['seen'], () => removeExpired(context.db, context.now()));
  await refreshOutside(context);
  await refreshSoon(context);
}
