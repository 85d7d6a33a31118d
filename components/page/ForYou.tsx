/** @jsxImportSource ./dom */
import type { Answer } from '../../lib/messages/map.ts';
import { Cards } from './Card.tsx';
import { Fold, PanelButton } from './Fold.tsx';
import { Frame } from './Frame.tsx';
import { Sentence, slot } from './Sentence.tsx';
import type { Ui } from './ui.ts';

export type CardsAnswer = Answer<'page/cards'>;

/** Three for the reader, in the right column. */
export function ForYou({ cards, ui }: { cards: CardsAnswer['cards']; ui: Ui }) {
  return (
    <Frame title={ui.t('forYou')} ui={ui}>
      <Cards cards={cards} ui={ui} />
      <PanelButton ui={ui}>{ui.t('moreReasons')}</PanelButton>
    </Frame>
  );
}

/** The same where there is no right column: one line. */
export function ForYouLine({ cards, ui }: { cards: CardsAnswer['cards']; ui: Ui }) {
  const { t, plain } = ui;
  return (
    <Fold ui={ui} label={t('forYou')} line={<Sentence text={t('forYouLine', { title: slot, count: cards.length, more: cards.length - 1 })}>{plain(cards[0]!.title, 80)}</Sentence>}>
      <Cards cards={cards} ui={ui} />
      <PanelButton ui={ui}>{t('moreReasons')}</PanelButton>
    </Fold>
  );
}
