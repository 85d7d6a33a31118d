import { each, escape } from '../html.ts';
import { labels } from '../labels.ts';
import type { Scene } from '../options.ts';
import { organisations } from '../personas.ts';
import type { Persona } from '../personas.ts';
import { initials } from '../style.ts';
import { h, shell } from './shell.ts';

/** People's names stand in a link of their own (split), or the whole card is one link (nested): both are met. */
export function peopleSearch(scene: Scene, people: Persona[]): string {
  return shell(scene, {
    title: labels[scene.language].search, screen: 'search.SearchResultsPeople',
    content: `<div class="${h('main')}" data-testid="lazy-column"><div role="list" class="${h('card')}">${each(people, (person, index) => card(scene, person, index % 3 === 2))}</div></div><div componentkey="SearchResults_SearchRightRail" class="${h('rail')}"><div class="${h('card')}"><p>${labels[scene.language].premium}</p></div></div>`,
  });
}

export function allSearch(scene: Scene, people: Persona[]): string {
  const company = organisations[0]!;
  return shell(scene, {
    title: labels[scene.language].search, screen: 'search.SearchResultsAll',
    content: `<div class="${h('main')}" data-testid="lazy-column"><div role="list" class="${h('card')}">${each(people.slice(0, 3), (person) => card(scene, person, false))}</div>
<div role="list" class="${h('card')}"><div role="listitem" class="${h('item')}"><a href="https://www.linkedin.com/company/${company.slug}/"><span class="${h('logo')}"></span></a><div><p class="${h('strong')}"><a href="https://www.linkedin.com/company/${company.slug}/">${escape(company.name)}</a></p><p>${escape(company.place)}</p></div></div></div>
<div role="list" class="${h('card')}"><div role="listitem" class="${h('item')}"><div><a href="https://www.linkedin.com/in/${people[0]!.slug}/"><p class="${h('strong')}">${escape(people[0]!.name)}</p></a><p>${escape(people[0]!.headline)}</p><p>2 d ·</p><p><span data-testid="expandable-text-box">Een bericht over het omgevingsplan.</span></p></div></div></div></div>`,
  });
}

function card(scene: Scene, person: Persona, nested: boolean): string {
  const t = labels[scene.language];
  const href = `https://www.linkedin.com/in/${person.slug}/`;
  const name = nested ? escape(person.name) : `<a href="${href}">${escape(person.name)}</a>`;
  const lines = `<p class="${h('strong')}">${name}<span> • ${person.degree}${t.degree}</span></p><p>${escape(person.headline)}</p>${person.location ? `<p class="${h('quiet')}">${escape(person.location)}</p>` : ''}<p class="${h('quiet')}">${t.current}: ${escape(person.employers[0]!.roles[0]!.title)}</p>`;
  const shared = each(scene.people.filter(({ slug }) => person.mutual?.includes(slug)), (one) => `<a href="https://www.linkedin.com/in/${one.slug}/"><strong>${escape(one.name)}</strong></a> `);
  const mutual = shared ? `<div class="${h('below')}"><p class="${h('quiet')}">${shared}: ${t.mutual}</p></div>` : '';
  const photo = `<span class="${h('avatar')}">${escape(initials(person.name))}</span>`;
  return `<div role="listitem" class="${h('item')}">${nested ? `<div class="${h('grow')}"><a href="${href}" class="${h('entry')}">${photo}<div class="${h('grow')}">${lines}</div></a>${mutual}</div>` : `<a href="${href}" tabindex="-1">${photo}</a><div class="${h('grow')}"><div>${lines}</div>${mutual}</div>`}<div componentkey="SearchResults${person.member}"><button class="${h('button')}">${t.message}</button></div></div>`;
}
