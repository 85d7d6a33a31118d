import { useState } from 'preact/hooks';
import { Button } from '../../../components/Button.tsx';
import { Disclosure } from '../../../components/Disclosure.tsx';
import { FileField, TextArea } from '../../../components/Field.tsx';
import { ExternalLink } from '../../../components/Link.tsx';
import { Status } from '../../../components/Notice.tsx';
import type { SchilError } from '../../../lib/errors.ts';
import { asSchilError } from '../../../lib/hooks/as-error.ts';
import { useTexts } from '../../../lib/hooks/use-texts.ts';
import { competencesTexts } from '../../../lib/i18n/texts/competences.ts';
import type { PlacedText } from '../../../lib/messages/map.ts';
import { readLinkedInExport } from '../../../lib/portfolio/linkedin-export.ts';
import { boundedTexts } from '../person-texts.ts';
import { Problem } from './problem.tsx';

export type TextSource = 'own' | 'text' | 'archive';
export const ownProfile = 'https://www.linkedin.com/in/me/';

/** Three ways to one's own words: the open profile, a text one pastes, LinkedIn's own copy of one's data. */
export function Start({ plain, open, onTexts }: { plain: boolean; open: boolean; onTexts: (source: TextSource, texts: PlacedText[]) => void }) {
  const t = useTexts(competencesTexts);
  return (
    <section class="schil-stack schil-stack--sm">
      {open && (
        <div class="schil-card">
          <h3>{t('start-title')}</h3>
          <p>{t('start-text')}</p>
          <p>
            <ExternalLink href={ownProfile}>{t('from-profile')}</ExternalLink>
          </p>
          <p class="schil-subtle">{t('from-profile-help')}</p>
        </div>
      )}
      <Disclosure summary={t('paste')} open={open && plain}>
        <Paste plain={plain} onTexts={(texts) => onTexts('text', texts)} />
      </Disclosure>
      <Disclosure summary={t('archive')}>
        <Archive onTexts={(texts) => onTexts('archive', texts)} />
      </Disclosure>
    </section>
  );
}

function Paste({ plain, onTexts }: { plain: boolean; onTexts: (texts: PlacedText[]) => void }) {
  const t = useTexts(competencesTexts);
  const [text, setText] = useState('');
  return (
    <>
      <TextArea label={t('paste-label')} help={t(plain ? 'paste-help-plain' : 'paste-help')} rows={7} maxLength={20_000} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      <div>
        <Button kind="primary" icon="search" disabled={text.trim() === ''} onClick={() => onTexts([{ field: 'about', text: text.slice(0, 20_000) }])}>
          {t('paste-find')}
        </Button>
      </div>
    </>
  );
}

function Archive({ onTexts }: { onTexts: (texts: PlacedText[]) => void }) {
  const t = useTexts(competencesTexts);
  const [error, setError] = useState<SchilError>();
  const [read, setRead] = useState<string[]>();
  const take = async (files: File[]) => {
    setError(undefined);
    setRead(undefined);
    try {
      const bytes = await Promise.all(files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })));
      const found = readLinkedInExport(bytes);
      setRead(found.files);
      onTexts(boundedTexts(found.texts));
    } catch (failure) {
      setError(asSchilError(failure));
    }
  };
  return (
    <>
      <FileField label={t('archive-file')} help={t('archive-help')} accept=".zip,.csv" multiple onFiles={(files) => void take(files)} />
      <Problem error={error} />
      <Status>{read && t('archive-read', { files: read.join(', ') })}</Status>
    </>
  );
}
