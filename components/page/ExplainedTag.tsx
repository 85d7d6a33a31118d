import { useId, useRef, useState } from 'preact/hooks';
import type { Facet } from '../../lib/competences/types.ts';
import { Tag } from '../Tag.tsx';

export interface ExplainedTagProps {
  text: string;
  facet?: Facet | undefined;
  level?: string | undefined;
  ownWords?: boolean;
  /** First the most important; each is a paragraph of the explanation. */
  explanation: preact.ComponentChild[];
}

const leaveDelay = 150;
const gap = 6;

/** A tag whose explanation opens on hover, focus or click, stays while the pointer is on it, and closes with Escape. */
export function ExplainedTag({ explanation, ...tag }: ExplainedTagProps) {
  const id = useId();
  const place = useRef<HTMLLIElement>(null);
  const pop = useRef<HTMLDivElement>(null);
  const leaving = useRef(0);
  const [open, setOpen] = useState(false);

  const show = (): void => {
    clearTimeout(leaving.current);
    const [box, popover] = [place.current!.getBoundingClientRect(), pop.current!];
    if (popover.matches(':popover-open')) return;
    popover.showPopover();
    const { offsetWidth: width, offsetHeight: height } = popover;
    const below = box.bottom + gap + height <= innerHeight;
    popover.style.left = `${Math.max(8, Math.min(box.left, innerWidth - width - 8))}px`;
    popover.style.top = `${below ? box.bottom + gap : Math.max(8, box.top - gap - height)}px`;
    addEventListener('scroll', hide, { once: true, passive: true, capture: true });
  };
  const hide = (): void => {
    clearTimeout(leaving.current);
    if (pop.current?.matches(':popover-open')) pop.current.hidePopover(); // the tag may be gone by then
  };
  const leave = (): void => {
    leaving.current = window.setTimeout(hide, leaveDelay);
  };

  return (
    <li ref={place} onMouseEnter={show} onMouseLeave={leave} onFocusIn={show} onFocusOut={hide}>
      <Tag {...tag} onClick={show} expanded={open} describedBy={id} />
      <div ref={pop} id={id} popover="auto" class="schil-pop" onToggle={(event) => setOpen((event as unknown as ToggleEvent).newState === 'open')}>
        {explanation.map((line, index) => <p key={index}>{line}</p>)}
      </div>
    </li>
  );
}
