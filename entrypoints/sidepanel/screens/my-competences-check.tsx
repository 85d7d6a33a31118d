import { Notice } from '../../../components/Notice.tsx';
import { useTexts } from '../../../lib/hooks/use-texts.ts';
import { tagLineTexts } from '../../../lib/i18n/texts/tag-line.ts';
import type { LineDifference } from '../../../lib/portfolio/compare-line.ts';

/** Whether the open own profile says what one's own line says, and if not, in what it differs. */
export function LineCheck({ difference, aboutSeen }: { difference: LineDifference; aboutSeen: boolean }) {
  const t = useTexts(tagLineTexts);
  if (difference.state === 'same') return <Notice kind="success" title={t('check-same')} />;
  if (difference.state === 'missing') return <Notice kind="info" title={t(aboutSeen ? 'check-missing' : 'check-partly')} />;
  const { added, gone, levels, order, availability, standing, words } = difference;
  const named = (key: 'check-added' | 'check-gone' | 'check-levels', tags: string[]) => tags.length > 0 && t(key, { tags: tags.join(' · ') });
  const lines = [
    named('check-added', added),
    named('check-gone', gone),
    named('check-levels', levels),
    order && t('check-order'),
    availability && t('check-availability'),
    standing && t('check-state'),
    words && t('check-words'),
  ].filter((line) => line !== false);
  return (
    <Notice kind="warning" title={t('check-differs')}>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Notice>
  );
}
