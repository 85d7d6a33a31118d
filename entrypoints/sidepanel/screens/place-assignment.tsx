import { useState } from 'preact/hooks';
import { Button } from '../../../components/Button.tsx';
import { type Draft, assignmentOf, emptyDraft, isShareable } from '../../../lib/assignments/draft.ts';
import { useTexts } from '../../../lib/hooks/use-texts.ts';
import { placeTexts } from '../../../lib/i18n/texts/place.ts';
import { today } from '../../../lib/today.ts';
import { PlaceForm } from './place-form.tsx';
import { PlaceResults } from './place-results.tsx';
import { Completeness } from './place-completeness.tsx';

/** "Plaats een klus" and "Bied jezelf aan": the form, how complete it is, and what comes out of it. */
export function PlaceAssignment({ offer, onBack }: { offer: boolean; onBack: () => void }) {
  const t = useTexts(placeTexts);
  const [id] = useState(() => `urn:uuid:${crypto.randomUUID()}`);
  const [draft, setDraft] = useState<Draft>({ ...emptyDraft, kind: offer ? 'offer' : 'assignment' });
  const assignment = assignmentOf(draft, id, today());
  return (
    <div class="schil-stack schil-stack--xl">
      <div>
        <Button kind="quiet" small icon="back" onClick={onBack}>
          {t('back')}
        </Button>
      </div>
      <div class="schil-stack schil-stack--xs">
        <h2>{t(offer ? 'offer' : 'place')}</h2>
        <p class="schil-subtle">{t(offer ? 'offer-intro' : 'place-intro')}</p>
      </div>
      <div class="place">
        <PlaceForm draft={draft} offer={offer} onChange={setDraft} />
        <div class="place__beside schil-stack schil-stack--xl">
          {!offer && <Completeness assignment={assignment} />}
          {isShareable(draft) ? <PlaceResults assignment={assignment} /> : <p class="schil-subtle">{t('needs-title')}</p>}
        </div>
      </div>
    </div>
  );
}
