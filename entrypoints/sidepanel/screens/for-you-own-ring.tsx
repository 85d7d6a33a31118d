import { Button } from '../../../components/Button.tsx';
import { CopyText } from '../../../components/CopyText.tsx';
import { Disclosure } from '../../../components/Disclosure.tsx';
import { writeFeed } from '../../../lib/feeds/write.ts';
import { copyToClipboard } from '../../../lib/hooks/copy.ts';
import { saveFile } from '../../../lib/hooks/save-file.ts';
import { useTexts } from '../../../lib/hooks/use-texts.ts';
import { marketTexts } from '../../../lib/i18n/texts/market.ts';
import type { Preferences } from '../../../lib/portfolio/types.ts';
import { exampleItem } from '../../../lib/assignments/example-item.ts';

/** One's own organisation publishes nothing yet: a text for HR and a file that shows how. */
export function OwnRing({ own }: { own: NonNullable<Preferences['organisation']> }) {
  const t = useTexts(marketTexts);
  const save = () => saveFile('klussen-voorbeeld.json', writeFeed({ title: own.name, publisher: own }, [{ ...exampleItem, organisation: own }], new Date().toISOString()));
  return (
    <Disclosure summary={t('own-ring-empty')}>
      <p>{t('own-ring-text')}</p>
      <CopyText text={t('own-ring-mail')} label={t('copy')} copied={t('copied')} failed={t('copy-failed')} onCopy={copyToClipboard} />
      <div>
        <Button icon="file" onClick={save}>
          {t('example-file')}
        </Button>
      </div>
    </Disclosure>
  );
}
