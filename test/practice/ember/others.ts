import { each, escape, withBreaks } from '../html.ts';
import { jobs } from '../jobs.ts';
import type { Job } from '../jobs.ts';
import { labels } from '../labels.ts';
import type { Scene } from '../options.ts';
import type { Organisation, Persona } from '../personas.ts';
import { initials } from '../style.ts';
import { employer, entity, items } from './profile.ts';
import { h, shell, twice } from './shell.ts';

export function feed(scene: Scene): string {
  const t = labels[scene.language];
  const posts = each(scene.people.filter((one) => one !== scene.me && one.about).slice(0, 5), (person, index) => `<div id="ember10${index}" class="ember-view"><div class="feed-shared-update-v2 ${h('card')}" data-urn="urn:li:activity:700${index}"><div class="${h('item')}"><span class="${h('avatar')}">${escape(initials(person.name))}</span><div><a href="https://www.linkedin.com/in/${person.slug}?x">${twice(escape(person.name))}</a><p class="${h('quiet')}">${twice(escape(person.headline))}</p></div></div><p>${escape(person.about!.split('\n')[0]!)}</p></div></div>`);
  return shell(scene, t.home, `<div class="${h('card')}">${t.start}</div><div data-finite-scroll-hotkey-context="FEED"><h2 class="visually-hidden">Feed</h2>${posts}</div>`, `<div data-view-name="news-module" class="${h('card')}"><h2 class="${h('title')}">${t.news}</h2><p>Gemeenten werken samen aan toegankelijke brieven</p></div>`, `<div class="${h('card')}"><p>${escape(scene.me.name)}</p></div>`);
}

export function company(scene: Scene, { slug, name, about, place, page }: Organisation): string {
  const island = escape(JSON.stringify({ data: { universalName: slug, name, entityUrn: `urn:li:fsd_company:${page}` } }));
  return shell(scene, `${name}: ${labels[scene.language].about}`, `<section class="org-top-card artdeco-card ${h('card')}"><div class="${h('cover')}"></div><h1 class="${h('name')}" title="${escape(name)}">${escape(name)}</h1><p class="${h('headline')}">${escape(about)}</p><div class="${h('quiet')}">${escape(place)}</div><nav><ul class="${h('row')}">${each(['about', 'posts', 'jobs', 'people'], (tab) => `<li><a href="/company/${slug}/${tab}/" class="${h('link')}">${tab}</a></li>`)}</ul></nav></section><section class="artdeco-card ${h('card')}"><h2 class="${h('title')}">${labels[scene.language].about}</h2><p>${escape(about)}</p></section><code style="display:none" id="bpr-guid-1"><!--${island}--></code>`, `<div class="${h('card')}">${labels[scene.language].advertisement}</div>`);
}

export function job(scene: Scene, one: Job): string {
  return shell(scene, `${one.title} | ${one.organisation}`, `<div class="${h('card')}">${pane(scene, one, 'h1')}</div>${text(scene, one)}`);
}

/** The document's title is the list's here. */
export function jobSearch(scene: Scene, one: Job): string {
  return shell(scene, labels[scene.language].jobs, `<div class="${h('two')}"><div class="${h('list', 'card')}"><ul>${each(jobs, (other) => `<li data-occludable-job-id="${other.id}" class="${h('item')}"><div data-job-id="${other.id}" class="job-card-container"><a href="/jobs/search/?currentJobId=${other.id}"><strong>${twice(escape(other.title))}</strong></a><p>${escape(other.organisation)}</p></div></li>`)}</ul></div><div class="${h('grow')}"><div class="${h('card')}">${pane(scene, one, 'h1')}</div>${text(scene, one)}</div></div>`);
}

function pane(scene: Scene, { id, title, organisation, slug, place }: Job, tag: string): string {
  return `<div class="job-details-jobs-unified-top-card__company-name"><a href="https://www.linkedin.com/company/${slug}/life" class="${h('link')}">${escape(organisation)}</a></div><div class="job-details-jobs-unified-top-card__job-title"><${tag} class="t-24 ${h('name')}"><a href="/jobs/view/${id}/?trk=x">${escape(title)}</a></${tag}></div><div class="job-details-jobs-unified-top-card__primary-description-container"><div><span class="tvm__text">${escape(place)}</span><span class="tvm__text"> · </span><span class="tvm__text">2 d</span></div></div><button class="job-details-fit-level-preferences ${h('button')}">${labels[scene.language].message}</button>`;
}

function text(scene: Scene, { description }: Job): string {
  return `<article class="${h('card')}"><div id="job-details"><h2 class="${h('title')}">${labels[scene.language].aboutJob}</h2><div><p>${withBreaks(description)}</p></div></div></article>`;
}

export function jobsHome(scene: Scene): string {
  return shell(scene, labels[scene.language].jobs, `<div class="${h('card')}"><h2 class="${h('title')}">${labels[scene.language].jobs}</h2>${each(jobs, (one) => `<div class="${h('item')}"><a href="/jobs/view/${one.id}/">${twice(escape(one.title))}</a></div>`)}</div>`);
}

export function details(scene: Scene, person: Persona, kind: string): string | null {
  const entities = kind === 'experience' ? person.employers.map((one) => employer(scene, one))
    : kind === 'education' ? person.education.map(({ school, detail, years }) => entity([school, detail, years]))
    : kind === 'skills' ? person.skills.map((name) => entity([name])) : null;
  return entities && shell(scene, person.name, `<section class="artdeco-card ${h('card')}"><div><h2 class="${h('title')}">${twice(kind)}</h2></div>${items(entities)}</section>`);
}
