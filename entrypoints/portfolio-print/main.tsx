import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { Choice, TextField } from '../../components/Field.tsx';
import { useConcepts } from '../../lib/hooks/use-concepts.ts';
import { useLive } from '../../lib/hooks/use-live.ts';
import { LanguageContext, useTexts } from '../../lib/hooks/use-texts.ts';
import { portfolioPrintTexts } from '../../lib/i18n/texts/portfolio-print.ts';
import { readPortfolio, readSettings } from '../../lib/storage/read.ts';
import { onPaper } from './on-paper.ts';
import { Paper } from './paper.tsx';

function Page() {
  const settings = useLive(readSettings);
  return settings.state === 'ready' ? (
    <LanguageContext.Provider value={settings.value.language}>
      <PrintPage language={settings.value.language} />
    </LanguageContext.Provider>
  ) : null;
}

/** One's competences as a page of paper; what is private never comes on it. */
function PrintPage({ language }: { language: 'nl' | 'en' }) {
  const t = useTexts(portfolioPrintTexts);
  const concepts = useConcepts();
  const portfolio = useLive(readPortfolio);
  const [name, setName] = useState('');
  const [onRequest, setOnRequest] = useState(false);
  const [learns, setLearns] = useState(false);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = t('title');
  }, [language]);
  if (portfolio.state !== 'ready' || !concepts) return null;
  return (
    <main class="paper schil-stack schil-stack--xl">
      <div class="paper__choices schil-no-print">
        <TextField label={t('name')} value={name} maxLength={100} onInput={(event) => setName(event.currentTarget.value)} />
        <Choice label={t('on-request')} checked={onRequest} onChange={() => setOnRequest(!onRequest)} />
        <Choice label={t('learns')} checked={learns} onChange={() => setLearns(!learns)} />
        <Button kind="primary" icon="print" onClick={() => print()}>
          {t('print')}
        </Button>
      </div>
      <Paper name={name} content={onPaper(portfolio.value, { onRequest, learns })} concepts={concepts} />
    </main>
  );
}

render(<Page />, document.getElementById('root')!);
