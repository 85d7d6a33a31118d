import type { Dom } from './dom.ts';
import { hiddenTwin } from './regions/class-names.ts';

/** Never part of what a person wrote. */
const silent = new Set(['script', 'style', 'svg', 'template', 'noscript', 'button', 'code', 'iframe', 'select', 'textarea', 'video']);
const blocks = new Set(['p', 'div', 'li', 'ul', 'ol', 'section', 'br', 'h1', 'h2', 'h3', 'dt', 'dd', 'hr']);

/** White space of every kind becomes one space; invisible marks at the edges go. */
export function oneLine(text: string): string {
  return text.replace(/[\u200b\u2060\ufeff]/g, '').replace(/\s+/g, ' ').replace(/^[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]+|[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]+$/g, '');
}

/** The text of an element on one line, each string once. */
export function textOf(dom: Dom, element: Element): string {
  return oneLine(collect(dom, element, ' ', ' '));
}

/** The text of an element with its line breaks: of `<br>` and of blocks, or, where there are none, of the text itself. */
export function paragraphsOf(dom: Dom, element: Element): string {
  const built = dom.one(element, 'br, p, div, li') !== undefined;
  return collect(dom, element, '\n', built ? ' ' : '\n')
    .split('\n')
    .map(oneLine)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function collect(dom: Dom, root: Element, blockBreak: string, rawBreak: string): string {
  const parts: string[] = [];
  walk(dom, root, (node) => {
    if (dom.isText(node)) parts.push(dom.value(node).replace(/\r?\n|\r/g, rawBreak));
    else if (dom.isElement(node)) {
      if (isSilent(dom, node)) return false;
      if (blocks.has(dom.tag(node))) parts.push(blockBreak);
    }
    return true;
  }, (left) => {
    if (dom.tag(left) !== 'br' && blocks.has(dom.tag(left))) parts.push(blockBreak);
  });
  return parts.join('');
}

/** Depth first without recursion, so that depth cannot break it. `enter` answers whether to go down. */
export function walk(dom: Dom, root: Element, enter: (node: Node) => boolean, leave: (element: Element) => void = () => {}): void {
  const open: Element[] = [];
  let node = dom.first(root);
  while (node || open.length > 0) {
    if (!node) {
      const left = open.pop()!;
      leave(left);
      node = dom.next(left);
    } else if (enter(node) && dom.isElement(node)) {
      open.push(node);
      node = dom.first(node);
    } else node = dom.next(node);
  }
}

const unseen = `[hidden], [data-testid="expandable-text-button"], ${hiddenTwin}`;

function isSilent(dom: Dom, element: Element): boolean {
  const tag = dom.tag(element);
  if (silent.has(tag) || tag.includes('-')) return true;
  return dom.matches(element, unseen) || repeatsTwin(dom, element);
}

/** For screen readers a string often stands twice: once with `aria-hidden`, once hidden from the eye. */
function repeatsTwin(dom: Dom, element: Element): boolean {
  if (dom.tag(element) !== 'span') return false;
  const before = dom.matches(element, '[aria-hidden="true"] + *, * + [aria-hidden="true"]') ? previous(dom, element) : undefined;
  return before !== undefined && dom.tag(before) === 'span' && !dom.matches(before, unseen) && textOf(dom, before) === textOf(dom, element) && textOf(dom, element) !== '';
}

function previous(dom: Dom, element: Element): Element | undefined {
  const parent = dom.parent(element);
  if (!parent) return undefined;
  let before: Element | undefined;
  for (let node = dom.first(parent); node && node !== element; node = dom.next(node)) if (dom.isElement(node)) before = node;
  return before;
}

export interface Line {
  element: Element;
  text: string;
}

/** The non-empty lines among elements. */
export function linesOf(dom: Dom, elements: Element[]): Line[] {
  return elements.map((element) => ({ element, text: textOf(dom, element) })).filter(({ text }) => text !== '');
}
