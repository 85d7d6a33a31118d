import { Notice } from '../../../components/Notice.tsx';
import type { Assignment } from '../../../lib/assignments/types.ts';
import { useTexts } from '../../../lib/hooks/use-texts.ts';
import { questionTexts } from '../../../lib/i18n/texts/matching.ts';
import { placeTexts } from '../../../lib/i18n/texts/place.ts';
import { unknownFacts } from '../../../lib/matching/completeness.ts';

/** No form asks for these: they differ from person to person. */
const notAsked = new Set(['pension', 'disability', 'sideActivities']);

/** What readers will still have to ask: beside the form, while one fills it in. */
export function Completeness({ assignment }: { assignment: Assignment }) {
  const t = useTexts(placeTexts);
  const question = useTexts(questionTexts);
  const open = unknownFacts(assignment).filter((name) => !notAsked.has(name));
  return (
    <section class="schil-stack schil-stack--sm" aria-live="off">
      <h3>{t('complete')}</h3>
      {open.length === 0 ? (
        <Notice kind="success" title={t('complete-all')} />
      ) : (
        <>
          <p>{t('complete-missing')}</p>
          <ul>
            {open.map((name) => (
              <li key={name}>{question(name)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
