import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../../components/Button.tsx';
import { Disclosure } from '../../../components/Disclosure.tsx';
import { TextArea } from '../../../components/Field.tsx';
import { Status } from '../../../components/Notice.tsx';
import type { Assignment } from '../../../lib/assignments/types.ts';
import { copyToClipboard } from '../../../lib/hooks/copy.ts';
import { useConcepts } from '../../../lib/hooks/use-concepts.ts';
import { useLanguage, useTexts } from '../../../lib/hooks/use-texts.ts';
import { peopleTexts } from '../../../lib/i18n/texts/people.ts';
import { messageText } from '../../../lib/matching/message.ts';
import { statedOf } from '../../../lib/matching/stated.ts';
import type { ShownTags } from '../../../lib/messages/map.ts';

/** A text to change and copy; the user sends it. */
export function MessageToPerson({ assignment, name, shown }: { assignment: Assignment; name: string; shown: ShownTags | null }) {
  const t = useTexts(peopleTexts);
  const language = useLanguage();
  const concepts = useConcepts();
  const asked = [...assignment.competences.required, ...assignment.competences.desired];
  const stated = concepts ? statedOf(asked, shown?.tags ?? [], concepts).flatMap(({ by }) => (by === undefined ? [] : [by])) : [];
  const proposed = messageText({ name, assignment, stated: [...new Set(stated)], settled: shown?.state === 'settled', language });
  const [text, setText] = useState(proposed);
  const [copied, setCopied] = useState<boolean>();
  useEffect(() => setText(proposed), [proposed]);
  return (
    <Disclosure summary={t('message')}>
      <TextArea label={t('message')} help={t('message-help')} rows={11} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      <div class="schil-row">
        <Button kind="primary" icon="copy" onClick={async () => setCopied(await copyToClipboard(text))}>
          {t('message-copy')}
        </Button>
        <Status>{copied === undefined ? '' : t(copied ? 'copied' : 'copy-failed')}</Status>
      </div>
    </Disclosure>
  );
}
