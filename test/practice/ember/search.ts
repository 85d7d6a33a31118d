import { each, escape } from '../html.ts';
import { labels } from '../labels.ts';
import type { Scene } from '../options.ts';
import { organisations } from '../personas.ts';
import type { Persona } from '../personas.ts';
import { initials } from '../style.ts';
import { h, shell } from './shell.ts';

export function peopleSearch(scene: Scene, people: Persona[]): string {
  return shell(scene, labels[scene.language].search, `<h1 class="visually-hidden">${labels[scene.language].search}</h1><ul role="list" class="${h('card')}">${each(people, (one) => `<li>${person(scene, one)}</li>`)}</ul>`, `<div class="${h('card')}">${labels[scene.language].advertisement}</div>`);
}

export function allSearch(scene: Scene, people: Persona[]): string {
  const company = organisations[0]!;
  const result = card(`urn:li:company:${company.page}`, `https://www.linkedin.com/company/${company.slug}/`, escape(company.name), [escape(company.place), '12K volgers'], '');
  return shell(scene, labels[scene.language].search, `<ul role="list" class="${h('card')}">${each(people.slice(0, 3), (one) => `<li>${person(scene, one)}</li>`)}</ul><ul role="list" class="${h('card')}"><li>${result}</li></ul>`);
}

function person(scene: Scene, one: Persona): string {
  const t = labels[scene.language];
  const shared = scene.people.filter(({ slug }) => one.mutual?.includes(slug));
  const insight = each(shared, (other) => `<a href="https://www.linkedin.com/in/${other.slug}?miniProfileUrn=y"><strong>${escape(other.name)}</strong></a> `);
  return card(`urn:li:member:${one.member.length}`, `https://www.linkedin.com/in/${one.slug}?miniProfileUrn=urn%3Ali%3Afs_miniProfile%3A${one.member}`, escape(one.name), [escape(one.headline), escape(one.location ?? '')], `<p class="entity-result__summary--2-lines ${h('quiet')}">${t.current}: ${escape(one.employers[0]!.roles[0]!.title)}</p>${insight ? `<div class="entity-result__insights">${insight} ${t.mutual}</div>` : ''}`, one.degree, initials(one.name));
}

function card(urn: string, href: string, name: string, lines: string[], more: string, degree = 0, photo = ''): string {
  return `<div data-view-name="search-entity-result-universal-template" data-chameleon-result-urn="${urn}" class="${h('item')}"><a href="${href}" tabindex="-1" aria-hidden="true"><span class="${h('avatar')}">${escape(photo)}</span></a><div class="${h('grow')}"><div><div class="t-roman t-sans"><span class="entity-result__title-text"><a href="${href}" class="${h('link')}"><span dir="ltr"><span aria-hidden="true"><!---->${name}<!----></span><span class="visually-hidden"><!---->Bekijk het profiel van ${name}<!----></span></span></a>${degree ? ` <span class="entity-result__badge-text"><span aria-hidden="true">• ${degree}</span><span class="visually-hidden">${degree}</span></span>` : ''}</span></div>${each(lines.filter(Boolean), (line) => `<div class="${h('line')} t-14 t-normal"><!---->${line}<!----></div>`)}</div>${more}</div>${photo ? `<button aria-label="+ ${name}" class="${h('button')}">+</button>` : ''}</div>`;
}
