import { escape, hashed } from '../html.ts';
import { labels } from '../labels.ts';
import type { Scene } from '../options.ts';
import { styleOf } from '../style.ts';

export const h = hashed('2026-09', 'sdui');

export interface View {
  title: string;
  /** Last part of the screen's name. */
  screen: string;
  content: string;
}

/** The page around a screen: bar, work space, and the frame in which the older application waits. */
export function shell(scene: Scene, { title, screen, content }: View): string {
  const t = labels[scene.language];
  return `<!DOCTYPE html><html lang="${scene.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)} | LinkedIn</title><style>${styleOf(h)}</style></head>
<body class="${h('body')}"><div id="root"><div class="${h('banner')}"><div role="navigation" data-testid="primary-nav" class="${h('nav')}"><span class="${h('brand')}">oefenpagina</span><span class="${h('search')}">${t.search}</span>
<a href="https://www.linkedin.com/feed/">${t.home}</a><a href="https://www.linkedin.com/mynetwork/">${t.network}</a><a href="https://www.linkedin.com/jobs/">${t.jobs}</a><a href="https://www.linkedin.com/in/${scene.me.slug}/"><p class="${h('me')}">${escape(scene.me.name)}</p></a></div></div>
<main id="workspace" tabindex="-1"><div data-sdui-screen="com.linkedin.sdui.flagshipnav.${screen}"><div class="${h('columns')}">${content}</div></div></main>
<div id="interop-outlet" data-testid="interop-shadowdom"></div><div class="${h('note')}">oefenpagina: verzonnen mensen en organisaties</div></div></body></html>`;
}

/** A text that is clamped by style only; the button stands inside it. */
export function expandable(scene: Scene, html: string): string {
  return `<p class="${h('text')}"><span data-testid="expandable-text-box" class="${h('clamp')}">${html}<button data-testid="expandable-text-button" class="${h('more')}"><span>${labels[scene.language].more}</span></button></span></p>`;
}
