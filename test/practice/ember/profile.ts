import { each, escape, withBreaks } from '../html.ts';
import { datesIn, durationIn, labels } from '../labels.ts';
import type { Scene } from '../options.ts';
import type { Employer, Persona, Role } from '../personas.ts';
import { initials } from '../style.ts';
import { h, shell, twice } from './shell.ts';

export function profile(scene: Scene, person: Persona): string {
  const t = labels[scene.language];
  const below = scene.scrolled
    ? section('experience', t.experience, items(person.employers.map((one) => employer(scene, one))))
      + section('education', t.education, items(person.education.map(({ school, detail, years }) => entity([school, detail, years]))))
      + section('licenses_and_certifications', t.certifications, items(person.certifications.map(({ name, issuer }) => entity([name, issuer, `${t.issued} 2020`]))))
      + section('skills', t.skills, items(person.skills.slice(0, 2).map((name) => entity([name]))))
    : '';
  const rail = `<section class="${h('card')}"><h2 class="${h('title')}">${twice(t.aside)}</h2>${each(scene.people.filter((one) => one !== person).slice(0, 4), (one) => `<div class="${h('item')}"><a href="https://www.linkedin.com/in/${one.slug}?miniProfileUrn=x">${twice(escape(one.name))}</a></div>`)}</section>`;
  return shell(scene, person.name, topCard(scene, person) + about(scene, person) + below, rail);
}

function topCard(scene: Scene, person: Persona): string {
  const t = labels[scene.language];
  const own = person.slug === scene.me.slug;
  const pronouns = person.pronouns ? `<span class="text-body-small v-align-middle break-words t-black--light">(${person.pronouns})</span>` : '';
  const degree = own ? '' : `<span class="distance-badge"><span aria-hidden="true">· ${person.degree}${t.degree}</span><span class="visually-hidden">${person.degree}</span></span>`;
  const work = [person.employers[0]?.organisation, person.education[0]?.school].filter((one) => one !== undefined);
  const actions = own
    ? `<a href="/in/${person.slug}/edit/intro/" aria-label="${t.edit}" class="${h('button')}">${t.edit}</a>`
    : `<button aria-label="${t.message} ${escape(person.name)}" class="${h('button')}"><span>${t.message}</span></button>`;
  return `<section id="ember21" data-member-id="10${person.member.length}42" class="artdeco-card ${h('card')}"><div class="${h('cover')}"></div><button aria-label="${escape(person.name)}" class="${h('photo')}"><span class="${h('avatar', 'big')}">${escape(initials(person.name))}</span></button><div class="${h('top')}"><div class="${h('grow')}">
<div class="${h('row')}"><span class="inline"><a href="/in/${person.slug}/overlay/about-this-profile/"><h1 class="${h('name')} inline t-24">${escape(person.name)}</h1></a></span>${pronouns}${degree}</div>
<div class="text-body-medium break-words ${h('headline')}" data-generated-suggestion-target="urn:li:fsu_profileActionDelegate:1">${escape(person.headline)}</div>
<div class="${h('row')}">${person.location ? `<span class="text-body-small inline t-black--light break-words ${h('quiet')}">${escape(person.location)}</span>` : ''}<span class="pv-text-details__separator t-black--light"><a id="top-card-text-details-contact-info" href="/in/${person.slug}/overlay/contact-info/" class="${h('link')}">${t.contact}</a></span></div>
<ul class="pv-top-card--list"><li class="text-body-small t-black--light"><span class="t-bold">500+</span> ${t.connections}</li></ul>${actions}</div>
<ul>${each(work, (one) => `<li><button aria-label="${t.current}: ${escape(one)}. ${t.more}" class="${h('button')}"><img alt="" hidden><span class="text-body-small t-black"><div>${escape(one)}</div></span></button></li>`)}</ul></div></section>`;
}

function section(id: string, title: string, content: string): string {
  return content ? `<section id="ember4${id.length}" class="artdeco-card ${h('card')}" data-view-name="profile-card"><div id="${id}" class="pv-profile-card__anchor"></div><div><h2 class="${h('title')}">${twice(title)}</h2></div><div>${content}</div></section>` : '';
}

function about(scene: Scene, person: Persona): string {
  if (!person.about) return '';
  const t = labels[scene.language];
  const top = person.topSkills ? `<ul><li><div><a href="/in/${person.slug}/details/skills/"><div>${twice(t.topSkills)}</div><div>${twice(escape(person.topSkills.join(' • ')))}</div></a></div></li></ul>` : '';
  return section('about', t.about, `${clamped(scene, person.about)}${top}`);
}

function clamped(scene: Scene, text: string): string {
  return `<div class="inline-show-more-text--is-collapsed ${h('clamped')}">${twice(withBreaks(text))}<span><button class="${h('more')}">${labels[scene.language].more}</button></span></div>`;
}

export function items(entities: string[]): string {
  return entities.length > 0 ? `<ul>${each(entities, (one) => `<li class="artdeco-list__item ${h('item')}">${one}</li>`)}</ul>` : '';
}

export function entity(lines: (string | undefined)[], inner = '', link?: string): string {
  const shown = lines.filter((one) => one !== undefined).map((line, index) => (index === 0 ? `<div class="t-bold ${h('strong')}">${twice(escape(line))}</div>` : `<span class="t-14 t-normal" style="display:block">${twice(escape(line), escape(line.replace(' - ', ' – ')))}</span>`)).join('');
  return `<div data-view-name="profile-component-entity" class="${h('grow')}"><div class="${h('row')}">${link ? `<a href="${link}" data-field="experience_company_logo"><span class="${h('logo')}"></span></a>` : ''}<div class="${h('grow')}">${link ? `<a href="${link}">${shown}</a>` : shown}</div></div>${inner ? `<div class="pvs-entity__sub-components">${inner}</div>` : ''}</div>`;
}

export function employer(scene: Scene, one: Employer): string {
  const link = one.page ? `https://www.linkedin.com/company/${one.page}/` : undefined;
  const [first] = one.roles;
  if (one.roles.length === 1) return entity([first!.title, [one.organisation, one.type].filter(Boolean).join(' · '), datesIn(scene.language, first!.from, first!.to), first!.place], description(scene, first!), link);
  const total = durationIn(scene.language, one.roles.at(-1)!.from, first!.to);
  return entity([one.organisation, [one.type, total].filter(Boolean).join(' · ')], `<ul>${each(one.roles, (role) => `<li><span class="pvs-entity__path-node"></span>${entity([role.title, datesIn(scene.language, role.from, role.to), role.place], description(scene, role))}</li>`)}</ul>`, link);
}

function description(scene: Scene, role: Role): string {
  return role.description ? `<ul><li><div><ul><li>${clamped(scene, role.description)}</li></ul></div></li><li><div>${`<a data-field="position_contextual_skills_see_details" href="#"><div>${twice('<strong>Overleggen, plannen en +2</strong>')}</div></a>`}</div></li></ul>` : '';
}
