import { each, escape } from '../html.ts';
import { labels } from '../labels.ts';
import type { Scene } from '../options.ts';
import type { Organisation } from '../personas.ts';
import { h, shell } from './shell.ts';

export function company(scene: Scene, { slug, name, about, place }: Organisation): string {
  const t = labels[scene.language];
  return shell(scene, {
    title: name, screen: 'organization.OrganizationHome',
    content: `<div class="${h('main')}"><section class="${h('card')}"><div class="${h('cover')}"></div><h1 class="${h('name')}">${escape(name)}</h1><p class="${h('headline')}">${escape(about)}</p><p class="${h('quiet')}">${escape(place)}</p><div class="${h('row')}">${each(['about', 'posts', 'jobs', 'people'], (tab) => `<a href="https://www.linkedin.com/company/${slug}/${tab}/" class="${h('link')}">${tab}</a>`)}</div></section><section class="${h('card')}"><h2 class="${h('title')}">${t.about}</h2><p>${escape(about)}</p></section></div>`,
  });
}
