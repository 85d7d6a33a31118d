import { useState } from 'preact/hooks';
import { Button } from '../../../components/Button.tsx';
import { FileField } from '../../../components/Field.tsx';
import { Notice, Status } from '../../../components/Notice.tsx';
import { saveFile } from '../../../lib/hooks/save-file.ts';
import { useSend } from '../../../lib/hooks/use-send.ts';
import { useTexts } from '../../../lib/hooks/use-texts.ts';
import { settingsTexts } from '../../../lib/i18n/texts/settings.ts';
import { today } from '../../../lib/today.ts';
import { Problem } from './problem.tsx';

/** All data: out, in, gone. What replaces or erases asks once more. */
export function DataSettings() {
  const t = useTexts(settingsTexts);
  const { run, error } = useSend();
  const [chosen, setChosen] = useState<File>();
  const [sure, setSure] = useState(false);
  const [said, setSaid] = useState('');
  const save = async () => {
    const answer = await run('app/export', {});
    if (answer) saveFile(`schil-${today()}.json`, answer.file);
  };
  const restore = async (file: File) => {
    const answer = await run('app/import', { file: await file.text() });
    setChosen(undefined);
    setSaid(answer ? t('imported', answer) : '');
  };
  const erase = async () => {
    const answer = await run('app/erase', { what: 'everything' });
    setSure(false);
    setSaid(answer === undefined ? '' : t('erased'));
  };
  return (
    <>
      <p class="schil-subtle">{t('data-help')}</p>
      <Problem error={error} />
      <Status>{said}</Status>
      <div>
        <Button icon="file" onClick={() => void save()}>
          {t('export')}
        </Button>
      </div>
      <FileField label={t('import')} help={t('import-help')} accept=".json,application/json" onFiles={([file]) => setChosen(file)} />
      {chosen && (
        <Notice kind="warning" title={t('import-replaces')}>
          <Confirm yes={t('import-confirm', { name: chosen.name })} onYes={() => void restore(chosen)} onNo={() => setChosen(undefined)} />
        </Notice>
      )}
      <div class="schil-stack schil-stack--xs">
        <h4 class="schil-field__label">{t('erase-title')}</h4>
        <p class="schil-subtle">{t('erase-help')}</p>
        {sure ? (
          <Notice kind="error" title={t('erase-sure')}>
            <Confirm yes={t('erase-yes')} onYes={() => void erase()} onNo={() => setSure(false)} />
          </Notice>
        ) : (
          <div>
            <Button kind="danger" onClick={() => setSure(true)}>
              {t('erase')}
            </Button>
          </div>
        )}
      </div>
    </>
  );
}

function Confirm({ yes, onYes, onNo }: { yes: string; onYes: () => void; onNo: () => void }) {
  const t = useTexts(settingsTexts);
  return (
    <div class="schil-row">
      <Button small kind="danger" onClick={onYes}>
        {yes}
      </Button>
      <Button small onClick={onNo}>
        {t('cancel')}
      </Button>
    </div>
  );
}
