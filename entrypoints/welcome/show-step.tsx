import { Button } from '../../components/Button.tsx';
import { useSend } from '../../lib/hooks/use-send.ts';
import { useTexts } from '../../lib/hooks/use-texts.ts';
import { welcomeTexts } from '../../lib/i18n/texts/welcome.ts';
import type { Mode } from '../../lib/storage/types.ts';
import { Problem } from '../sidepanel/screens/problem.tsx';
import { Picture } from './picture.tsx';

/** The informed choice, asked once: two equal cards, nothing chosen beforehand, LinkedIn's terms said plainly (principle 4). */
export function ShowStep({ onChosen }: { onChosen: () => void }) {
  const t = useTexts(welcomeTexts);
  const { run, error } = useSend();
  const choose = async (mode: Mode) => {
    if ((await run('app/save-settings', { settings: { mode } })) !== undefined) onChosen();
  };
  return (
    <>
      <div>
        <h2>{t('show-title')}</h2>
        <p class="schil-subtle">{t('show-help')}</p>
      </div>
      <Problem error={error} />
      <div class="modes">
        {(['panel', 'page'] as const).map((mode) => (
          <section key={mode} class="schil-card mode">
            <Picture label={t(`${mode}-picture`)} inPage={mode === 'page'} />
            <h3>{t(`${mode}-title`)}</h3>
            <p>{t(`${mode}-text`)}</p>
            {mode === 'page' && <p class="mode__terms">{t('page-terms')}</p>}
            <Button wide onClick={() => void choose(mode)}>
              {t(`${mode}-choose`)}
            </Button>
          </section>
        ))}
      </div>
    </>
  );
}
