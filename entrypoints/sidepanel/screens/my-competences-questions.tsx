import { useState } from 'preact/hooks';
import { Button } from '../../../components/Button.tsx';
import { Status } from '../../../components/Notice.tsx';
import { Quote } from '../../../components/person/Quote.tsx';
import { useTexts } from '../../../lib/hooks/use-texts.ts';
import { competencesTexts } from '../../../lib/i18n/texts/competences.ts';
import type { Proposal } from '../../../lib/messages/map.ts';
import { send } from '../../../lib/messages/send.ts';
import type { ProposalsProps } from './my-competences-proposals.tsx';

/** Plain mode: one question at a time, yes, no, or not sure. What was answered yes is kept at each step. */
export function ProposalQuestions({ proposals, later, onAccept }: ProposalsProps) {
  const t = useTexts(competencesTexts);
  const [yes, setYes] = useState<Proposal[]>([]);
  const [done, setDone] = useState(0);
  const open = proposals.filter(({ id }) => !later.has(id) && yes.every((one) => one.id !== id));
  const [question] = open;
  const finish = (accepted: Proposal[]) => onAccept(accepted, new Map());
  const next = (accepted: Proposal[]) => {
    setDone(done + 1);
    if (open.length === 1) finish(accepted);
    else setYes(accepted);
  };
  if (!question) return null;
  const refuse = (answer: 'not-right' | 'later') => {
    void send('app/answer-proposal', { id: question.id, answer });
    next(yes);
  };
  return (
    <div class="schil-card">
      <Status>{t('plain-step', { at: done + 1, of: done + open.length })}</Status>
      <h4>{t('i-can', { label: question.label })}</h4>
      <p>{question.definition}</p>
      {question.quotes[0] && <Quote text={question.quotes[0].text} context={question.quotes[0].context} />}
      <div class="schil-row">
        <Button kind="primary" onClick={() => next([...yes, question])}>
          {t('plain-yes')}
        </Button>
        <Button onClick={() => refuse('not-right')}>{t('plain-no')}</Button>
        <Button onClick={() => refuse('later')}>{t('plain-later')}</Button>
      </div>
      {yes.length > 0 && (
        <div>
          <Button kind="quiet" onClick={() => finish(yes)}>
            {t('plain-stop')}
          </Button>
        </div>
      )}
    </div>
  );
}
