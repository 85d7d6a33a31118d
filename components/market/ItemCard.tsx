import { Icon } from '../Icon.tsx';

/** One item as a card shows it; every text is already in the reader's language. */
export interface ItemCardProps {
  kind: string;
  title: string;
  organisation: string;
  /** Place, hours, closing: short facts in reading order. */
  facts: string[];
  /** Absent when nothing is shared: the card then says nothing about it. */
  reason?: string | undefined;
  /** In what it differs from what one prefers. */
  deviations: string[];
  source: string;
  badges: string[];
  onOpen: () => void;
}

export function ItemCard({ kind, title, organisation, facts, reason, deviations, source, badges, onOpen }: ItemCardProps) {
  return (
    <article class="schil-card schil-card--link item-card">
      <div class="schil-row schil-row--between">
        <span class="schil-kind">{kind}</span>
        <span class="schil-row">
          {badges.map((badge) => (
            <span key={badge} class="item-card__badge">
              {badge}
            </span>
          ))}
        </span>
      </div>
      <h3>
        <button type="button" class="item-card__open" onClick={onOpen}>
          <bdi>{title}</bdi>
        </button>
      </h3>
      <p class="item-card__organisation">
        <Icon name="organisation" />
        <bdi>{organisation}</bdi>
      </p>
      {facts.length > 0 && (
        <ul class="item-card__facts">
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
      {reason && <p class="item-card__reason">{reason}</p>}
      {deviations.length > 0 && (
        <ul class="item-card__deviations">
          {deviations.map((deviation) => (
            <li key={deviation}>{deviation}</li>
          ))}
        </ul>
      )}
      <p class="schil-subtle">{source}</p>
    </article>
  );
}
