import { Button } from '../../../components/Button.tsx';
import { Disclosure } from '../../../components/Disclosure.tsx';
import { labelOf, type VocabularyIndex } from '../../../lib/competences/vocabulary.ts';
import { browser } from '../../../lib/browser.ts';
import { saveFile } from '../../../lib/hooks/save-file.ts';
import { useLanguage, useTexts } from '../../../lib/hooks/use-texts.ts';
import { competencesTexts } from '../../../lib/i18n/texts/competences.ts';
import { toJsonResume } from '../../../lib/portfolio/json-resume.ts';
import { writePortfolio } from '../../../lib/portfolio/portfolio.ts';
import type { Portfolio } from '../../../lib/portfolio/types.ts';

/** One's own competences to take elsewhere: on paper, as JSON Resume, or everything for oneself. */
export function FilesSection({ portfolio, concepts, name }: { portfolio: Portfolio; concepts: VocabularyIndex; name: string | undefined }) {
  const t = useTexts(competencesTexts);
  const language = useLanguage();
  const asResume = () => JSON.stringify(toJsonResume(portfolio, (id) => labelOf(concepts, id, language) ?? id, name), null, 2);
  return (
    <Disclosure summary={t('files')}>
      <p class="schil-subtle">{t('files-help')}</p>
      <div class="schil-row">
        <Button small icon="print" onClick={() => void browser.tabs.create({ url: browser.runtime.getURL('/portfolio-print.html') })}>
          {t('print')}
        </Button>
        <Button small icon="file" onClick={() => saveFile('resume.json', asResume())}>
          {t('save-json-resume')}
        </Button>
        <Button small icon="file" onClick={() => saveFile('schil-competences.json', writePortfolio(portfolio))}>
          {t('save-portfolio')}
        </Button>
      </div>
      <p class="schil-subtle">{t('save-portfolio-help')}</p>
    </Disclosure>
  );
}
