/** @jsxImportSource ./dom */
import type { Facet } from '../../lib/competences/types.ts';
import { PageTag } from './PageTag.tsx';
import type { Child } from './dom/jsx-runtime.ts';

export interface ExplainedTagProps {
  text: string;
  facet?: Facet | undefined;
  /** Level, or the general term: in words. */
  beside?: string | undefined;
  ownWords?: boolean;
  /** First the most important; each is a paragraph of the explanation. */
  explanation: Child[];
}

const leaveDelay = 150;
const gap = 6;
const edge = 8;
let count = 0;

/** A tag whose explanation opens on hover, focus or click, stays while the pointer is on it, and closes with Escape. */
export function ExplainedTag({ explanation, ...tag }: ExplainedTagProps): Child {
  count += 1;
  const id = `t${count}`;
  const button = PageTag({ ...tag, describedBy: id, onClick: show });
  const popover = <div id={id} popover="auto" class="schil-pop" onToggle={said}>{explanation.map((line) => <p>{line}</p>)}</div> as HTMLElement;
  let leaving: number | undefined;

  function show(): void {
    clearTimeout(leaving);
    if (isOpen()) return;
    popover.showPopover();
    placeBeside(popover, button.getBoundingClientRect());
    addEventListener('scroll', hide, { once: true, passive: true, capture: true });
  }
  function hide(): void {
    clearTimeout(leaving);
    if (isOpen()) popover.hidePopover();
  }
  function leave(): void {
    leaving = setTimeout(hide, leaveDelay) as unknown as number;
  }
  function isOpen(): boolean {
    return popover.matches(':popover-open');
  }
  function said(): void {
    button.setAttribute('aria-expanded', String(isOpen()));
  }
  return <li onMouseEnter={show} onMouseLeave={leave} onFocusIn={show} onFocusOut={hide}>{button}{popover}</li>;
}

/** Below the tag; above it where there is no room below. Always within the window. */
function placeBeside(popover: HTMLElement, tag: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = popover;
  const fitsBelow = tag.bottom + gap + height <= innerHeight;
  popover.style.left = `${Math.max(edge, Math.min(tag.left, innerWidth - width - edge))}px`;
  popover.style.top = `${fitsBelow ? tag.bottom + gap : Math.max(edge, tag.top - gap - height)}px`;
}
