import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../../components/Button.tsx';
import { Disclosure } from '../../../components/Disclosure.tsx';
import { Status } from '../../../components/Notice.tsx';
import { ProposalRow } from '../../../components/person/ProposalRow.tsx';
import type { Facet } from '../../../lib/competences/types.ts';
import { useTexts } from '../../../lib/hooks/use-texts.ts';
import { competencesTexts, facetGroupTexts, fieldTexts } from '../../../lib/i18n/texts/competences.ts';
import type { Proposal } from '../../../lib/messages/map.ts';
import { send } from '../../../lib/messages/send.ts';
import { forgottenOne, preselected } from '../proposal-choice.ts';

const facets: readonly Facet[] = ['domain', 'skill', 'behaviour', 'context'];

export interface ProposalsProps {
  proposals: Proposal[];
  /** Say where a quote stands: not for a text that was pasted. */
  placed: boolean;
  /** How many tags there are already. */
  had: number;
  later: ReadonlySet<string>;
  onAccept: (accepted: Proposal[], names: ReadonlyMap<string, string>) => void;
}

/** All proposals on one screen: the best-supported ticked, one button, and three other answers a row. */
export function ProposalsForm({ proposals, placed, had, later, onAccept }: ProposalsProps) {
  const t = useTexts(competencesTexts);
  const [changed, setChanged] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const [refused, setRefused] = useState<{ id: string; label: string }>();
  const now = proposals.filter(({ id }) => !later.has(id));
  const put = proposals.filter(({ id }) => later.has(id));
  const ticked = preselected(now, had);
  const isOn = (id: string) => changed.get(id) ?? ticked.has(id);
  const accepted = now.filter(({ id }) => isOn(id));
  const forgotten = forgottenOne(now);
  const clear = now.filter(({ certainty }) => certainty === 'clear');

  const answer = (proposal: Proposal, given: 'not-right' | 'later') => {
    void send('app/answer-proposal', { id: proposal.id, answer: given });
    setRefused(given === 'not-right' ? proposal : undefined);
  };
  const row = (proposal: Proposal) => (
    <Row
      key={proposal.id}
      proposal={proposal}
      placed={placed}
      badge={proposal.id === forgotten?.id ? t('forgotten') : undefined}
      checked={isOn(proposal.id)}
      name={names.get(proposal.id) ?? ''}
      onCheck={(on) => setChanged(new Map(changed).set(proposal.id, on))}
      onName={(name) => setNames(new Map(names).set(proposal.id, name))}
      onAnswer={(given) => answer(proposal, given)}
    />
  );
  const first = clear.filter(({ id }) => ticked.has(id));
  const more = clear.filter(({ id }) => !ticked.has(id) && id !== forgotten?.id);
  const asked = now.filter(({ certainty }) => certainty === 'ask');

  return (
    <div class="schil-stack">
      <Grouped proposals={first} row={row} />
      {forgotten && !ticked.has(forgotten.id) && <ul class="proposals proposals--apart">{row(forgotten)}</ul>}
      {more.length > 0 && (
        <Disclosure summary={t('proposals-more', { count: more.length })}>
          <Grouped proposals={more} row={row} />
        </Disclosure>
      )}
      {asked.length > 0 && (
        <Disclosure summary={t('proposals-ask', { count: asked.length })}>
          <Grouped proposals={asked} row={row} />
        </Disclosure>
      )}
      {put.length > 0 && <Later proposals={put} />}
      {refused && (
        <p class="schil-row" role="status">
          <span>{t('not-right-said', { label: refused.label })}</span>
          <Button kind="quiet" small onClick={() => void send('app/answer-proposal', { id: refused.id, answer: null }).then(() => setRefused(undefined))}>
            {t('undo')}
          </Button>
        </p>
      )}
      <div class="accept-bar">
        <Button kind="primary" icon="check" disabled={accepted.length === 0} onClick={() => onAccept(accepted, names)}>
          {t('accept')}
        </Button>
        <Status>{t('accept-count', { count: accepted.length })}</Status>
      </div>
    </div>
  );
}

function Grouped({ proposals, row }: { proposals: Proposal[]; row: (proposal: Proposal) => ComponentChildren }) {
  const group = useTexts(facetGroupTexts);
  return (
    <>
      {facets
        .map((facet) => ({ facet, rows: proposals.filter((one) => one.facet === facet) }))
        .filter(({ rows }) => rows.length > 0)
        .map(({ facet, rows }) => (
          <section key={facet} class="schil-stack schil-stack--sm">
            <h4 class="group-heading">{group(facet)}</h4>
            <ul class="proposals">{rows.map(row)}</ul>
          </section>
        ))}
    </>
  );
}

interface RowProps {
  proposal: Proposal;
  placed: boolean;
  badge: string | undefined;
  checked: boolean;
  name: string;
  onCheck: (on: boolean) => void;
  onName: (name: string) => void;
  onAnswer: (given: 'not-right' | 'later') => void;
}

function Row({ proposal: { label, facet, definition, generic, quotes }, placed, onAnswer, ...rest }: RowProps) {
  const t = useTexts(competencesTexts);
  const place = useTexts(fieldTexts);
  return (
    <ProposalRow
      {...rest}
      label={label}
      facet={facet}
      definition={definition}
      generic={generic === undefined ? undefined : t('generic-term', { term: generic })}
      quotes={quotes.map(({ text, context, field, where }) => ({ text, context, where: !placed ? undefined : where === undefined ? place(field) : `${place(field)}: ${where}` }))}
      words={{
        notRight: t('not-right'),
        otherwise: t('call-otherwise'),
        otherwiseLabel: t('call-otherwise-label'),
        later: t('later'),
        explain: t('explain'),
        check: t('i-can', { label: rest.name || label }),
        about: (action) => t('about-row', { action, label }),
      }}
      onNotRight={() => onAnswer('not-right')}
      onLater={() => onAnswer('later')}
    />
  );
}

function Later({ proposals }: { proposals: Proposal[] }) {
  const t = useTexts(competencesTexts);
  return (
    <Disclosure summary={t('proposals-later', { count: proposals.length })}>
      <ul class="schil-plain-list schil-stack schil-stack--xs">
        {proposals.map(({ id, label }) => (
          <li key={id} class="schil-row schil-row--between">
            <bdi>{label}</bdi>
            <Button kind="quiet" small aria-label={t('about-row', { action: t('back-from-later'), label })} onClick={() => void send('app/answer-proposal', { id, answer: null })}>
              {t('back-from-later')}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
