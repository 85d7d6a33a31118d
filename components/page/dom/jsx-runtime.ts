/**
 * JSX for LinkedIn's pages: gives plain nodes. What stands there is small and seldom changes, so it needs no diffing; without Preact the
 * content script is a quarter lighter in every page. Files say `@jsxImportSource ./dom` on their first line.
 */
export type Child = Node | string | number | false | null | undefined | readonly Child[];
type Handler = (event: never) => void;
export type Attributes = { children?: Child } & { [name: string]: Child | boolean | Handler };
// Each component knows its own properties; here they only pass through.
type Component = (properties: never) => Child;

export namespace JSX {
  export type Element = Node;
  export type ElementType = string | Component;
  export interface ElementChildrenAttribute {
    children: unknown;
  }
  export interface IntrinsicElements {
    [tag: string]: Attributes;
  }
}

const drawn = new Set(['svg', 'path']);

export function jsx(type: string | Component, properties: Attributes): Node {
  if (typeof type !== 'string') return nodeOf(type(properties as never));
  const element = drawn.has(type) ? document.createElementNS('http://www.w3.org/2000/svg', type) : document.createElement(type);
  for (const [name, value] of Object.entries(properties)) {
    if (name === 'children') element.append(nodeOf(value as Child));
    else if (typeof value === 'function') element.addEventListener(name.slice(2).toLowerCase(), value as unknown as EventListener);
    else if (value !== undefined && value !== false && value !== null) element.setAttribute(name, value === true ? '' : String(value));
  }
  return element;
}
export { jsx as jsxs };

export function Fragment({ children }: { children?: Child }): Node {
  return nodeOf(children);
}

/** What a component gives, as one node; nothing becomes an empty fragment. */
export function nodeOf(child: Child): Node {
  if (child instanceof Node) return child;
  const fragment = document.createDocumentFragment();
  if (Array.isArray(child)) fragment.append(...(child as Child[]).map(nodeOf));
  else if (typeof child === 'string' || typeof child === 'number') fragment.append(String(child));
  return fragment;
}
