import { useState } from 'preact/hooks';
import { Button } from '../../../components/Button.tsx';
import { TextField } from '../../../components/Field.tsx';
import { ExternalLink } from '../../../components/Link.tsx';
import { useTexts } from '../../../lib/hooks/use-texts.ts';
import { competencesTexts } from '../../../lib/i18n/texts/competences.ts';
import type { Evidence } from '../../../lib/portfolio/types.ts';

const mostEvidence = 5;
const blank = { what: '', where: '', when: '', link: '' };

/** What shows that one can do it: at most five, one short form for the next. */
export function EvidenceList({ evidence, onChange }: { evidence: Evidence[]; onChange: (evidence: Evidence[]) => void }) {
  const t = useTexts(competencesTexts);
  return (
    <div class="schil-stack schil-stack--sm">
      {evidence.map(({ what, where, when, link }, at) => (
        <div key={`${what}${at}`} class="schil-row schil-row--between">
          <div>
            <p>{link ? <ExternalLink href={link}>{what}</ExternalLink> : what}</p>
            <p class="schil-subtle">{[where, when].filter(Boolean).join(', ')}</p>
          </div>
          <Button kind="quiet" small aria-label={t('about-row', { action: t('evidence-remove'), label: what })} onClick={() => onChange(evidence.toSpliced(at, 1))}>
            {t('remove')}
          </Button>
        </div>
      ))}
      {evidence.length < mostEvidence && <NewEvidence onAdd={(one) => onChange([...evidence, one])} />}
      <p class="schil-subtle">{t('evidence-help')}</p>
    </div>
  );
}

function NewEvidence({ onAdd }: { onAdd: (evidence: Evidence) => void }) {
  const t = useTexts(competencesTexts);
  const [draft, setDraft] = useState(blank);
  const [badLink, setBadLink] = useState(false);
  const field = (name: keyof typeof blank, longest: number) => (
    <TextField label={t(`evidence-${name}`)} maxLength={longest} value={draft[name]} error={name === 'link' && badLink ? t('evidence-bad-link') : undefined} onInput={(event) => setDraft({ ...draft, [name]: event.currentTarget.value })} />
  );
  const add = () => {
    const link = draft.link.trim();
    setBadLink(link !== '' && !/^https:\/\/[^\s]+$/.test(link));
    if (link !== '' && !/^https:\/\/[^\s]+$/.test(link)) return;
    onAdd({ what: draft.what.trim(), ...filled('where', draft.where), ...filled('when', draft.when), ...filled('link', link) });
    setDraft(blank);
  };
  return (
    <>
      {field('what', 500)}
      <div class="fields">
        {field('where', 200)}
        {field('when', 100)}
      </div>
      {field('link', 2_000)}
      <div>
        <Button small icon="plus" disabled={draft.what.trim() === ''} onClick={add}>
          {t('evidence-add')}
        </Button>
      </div>
    </>
  );
}

function filled(name: 'where' | 'when' | 'link', text: string): Partial<Evidence> {
  return text.trim() === '' ? {} : { [name]: text.trim() };
}
