import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../../components/Button.tsx';
import { Disclosure } from '../../../components/Disclosure.tsx';
import { Choice, TextArea } from '../../../components/Field.tsx';
import { ExternalLink } from '../../../components/Link.tsx';
import { Status } from '../../../components/Notice.tsx';
import { copyToClipboard } from '../../../lib/hooks/copy.ts';
import { useLanguage, useTexts } from '../../../lib/hooks/use-texts.ts';
import { itemTexts } from '../../../lib/i18n/texts/item.ts';
import { replyText } from '../../../lib/matching/reply.ts';
import type { AssignmentAnswer } from '../../../lib/messages/map.ts';

/** "Reageer": a text to change and copy. Schil sends nothing. */
export function ItemReply({ answer: { assignment, item } }: { answer: AssignmentAnswer }) {
  const t = useTexts(itemTexts);
  const language = useLanguage();
  const [withLearning, setWithLearning] = useState(false);
  const proposed = replyText({ assignment, match: item.match, withLearning, language });
  const [text, setText] = useState(proposed);
  const [copied, setCopied] = useState<boolean | undefined>();
  useEffect(() => setText(proposed), [proposed]);
  const address = assignment.contact?.email;
  const link = assignment.applyUrl ?? assignment.url;
  return (
    <Disclosure summary={t('respond')}>
      <p class="schil-subtle">{t('respond-intro')}</p>
      {item.match.learns.length > 0 && <Choice label={t('respond-learning')} checked={withLearning} onChange={() => setWithLearning(!withLearning)} />}
      <TextArea label={t('respond-text')} rows={14} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      <div class="schil-row">
        <Button kind="primary" icon="copy" onClick={async () => setCopied(await copyToClipboard(text))}>
          {t('respond-copy')}
        </Button>
        <Status>{copied === undefined ? '' : t(copied ? 'copied' : 'copy-failed')}</Status>
      </div>
      {address && <p>{t('respond-to', { address })}</p>}
      {link && (
        <p>
          <ExternalLink href={link}>{t('respond-link')}</ExternalLink>
        </p>
      )}
    </Disclosure>
  );
}
