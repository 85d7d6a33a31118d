/**
 * Access to a page's nodes that the page cannot bend.
 * A form field called `querySelector`, `children` or `title` hides the property of that name on its form and on the document;
 * so every property is taken from the prototypes, and every node looked at is counted.
 */

/** Thrown when a page asks for more looking than it may; the reading then is empty. */
export class BudgetSpent extends Error {}

export interface Budget {
  visited: number;
  readonly limit: number;
}

/** @param limit nodes that one reading may look at */
export function newBudget(limit = 60_000): Budget {
  return { visited: 0, limit };
}

export interface Dom {
  readonly document: Document;
  /** Elements below `root` that match, in document order. */
  all(root: ParentNode, selector: string): Element[];
  one(root: ParentNode, selector: string): Element | undefined;
  attribute(element: Element, name: string): string | null;
  matches(element: Element, selector: string): boolean;
  /** The element itself or its nearest ancestor that matches. */
  closest(element: Element, selector: string): Element | undefined;
  contains(outer: Node, inner: Node): boolean;
  /** Whether `a` stands before `b` in the document. */
  precedes(a: Node, b: Node): boolean;
  parent(node: Node): Element | undefined;
  first(node: Node): Node | null;
  next(node: Node): Node | null;
  /** Element children, without custom elements: those are not LinkedIn's but ours or another extension's. */
  children(element: Element): Element[];
  tag(element: Element): string;
  isElement(node: Node): node is Element;
  isText(node: Node): boolean;
  value(node: Node): string;
}

type Getter = (this: unknown) => unknown;
type Method = (this: unknown, ...values: unknown[]) => unknown;

export function domOf(document: Document, budget: Budget = newBudget()): Dom {
  const get = (sample: object, name: string) => member(sample, name) as Getter;
  const firstChild = get(document, 'firstChild');
  const nextSibling = get(document, 'nextSibling');
  const parentNode = get(document, 'parentNode');
  const nodeType = get(document, 'nodeType');
  const nodeValue = get(document, 'nodeValue');
  const contains = member(document, 'contains') as Method;
  const compare = member(document, 'compareDocumentPosition') as Method;
  const queryDocument = member(document, 'querySelectorAll') as Method;

  const visit = (count = 1): void => {
    budget.visited += count;
    if (budget.visited > budget.limit) throw new BudgetSpent();
  };
  const sample = rootElement();
  const queryElement = member(sample, 'querySelectorAll') as Method;
  const queryOneElement = member(sample, 'querySelector') as Method;
  const queryOneDocument = member(document, 'querySelector') as Method;
  const getAttribute = member(sample, 'getAttribute') as Method;
  const matches = member(sample, 'matches') as Method;
  const closest = member(sample, 'closest') as Method;
  const localName = get(sample, 'localName');

  function rootElement(): Element {
    for (let node = firstChild.call(document) as Node | null; node; node = nextSibling.call(node) as Node | null) {
      if (nodeType.call(node) === 1) return node as Element;
    }
    throw new BudgetSpent();
  }

  const dom: Dom = {
    document,
    all(root, selector) {
      const found = (root === document ? queryDocument : queryElement).call(root, selector) as NodeListOf<Element>;
      visit(found.length + 1);
      return Array.from(found);
    },
    one(root, selector) {
      visit();
      return ((root === document ? queryOneDocument : queryOneElement).call(root, selector) as Element | null) ?? undefined;
    },
    attribute: (element, name) => getAttribute.call(element, name) as string | null,
    matches: (element, selector) => matches.call(element, selector) as boolean,
    closest: (element, selector) => (closest.call(element, selector) as Element | null) ?? undefined,
    contains: (outer, inner) => contains.call(outer, inner) as boolean,
    precedes: (a, b) => ((compare.call(a, b) as number) & 4) !== 0,
    parent(node) {
      visit();
      const parent = parentNode.call(node) as Node | null;
      return parent && nodeType.call(parent) === 1 ? (parent as Element) : undefined;
    },
    first(node) {
      visit();
      return firstChild.call(node) as Node | null;
    },
    next(node) {
      visit();
      return nextSibling.call(node) as Node | null;
    },
    children(element) {
      const found: Element[] = [];
      for (let node = dom.first(element); node; node = dom.next(node)) {
        if (dom.isElement(node) && !dom.tag(node).includes('-')) found.push(node);
      }
      return found;
    },
    tag: (element) => localName.call(element) as string,
    isElement: (node): node is Element => nodeType.call(node) === 1,
    isText: (node) => nodeType.call(node) === 3,
    value: (node) => (nodeValue.call(node) as string | null) ?? '',
  };
  return dom;
}

/** A getter or method of the platform, found on the prototypes only. */
function member(node: object, name: string): unknown {
  for (let prototype: unknown = Object.getPrototypeOf(node); prototype; prototype = Object.getPrototypeOf(prototype)) {
    const found = Object.getOwnPropertyDescriptor(prototype, name);
    if (found) return found.get ?? (found.value as unknown);
  }
  throw new BudgetSpent(`no ${name}`);
}

/** The deepest element that holds all of them. */
export function sharedAncestor(dom: Dom, elements: readonly Element[]): Element | undefined {
  let shared = elements[0] && dom.parent(elements[0]);
  while (shared && !elements.every((one) => dom.contains(shared!, one))) shared = dom.parent(shared);
  return shared;
}
