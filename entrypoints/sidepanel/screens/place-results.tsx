import { useState } from 'preact/hooks';
import { Button } from '../../../components/Button.tsx';
import { CopyText } from '../../../components/CopyText.tsx';
import { Disclosure } from '../../../components/Disclosure.tsx';
import { FileDrop } from '../../../components/market/FileDrop.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { postText } from '../../../lib/matching/post.ts';
import type { Assignment } from '../../../lib/assignments/types.ts';
import { check } from '../../../lib/feeds/check.ts';
import { appendToFeed, writeFeed, writeJsonLd } from '../../../lib/feeds/write.ts';
import { copyToClipboard } from '../../../lib/hooks/copy.ts';
import { saveFile } from '../../../lib/hooks/save-file.ts';
import { useLanguage, useTexts } from '../../../lib/hooks/use-texts.ts';
import { placeTexts } from '../../../lib/i18n/texts/place.ts';
import { factText } from '../../../lib/matching/facts.ts';
import type { FactName } from '../../../lib/matching/types.ts';

const fileName = 'klussen.json';
const inPost: FactName[] = ['place', 'hours', 'term'];

/** A feed file (new or appended), a snippet for the web page, a post: all checked by the publisher's validator first. */
export function PlaceResults({ assignment }: { assignment: Assignment }) {
  const t = useTexts(placeTexts);
  const language = useLanguage();
  const [appendFailed, setAppendFailed] = useState(false);
  const now = () => new Date().toISOString();
  const feed = writeFeed({ title: t('feed-title', { organisation: assignment.organisation.name }), publisher: assignment.organisation }, [assignment], now());
  const errors = check(feed, { language }).findings.filter(({ severity }) => severity === 'error');
  const facts = inPost.flatMap((name) => factText(name, assignment, language) ?? []).join(' · ');
  const copy = { label: t('copy'), copied: t('copied'), failed: t('copy-failed'), onCopy: copyToClipboard };

  const append = async (file: File) => {
    try {
      saveFile(file.name, appendToFeed(await file.text(), assignment, now()));
      setAppendFailed(false);
    } catch {
      setAppendFailed(true); // not JSON, or JSON that is no feed: said in words, the file itself is untouched
    }
  };

  return (
    <section class="schil-stack">
      <h3>{t('results')}</h3>
      {errors.length > 0 && (
        <Notice kind="warning" title={t('problems')}>
          <ul>
            {errors.map(({ field, code, advice }) => (
              <li key={`${field}-${code}`}>{advice}</li>
            ))}
          </ul>
        </Notice>
      )}
      <div class="schil-row">
        <Button kind="primary" icon="file" onClick={() => saveFile(fileName, feed)}>
          {t('save-feed')}
        </Button>
      </div>
      <Disclosure summary={t('append-feed')}>
        <FileDrop label={t('choose-file')} help={t('append-help')} drop={t('drop')} accept=".json" onFile={(file) => void append(file)} />
        {appendFailed && <Notice kind="error" title={t('append-bad')} />}
      </Disclosure>
      <Disclosure summary={t('post')}>
        <CopyText text={postText(assignment, language, facts)} {...copy} />
      </Disclosure>
      {assignment.kind !== 'offer' && (
        <Disclosure summary={t('snippet')}>
          <CopyText text={writeJsonLd(assignment)} {...copy} />
        </Disclosure>
      )}
    </section>
  );
}
