import type { Scene } from './options.ts';

export const nonce = 'oefenpagina';

/** What the page does by itself: moves without a load, and, where asked, fights and churns. Runs in the page's own world. */
export function pageScript(scene: Scene): string {
  const parts = [`(${moves.toString()})(${scene.lag})`];
  if (scene.hostile) parts.push(`(${fights.toString()})()`);
  if (scene.churn > 0) parts.push(`(${churns.toString()})(${scene.churn})`);
  return `<script nonce="${nonce}">${parts.join(';\n')}</script>`;
}

/** A click on a link changes the address at once and the content a moment later; back and forward too. */
function moves(lag: number): void {
  const policy = (window as unknown as { trustedTypes?: { createPolicy(name: string, rules: object): { createHTML(text: string): string } } })
    .trustedTypes?.createPolicy('jSecure', { createHTML: (text: string) => text });
  const show = async (): Promise<void> => {
    const address = location.href;
    const [text] = await Promise.all([fetch(address).then((answer) => answer.text()), new Promise((done) => setTimeout(done, lag))]);
    if (location.href !== address) return;
    const next = new DOMParser().parseFromString(policy ? policy.createHTML(text) : text, 'text/html');
    const [from, to] = [next.querySelector('#root'), document.querySelector('#root')];
    if (!from || !to) return location.reload();
    document.title = next.title;
    to.replaceChildren(...from.childNodes);
    const style = next.querySelector('head style');
    if (style) document.querySelector('head style')?.replaceWith(style);
    window.scrollTo(0, 0);
  };
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a[href]') as HTMLAnchorElement | null;
    if (!link || event.ctrlKey || event.metaKey || link.origin !== location.origin || /\/preload\//.test(link.href)) return;
    event.preventDefault();
    history.pushState({}, '', link.href);
    void show();
  });
  addEventListener('popstate', () => void show());
}

/** Removes what it does not know, renders itself anew, and looks for traces of extensions. */
function fights(): void {
  const seen = { removed: 0, traces: 0 };
  Object.assign(window, { practiceSeen: seen });
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.outerHTML.includes('chrome-extension://') || node.outerHTML.includes('moz-extension://')) seen.traces += 1;
        if (node.localName.includes('-')) {
          node.remove();
          seen.removed += 1;
        }
      }
    }
  }).observe(document.documentElement, { childList: true, subtree: true });
  setInterval(() => {
    for (const card of document.querySelectorAll('section, [role="listitem"]')) if (!card.parentElement?.closest('section, [role="listitem"]')) card.replaceWith(card.cloneNode(true));
  }, 400);
}

/** Adds posts of 150 nodes, as a feed that is scrolled fast. */
function churns(posts: number): void {
  let left = posts;
  const timer = setInterval(() => {
    const list = document.querySelector('[data-testid="mainFeed"], main[aria-label]');
    if (!list || left <= 0) {
      clearInterval(timer);
      Object.assign(window, { practiceChurned: true });
      return;
    }
    left -= 1;
    const post = document.createElement('div');
    post.setAttribute('role', 'listitem');
    for (let index = 0; index < 149; index += 1) {
      const line = document.createElement('p');
      line.textContent = `regel ${index}`;
      post.append(line);
    }
    list.append(post);
  }, 16);
}
