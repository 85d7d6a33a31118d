import { each, escape, withBreaks } from '../html.ts';
import { jobs } from '../jobs.ts';
import type { Job } from '../jobs.ts';
import { labels } from '../labels.ts';
import type { Scene } from '../options.ts';
import { expandable, h, shell } from './shell.ts';

/** One job on its own page: its title is a plain paragraph. */
export function job(scene: Scene, one: Job): string {
  return shell(scene, {
    title: `${one.title} | ${one.organisation}`, screen: 'jobs.JobDetails',
    content: `<div class="${h('main')}"><div class="${h('card')}">${head(scene, one, `<p class="${h('name')}">${escape(one.title)}</p>`)}</div>${about(scene, one)}</div>`,
  });
}

/** A list and the chosen job beside it: its title is a link. */
export function jobSearch(scene: Scene, one: Job): string {
  return shell(scene, {
    title: `${one.title} | ${one.organisation}`, screen: 'jobs.SemanticJobDetails',
    content: `<div class="${h('main', 'two')}"><div componentkey="SearchResultsMainContent" class="${h('list')}"><div class="${h('card')}">${each(jobs, (other) => `<a href="https://www.linkedin.com/jobs/search-results/?currentJobId=${other.id}"><div componentkey="job-card-component-ref-${other.id}" role="button" tabindex="0" class="${h('item', ...(other === one ? ['chosen'] : []))}"><div><p class="${h('strong')}"><span hidden>${escape(other.title)}</span><span aria-hidden="true">${escape(other.title)} </span></p><p>${escape(other.organisation)}</p><p class="${h('quiet')}">${escape(other.place)}</p></div></div></a>`)}</div></div>
<div class="${h('grow')}"><div class="${h('card')}">${head(scene, one, `<p class="${h('name')}"><a href="https://www.linkedin.com/jobs/view/${one.id}/">${escape(one.title)}</a></p>`)}</div>${about(scene, one)}</div></div>`,
  });
}

function head(scene: Scene, { organisation, slug, place }: Job, title: string): string {
  return `<div data-sdui-component="promo"><a href="https://www.linkedin.com/company/oefenreclame/">Oefenreclame</a></div><div class="${h('row')}"><span class="${h('logo')}"></span><a href="https://www.linkedin.com/company/${slug}/life/"></a><p><a href="https://www.linkedin.com/company/${slug}/life/" class="${h('link')}">${escape(organisation)}</a></p></div>${title}<p class="${h('quiet')}"><span>${escape(place)}</span> · <span>2 d</span> · <span>14</span></p><div class="${h('row')}"><button class="${h('button', 'fill')}">${labels[scene.language].message}</button></div>`;
}

function about(scene: Scene, { id, description, organisation, place }: Job): string {
  return `<div componentkey="JobDetails_AboutTheJob_${id}" class="${h('card')}"><h2 class="${h('title')}">${labels[scene.language].aboutJob}</h2>${expandable(scene, withBreaks(description))}</div><div componentkey="JobDetails_AboutTheCompany_${id}" class="${h('card')}"><p class="${h('strong')}">${escape(organisation)}</p><p class="${h('quiet')}">${escape(place)}</p></div>`;
}

export function jobsHome(scene: Scene): string {
  return shell(scene, {
    title: labels[scene.language].jobs, screen: 'jobs.JobsHome',
    content: `<div class="${h('main')}"><div class="${h('card')}"><h2 class="${h('title')}">${labels[scene.language].jobs}</h2>${each(jobs, (one) => `<div class="${h('item')}"><span class="${h('logo')}"></span><a href="https://www.linkedin.com/jobs/view/${one.id}/"><p class="${h('strong')}">${escape(one.title)}</p><p>${escape(one.organisation)}</p></a></div>`)}</div></div>`,
  });
}
