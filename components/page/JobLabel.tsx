/** @jsxImportSource ./dom */
import { kindTexts } from '../../lib/i18n/texts/assignments.ts';
import { Cards } from './Card.tsx';
import { PanelButton } from './Fold.tsx';
import type { CardsAnswer } from './ForYou.tsx';
import { Frame } from './Frame.tsx';
import type { Ui } from './ui.ts';
import { hoursIn } from './words.ts';

/** From so many hours a week, a job is a full one. */
const fullTime = 32;

/** What this job is, honestly, and up to three others like it. */
export function JobLabel({ answer: { label, cards }, ui }: { answer: CardsAnswer; ui: Ui }) {
  const { t } = ui;
  const similar = t('similar', { count: cards.length });
  return (
    <Frame title={label ? `${kindIn(ui, label)} · ${label.hours ? hoursIn(t, label.hours) : t('hoursUnknown')}` : similar} ui={ui} foot={label && t('readHere')}>
      {cards.length > 0 && (
        <details class="schil-fold">
          <summary>{similar}</summary>
          <Cards cards={cards} ui={ui} />
          <PanelButton ui={ui}>{t('showInPanel')}</PanelButton>
        </details>
      )}
    </Frame>
  );
}

function kindIn({ t, language }: Ui, { kind, hours }: NonNullable<CardsAnswer['label']>): string {
  if (kind !== 'vacancy' || !hours) return kindTexts[kind][language];
  return t(hours.max >= fullTime ? 'fullJob' : 'partTimeJob');
}
