import { escape, hashed } from '../html.ts';
import { labels } from '../labels.ts';
import type { Scene } from '../options.ts';
import { styleOf } from '../style.ts';

export const h = hashed('2026-05', 'ember');

/** The older page: `main` with hashed classes, numbered views, a right column that kept its class, two more `aside`s. */
export function shell(scene: Scene, title: string, main: string, rail = '', left = ''): string {
  const t = labels[scene.language];
  return `<!DOCTYPE html><html lang="${scene.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)} | LinkedIn</title><style>${styleOf(h)}</style></head>
<body class="render-mode-BIGPIPE nav-v2 ember-application"><div id="root"><div id="ember3" class="ember-view"><header id="global-nav" class="${h('banner')}"><nav class="${h('nav')}"><span class="${h('brand')}">oefenpagina</span><span class="${h('search')}">${t.search}</span>
<a href="https://www.linkedin.com/feed/">${t.home}</a><a href="https://www.linkedin.com/mynetwork/">${t.network}</a><a href="https://www.linkedin.com/jobs/">${t.jobs}</a><a href="https://www.linkedin.com/in/${scene.me.slug}/">${escape(scene.me.name)}</a></nav></header>
<div class="scaffold-layout__row ${h('columns')}">${left ? `<aside class="scaffold-layout__sidebar ${h('left')}">${left}</aside>` : ''}<main id="ember12" class="${h('main')}" aria-label="${t.home}">${main}</main>${rail ? `<aside class="scaffold-layout__aside ${h('rail')}" aria-label="${t.aside}">${rail}</aside>` : ''}</div>
<aside class="msg-overlay-container"></aside><aside class="coach-container"></aside><div class="${h('note')}">oefenpagina: verzonnen mensen en organisaties</div></div></div></body></html>`;
}

/** Every visible string stands twice: for the eye and for screen readers. */
export function twice(html: string, spoken = html): string {
  return `<span aria-hidden="true"><!---->${html}<!----></span><span class="visually-hidden"><!---->${spoken}<!----></span>`;
}
