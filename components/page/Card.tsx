/** @jsxImportSource ./dom */
import type { PublicCard } from '../../lib/messages/map.ts';
import { kindTexts } from '../../lib/i18n/texts/assignments.ts';
import { PageLink } from './PageLink.tsx';
import { Sentence, slot } from './Sentence.tsx';
import type { Ui } from './ui.ts';
import { dayIn, hoursIn } from './words.ts';

/** One assignment: what it is, for whom, one honest reason, and where it comes from. */
function Card({ card, from, ui }: { card: PublicCard; from: boolean; ui: Ui }) {
  const { t, language, plain } = ui;
  const title = <bdi>{plain(card.title)}</bdi>;
  const facts = [<bdi>{plain(card.organisation, 80)}</bdi>, card.place && <bdi>{plain(card.place, 60)}</bdi>, card.hours ? hoursIn(t, card.hours) : t('hoursUnknown')].filter(Boolean);
  const [reason] = card.because;
  return (
    <li class="schil-item">
      <p class="schil-item__kind">
        {kindTexts[card.kind][language]}
        {card.example && <span class="schil-item__example">{t('example')}</span>}
      </p>
      <h3>{card.url ? <PageLink href={card.url} ui={ui}>{title}</PageLink> : title}</h3>
      <p class="schil-item__facts">{facts.map((fact) => <span>{fact}</span>)}</p>
      {reason && <p class="schil-item__reason"><Sentence text={t('because', { label: slot })}>{plain(reason, 80)}</Sentence></p>}
      {from && <p class="schil-item__from"><From card={card} ui={ui} /></p>}
    </li>
  );
}

function From({ card: { source, seen }, ui: { t, language, plain } }: { card: PublicCard; ui: Ui }) {
  return <Sentence text={t('from', { source: slot, date: dayIn(language, seen) })}>{plain(source, 60)}</Sentence>;
}

/** Cards; where they all come from one source, that is said once, below. */
export function Cards({ cards, ui }: { cards: readonly PublicCard[]; ui: Ui }) {
  const [first] = cards;
  const shared = first !== undefined && cards.length > 1 && cards.every(({ source, seen }) => source === first.source && seen === first.seen);
  return (
    <>
      <ul class="schil-items">{cards.map((card) => <Card card={card} from={!shared} ui={ui} />)}</ul>
      {shared && <p class="schil-item__from"><From card={first} ui={ui} /></p>}
    </>
  );
}
