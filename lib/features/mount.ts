/** One mount: a host in the page, a closed shadow root in it, our nodes in there. */
import { nodeOf, type Child } from '../../components/page/dom/jsx-runtime.ts';
import { createHost } from './host.ts';
import { mayAct } from './guard.ts';
import { schemeOf } from './scheme.ts';

declare const __OPEN_ROOTS__: boolean;

export interface Mounted {
  readonly host: HTMLElement;
  show: (content: Child) => void;
  remove: () => void;
}

/** Events of ours that the page's own listeners need not hear. */
const kept = ['click', 'auxclick', 'pointerdown', 'mousedown', 'touchstart', 'keydown', 'keyup', 'keypress', 'focusin', 'focusout'];

/** Closed in what ships; open in the tests' own build, so that axe and locators can look inside. */
export function attachRoot(host: HTMLElement): ShadowRoot {
  return host.attachShadow({ mode: __OPEN_ROOTS__ ? 'open' : 'closed' });
}

/**
 * @param css the whole style sheet as text; `:host` in it becomes our own frame, since the page's rules would win over `:host`
 * @param language of Schil's own texts, which need not be the page's
 * @param position at which side of its anchor it stands; decides its margins
 */
export function createMount(document: Document, css: string, language: string, position: 'before' | 'after'): Mounted {
  const scheme = schemeOf(document);
  const host = createHost(document, scheme);
  const root = attachRoot(host);
  const frame = document.createElement('div');
  frame.className = `schil-frame schil-frame--${scheme} schil-frame--${position}`;
  frame.lang = language;
  dress(root, css.replaceAll(':host', '.schil-frame'));
  root.append(frame);

  root.addEventListener('click', (event) => {
    if (mayAct(host, event as MouseEvent)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }, { capture: true });
  for (const type of kept) root.addEventListener(type, (event) => event.stopPropagation());

  return {
    host,
    show: (content) => frame.replaceChildren(nodeOf(content)),
    remove: () => host.remove(),
  };
}

/** Of all mounts: read once. */
let sheet: CSSStyleSheet | undefined;

/** A constructed sheet is bound by no policy of the page's. Firefox does not let content scripts adopt one. */
function dress(root: ShadowRoot, css: string): void {
  try {
    if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = root.ownerDocument.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
