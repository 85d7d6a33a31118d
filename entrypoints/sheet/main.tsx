import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { Facts } from '../../components/Facts.tsx';
import { Notice } from '../../components/Notice.tsx';
import { SchilError } from '../../lib/errors.ts';
import { useLive } from '../../lib/hooks/use-live.ts';
import { LanguageContext, useLanguage, useTexts } from '../../lib/hooks/use-texts.ts';
import { errorTexts } from '../../lib/i18n/texts/errors.ts';
import { itemTexts } from '../../lib/i18n/texts/item.ts';
import { sheetTexts } from '../../lib/i18n/texts/sheets.ts';
import { dateText } from '../../lib/i18n/dates.ts';
import { beforeYouSayYes, forYourManager, type Section } from '../../lib/matching/sheets.ts';
import type { AssignmentAnswer } from '../../lib/messages/map.ts';
import { send } from '../../lib/messages/send.ts';
import { readSettings } from '../../lib/storage/read.ts';

const asked = new URLSearchParams(location.search);

function Page() {
  const settings = useLive(readSettings);
  return settings.state === 'ready' ? (
    <LanguageContext.Provider value={settings.value.language}>
      <SheetPage />
    </LanguageContext.Provider>
  ) : null;
}

function SheetPage() {
  const [answer, setAnswer] = useState<AssignmentAnswer>();
  const [error, setError] = useState<SchilError>();
  const t = useTexts(sheetTexts);
  const tItem = useTexts(itemTexts);
  const tError = useTexts(errorTexts);
  const language = useLanguage();
  useEffect(() => {
    void send('app/assignment', { key: asked.get('key') ?? '' }).then(setAnswer, (failure: unknown) => setError(failure instanceof SchilError ? failure : new SchilError('unexpected', {}, failure)));
  }, []);
  if (error)
    return (
      <main class="sheet">
        <Notice kind="error" title={tError(error.code, error.values)} />
      </main>
    );
  if (!answer) return null;
  const make = asked.get('sheet') === 'manager' ? forYourManager : beforeYouSayYes;
  const sheet = make({ assignment: answer.assignment, match: answer.item.match, consultFirst: answer.consultFirst, language });
  const source = answer.item.sources[0];
  document.title = `${sheet.title}: ${answer.assignment.title}`;
  document.documentElement.lang = language;
  return (
    <main class="sheet schil-stack schil-stack--xl">
      <header class="schil-stack schil-stack--sm">
        <div class="schil-row schil-row--between">
          <h1>{sheet.title}</h1>
          <Button class="schil-no-print" icon="print" onClick={() => print()}>
            {tItem('print')}
          </Button>
        </div>
        <p>
          <strong>
            <bdi>{answer.assignment.title}</bdi>
          </strong>
          <br />
          <bdi>{answer.assignment.organisation.name}</bdi>
        </p>
        <p class="schil-subtle">{sheet.intro}</p>
      </header>
      {sheet.notice && <Notice kind="warning" title={sheet.notice} />}
      {sheet.sections.map((section) => (
        <SheetSection key={section.heading} section={section} />
      ))}
      <footer class="schil-stack schil-stack--xs schil-subtle">
        <p>{sheet.foot}</p>
        {source && <p>{t('source', { source: source.name, date: dateText(source.seen, language) })}</p>}
      </footer>
    </main>
  );
}

function SheetSection({ section }: { section: Section }) {
  return (
    <section class="schil-stack">
      <h2>{section.heading}</h2>
      {'facts' in section ? (
        <Facts facts={section.facts} />
      ) : (
        <ul class={section.open ? 'sheet__open' : ''}>
          {section.lines.map((line) => (
            <li key={line}>
              <span>{line}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

render(<Page />, document.getElementById('root')!);
