import { useId, useState } from 'preact/hooks';
import type { Facet } from '../../lib/competences/types.ts';
import { Button } from '../Button.tsx';
import { TextField } from '../Field.tsx';
import { Tag } from '../Tag.tsx';
import { Quote } from './Quote.tsx';

export interface ProposalRowProps {
  label: string;
  facet: Facet;
  definition: string;
  generic?: string | undefined;
  quotes: { text: string; context: string; where?: string | undefined }[];
  /** Said beside the tag, e.g. "not thought of". */
  badge?: string | undefined;
  checked: boolean;
  /** The name that the person gave instead. */
  name: string;
  words: { notRight: string; otherwise: string; otherwiseLabel: string; later: string; explain: string; check: string; about: (action: string) => string };
  onCheck: (checked: boolean) => void;
  onName: (name: string) => void;
  onNotRight: () => void;
  onLater: () => void;
}

/** One proposal: the tag with its tick, the person's own words for it, and three other answers. */
export function ProposalRow({ label, facet, definition, generic, quotes, badge, checked, name, words, onCheck, onName, onNotRight, onLater }: ProposalRowProps) {
  const id = useId();
  const [open, setOpen] = useState<'explain' | 'name' | undefined>();
  const toggle = (part: 'explain' | 'name') => setOpen(open === part ? undefined : part);
  const [quote, ...others] = quotes;
  return (
    <li class="proposal">
      <label class="proposal__choice">
        <input type="checkbox" checked={checked} aria-label={words.check} aria-describedby={`${id}-quote`} onChange={(event) => onCheck(event.currentTarget.checked)} />
        <Tag text={name || label} facet={facet} />
      </label>
      <div class="proposal__body" id={`${id}-quote`}>
        {badge && <p class="proposal__badge">{badge}</p>}
        {quote && <Quote {...quote} />}
      </div>
      <div class="proposal__actions">
        <Button kind="quiet" small aria-label={words.about(words.notRight)} onClick={onNotRight}>
          {words.notRight}
        </Button>
        <Button kind="quiet" small aria-label={words.about(words.otherwise)} aria-expanded={open === 'name'} onClick={() => toggle('name')}>
          {words.otherwise}
        </Button>
        <Button kind="quiet" small aria-label={words.about(words.later)} onClick={onLater}>
          {words.later}
        </Button>
        <Button kind="quiet" small aria-label={words.about(words.explain)} aria-expanded={open === 'explain'} onClick={() => toggle('explain')}>
          {words.explain}
        </Button>
      </div>
      {open === 'name' && <TextField label={words.otherwiseLabel} value={name} placeholder={label} maxLength={100} onInput={(event) => onName(event.currentTarget.value)} />}
      {open === 'explain' && (
        <div class="proposal__explanation schil-stack schil-stack--xs">
          <p>{definition}</p>
          {generic && <p class="schil-subtle">{generic}</p>}
          {others.map((other) => (
            <Quote key={`${other.text}${other.context}`} {...other} />
          ))}
        </div>
      )}
    </li>
  );
}
