import { Progress } from '../../../components/States.tsx';
import { useLive } from '../../../lib/hooks/use-live.ts';
import { useTexts } from '../../../lib/hooks/use-texts.ts';
import { sourcesTexts } from '../../../lib/i18n/texts/sources.ts';
import { send } from '../../../lib/messages/send.ts';
import { readSources } from '../../../lib/storage/read.ts';

/** Sources that are being fetched right now, each with its progress and a way to stop. */
export function SourcesProgress() {
  const t = useTexts(sourcesTexts);
  const sources = useLive(readSources);
  if (sources.state !== 'ready') return null;
  return (
    <>
      {sources.value
        .filter(({ state }) => state === 'refreshing')
        .map(({ id, name, progress }) => (
          <Progress key={id} label={t('fetching', { name })} done={progress?.done} total={progress?.total} stop={t('stop')} onStop={() => void send('app/stop', { id })} />
        ))}
    </>
  );
}
