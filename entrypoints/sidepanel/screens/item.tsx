import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../../components/Button.tsx';
import { Icon } from '../../../components/Icon.tsx';
import { ExternalLink } from '../../../components/Link.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { Paragraphs } from '../../../components/Paragraphs.tsx';
import { Progress } from '../../../components/States.tsx';
import { SchilError } from '../../../lib/errors.ts';
import { useLive } from '../../../lib/hooks/use-live.ts';
import { useLanguage, useTexts } from '../../../lib/hooks/use-texts.ts';
import { kindTexts } from '../../../lib/i18n/texts/assignments.ts';
import { errorTexts } from '../../../lib/i18n/texts/errors.ts';
import { itemTexts } from '../../../lib/i18n/texts/item.ts';
import { marketTexts } from '../../../lib/i18n/texts/market.ts';
import { dateText } from '../../../lib/i18n/dates.ts';
import type { AssignmentAnswer } from '../../../lib/messages/map.ts';
import { send } from '../../../lib/messages/send.ts';
import { readRevision } from '../../../lib/storage/read.ts';
import { ItemActions } from './item-actions.tsx';
import { ItemFacts } from './item-facts.tsx';
import { ItemReply } from './item-reply.tsx';
import { ItemWhy } from './item-why.tsx';

type State = { answer?: AssignmentAnswer; error?: SchilError; busy: boolean };

/** One item: why, facts, what to ask, what to do. */
export function ItemScreen({ id, onBack }: { id: string; onBack: () => void }) {
  const t = useTexts(itemTexts);
  const tError = useTexts(errorTexts);
  const revision = useLive(readRevision);
  const [{ answer, error, busy }, setState] = useState<State>({ busy: true });

  const ask = (name: 'app/assignment' | 'app/fetch-details') => {
    setState((now) => ({ ...now, busy: true }));
    void send(name, { key: id }).then(
      (found) => setState({ answer: found, busy: false }),
      (failure: unknown) => setState((now) => ({ ...now, busy: false, error: failure instanceof SchilError ? failure : new SchilError('unexpected', {}, failure) })),
    );
  };
  useEffect(() => ask('app/assignment'), [id, revision.state === 'ready' ? revision.value : 0]);

  return (
    <div class="schil-stack schil-stack--xl">
      <div>
        <Button kind="quiet" small icon="back" onClick={onBack}>
          {t('back')}
        </Button>
      </div>
      {error && <Notice kind="error" title={tError(error.code, error.values)} />}
      {!answer && busy && <Progress label={t('why')} />}
      {answer && <Item answer={answer} busy={busy} onFetch={() => ask('app/fetch-details')} />}
    </div>
  );
}

function Item({ answer, busy, onFetch }: { answer: AssignmentAnswer; busy: boolean; onFetch: () => void }) {
  const t = useTexts(itemTexts);
  const { item, assignment } = answer;
  return (
    <article class="schil-stack schil-stack--xl">
      <ItemHead answer={answer} />
      {answer.consultFirst && <Notice kind="warning" title={t('consult')} />}
      <ItemActions item={item} assignment={assignment} />
      <ItemWhy match={item.match} />
      <ItemFacts answer={answer} />
      <section class="schil-stack schil-stack--sm">
        <h3>{t('text')}</h3>
        <Paragraphs text={assignment.description} />
        {busy && <Progress label={t('text')} />}
        {assignment.derived.details === 'address' && (
          <div class="schil-stack schil-stack--xs">
            <Button onClick={onFetch} disabled={busy}>
              {t('fetch-details', { source: item.sources[0]?.name ?? '' })}
            </Button>
            <span class="schil-subtle">{t('fetch-details-help')}</span>
          </div>
        )}
      </section>
      <ItemReply answer={answer} />
      <ItemSources answer={answer} />
    </article>
  );
}

function ItemHead({ answer: { item, assignment } }: { answer: AssignmentAnswer }) {
  const kind = useTexts(kindTexts);
  const t = useTexts(marketTexts);
  return (
    <header class="schil-stack schil-stack--xs">
      <div class="schil-row">
        <span class="schil-kind">{kind(assignment.kind)}</span>
        {item.example && <span class="item-card__badge">{t('example-badge')}</span>}
        {item.noLongerOffered && <span class="item-card__badge">{t('no-longer-offered')}</span>}
      </div>
      <h2>
        <bdi>{assignment.title}</bdi>
      </h2>
      <p class="item-card__organisation">
        <Icon name="organisation" />
        <bdi>{[assignment.organisation.name, assignment.unit].filter(Boolean).join(', ')}</bdi>
      </p>
    </header>
  );
}

/** Every source of the item, with the day it was last seen there (R20). */
function ItemSources({ answer: { item, assignment } }: { answer: AssignmentAnswer }) {
  const t = useTexts(itemTexts);
  const language = useLanguage();
  return (
    <section class="schil-stack schil-stack--xs">
      <h3>{t('sources')}</h3>
      {item.sources.map(({ id, name, seen }) => (
        <p key={id} class="schil-subtle">
          {t('source', { source: name, date: dateText(seen, language) })}
        </p>
      ))}
      {assignment.url && (
        <p>
          <ExternalLink href={assignment.url}>{t('open-source')}</ExternalLink>
        </p>
      )}
    </section>
  );
}
