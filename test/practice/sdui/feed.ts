import { each, escape } from '../html.ts';
import { labels } from '../labels.ts';
import type { Scene } from '../options.ts';
import { initials } from '../style.ts';
import { h, shell } from './shell.ts';

/** The first link of a post is somebody who liked it, not its author. */
export function feed(scene: Scene): string {
  const t = labels[scene.language];
  const liker = scene.people.find(({ slug }) => slug === 'maud-de-wit-oefen')!;
  return shell(scene, {
    title: t.home, screen: 'feed.MainFeed',
    content: `<div class="${h('left')}"><div class="${h('card')}"><span class="${h('avatar')}">${escape(initials(scene.me.name))}</span><p class="${h('strong')}">${escape(scene.me.name)}</p><p class="${h('quiet')}">${escape(scene.me.headline)}</p></div></div>
<div class="${h('main')}"><div class="${h('card')}"><p class="${h('quiet')}">${t.start}</p></div><div data-testid="mainFeed" componentkey="container-update-list_mainFeed-lazy-container" role="list">${each(scene.people.filter((one) => one !== scene.me && one.about).slice(0, 6), (person, index) => `<div role="listitem" componentkey="expandedTracking${index}FeedType_MAIN_FEED_RELEVANCE"><div class="${h('card')}">${index === 0 ? `<p class="${h('quiet')}"><a href="https://www.linkedin.com/in/${liker.slug}/">${escape(liker.name)}</a></p>` : ''}<div class="${h('item')}"><span class="${h('avatar')}">${escape(initials(person.name))}</span><div class="${h('grow')}"><a href="https://www.linkedin.com/in/${person.slug}/"><p class="${h('strong')}">${escape(person.name)}</p></a><p class="${h('quiet')}">${escape(person.headline)}</p></div></div><p><span data-testid="expandable-text-box">${escape(person.about!.split('\n')[0]!)}</span></p></div></div>`)}</div></div>
<aside class="${h('rail')}"><div class="${h('card')}"><p class="${h('title')}">${t.news}</p><p>Gemeenten werken samen aan toegankelijke brieven</p><p class="${h('quiet')}">1 d</p></div><div componentkey="MainFeedDesktopNav_feed_ad" class="${h('card')}"><p class="${h('quiet')}">${t.advertisement}</p></div></aside>`,
  });
}
