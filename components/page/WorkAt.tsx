/** @jsxImportSource ./dom */
import { Cards } from './Card.tsx';
import { Fold, PanelButton } from './Fold.tsx';
import type { CardsAnswer } from './ForYou.tsx';
import { Frame } from './Frame.tsx';
import { Sentence, slot } from './Sentence.tsx';
import type { Ui } from './ui.ts';

export type { CardsAnswer };

/** On an organisation's page: its work. */
export function CompanyWork({ answer, ui }: { answer: CardsAnswer; ui: Ui }) {
  return (
    <Frame title={ui.t('workHere')} ui={ui}>
      <Cards cards={answer.cards} ui={ui} />
      <AllInPanel answer={answer} ui={ui} />
    </Frame>
  );
}

/** On somebody's profile: one line about the organisation that person works for. */
export function WorkAtLine({ answer, organisation, ui }: { answer: CardsAnswer; organisation: string; ui: Ui }) {
  const { t, plain } = ui;
  const line = <Sentence text={t('workAt', { organisation: slot, count: answer.total })}>{plain(organisation, 80)}</Sentence>;
  return (
    <Fold ui={ui} label={t('workHere')} line={line}>
      <Cards cards={answer.cards} ui={ui} />
      <AllInPanel answer={answer} ui={ui} />
    </Fold>
  );
}

function AllInPanel({ answer: { cards, total }, ui }: { answer: CardsAnswer; ui: Ui }) {
  return <PanelButton ui={ui}>{total > cards.length ? ui.t('allInPanel', { count: total }) : ui.t('showInPanel')}</PanelButton>;
}
