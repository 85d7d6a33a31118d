import { each, escape, withBreaks } from '../html.ts';
import { datesIn, durationIn, labels } from '../labels.ts';
import type { Scene } from '../options.ts';
import type { Employer, Persona } from '../personas.ts';
import { initials } from '../style.ts';
import { expandable, h, shell } from './shell.ts';

const ref = (person: Persona, name: string): string => `com.linkedin.sdui.profile.card.ref${person.member}${name}`;

/** Every card is a `div` with a `section` of the same key in it. */
function card(person: Persona, name: string, content: string): string {
  const key = ref(person, name);
  return `<div componentkey="${key}"><section componentkey="${key}" class="${h('card')}">${content}</section></div>`;
}

export function profile(scene: Scene, person: Persona): string {
  const own = person.slug === scene.me.slug;
  const above = topCard(scene, person, own) + (own ? card(person, 'SuggestedForYou', `<p class="${h('title')}">${labels[scene.language].suggested}</p><p class="${h('quiet')}">${labels[scene.language].premium}</p>`) : '') + aboutCard(scene, person);
  const below = scene.scrolled ? experience(scene, person) + education(scene, person) + certifications(scene, person) + skills(scene, person) : '';
  return shell(scene, {
    title: person.name,
    screen: 'profile.Profile',
    content: `<div class="${h('main')}"><div componentkey="profileCardsAboveActivity${person.slug}">${above}</div><div componentkey="profileCardsActivity${person.slug}"></div><div componentkey="profileCardsBelowActivityPart1${person.slug}">${below}</div></div>
<aside class="${h('rail')}" aria-label="${labels[scene.language].aside}"><div componentkey="profileAsideBrowsemap_1" class="${h('card')}"><h2 class="${h('title')}">${labels[scene.language].aside}</h2>${each(scene.people.filter((one) => one !== person).slice(0, 4), (one) => `<div class="${h('item')}"><span class="${h('avatar')}">${escape(initials(one.name))}</span><div class="${h('grow')}"><a href="https://www.linkedin.com/in/${one.slug}/"><p class="${h('strong')}">${escape(one.name)}</p></a><p class="${h('quiet')}">${escape(one.headline)}</p></div></div>`)}</div></aside>`,
  });
}

function topCard(scene: Scene, person: Persona, own: boolean): string {
  const t = labels[scene.language];
  const work = [person.employers[0]?.organisation, person.education[0]?.school].filter((one) => one !== undefined);
  const degree = own ? '' : `<p class="${h('quiet')}">· ${person.degree}${t.degree}</p><p class="${h('gone')}" hidden>· 2${t.degree}</p>`;
  const edit = own ? `<a href="https://www.linkedin.com/in/${person.slug}/edit/intro/" aria-label="${t.edit}" class="${h('button')}">${t.edit}</a>` : '';
  return card(person, 'Topcard', `<div class="${h('cover')}"></div><span class="${h('avatar', 'big')}">${escape(initials(person.name))}</span><div class="${h('top')}"><div class="${h('grow')}">
<div class="${h('row')}"><a href="https://www.linkedin.com/in/${person.slug}/"><h2 class="${h('name')}">${escape(person.name)}</h2></a>${person.pronouns ? `<p class="${h('quiet')}">${person.pronouns}</p>` : ''}${degree}</div>
<div><p class="${h('headline')}">${escape(person.headline)}</p>${work.length > 0 ? `<p class="${h('quiet')}">${escape(work.join(' · '))}</p>` : ''}
<div class="${h('row')}">${person.location ? `<p class="${h('quiet')}">${escape(person.location)}</p><p class="${h('quiet')}">·</p>` : ''}<p><a href="https://www.linkedin.com/in/${person.slug}/overlay/contact-info/" class="${h('link')}">${t.contact}</a></p></div></div>
<p class="${h('quiet')}">500+ ${t.connections}</p>${own ? '' : mutual(scene, person)}<div class="${h('row')}">${own ? edit : `<a href="https://www.linkedin.com/preload/custom-invite/?vanityName=${person.slug}" class="${h('button', 'fill')}">+</a><button class="${h('button')}">${t.message}</button>`}</div></div>
<div>${each(work, (one) => `<div role="button" tabindex="0" class="${h('row')}"><span class="${h('logo')}"></span><p class="${h('strong')}">${escape(one)}</p></div>`)}</div></div>`);
}

function mutual(scene: Scene, person: Persona): string {
  const shared = scene.people.filter(({ slug }) => person.mutual?.includes(slug));
  return shared.length > 0 ? `<a href="https://www.linkedin.com/search/results/people/?facetNetwork=F"><p class="${h('quiet')}">${escape(shared.map(({ name }) => name).join(', '))}: ${labels[scene.language].mutual}</p></a>` : '';
}

function aboutCard(scene: Scene, person: Persona): string {
  const t = labels[scene.language];
  if (!person.about) return `<div componentkey="${ref(person, 'About')}"></div>`;
  const top = person.topSkills ? `<div class="${h('item')}"><div><p class="${h('strong')}">${t.topSkills}</p><p>${escape(person.topSkills.join(' • '))}</p></div></div>` : '';
  return card(person, 'About', `<h2 class="${h('title')}">${t.about}</h2>${expandable(scene, withBreaks(person.about))}${top}`);
}

export function experience(scene: Scene, person: Persona): string {
  return card(person, 'ExperienceTopLevelSection', `<h2 class="${h('title')}">${labels[scene.language].experience}</h2>${entries(scene, person)}`);
}

export function entries(scene: Scene, person: Persona): string {
  return each(person.employers, (employer, index) => `<div componentkey="entity-collection-item-${index}" class="${h('item')}">${logo(employer)}<div class="${h('grow')}">${employer.roles.length > 1 ? several(scene, employer) : single(scene, employer)}</div></div>`);
}

function logo({ page }: Employer): string {
  const picture = `<figure class="${h('logo')}"></figure>`;
  return page ? `<a href="https://www.linkedin.com/company/${page}/">${picture}</a>` : picture;
}

function single(scene: Scene, { organisation, type, roles: [role] }: Employer): string {
  return `<div><p class="${h('strong')}">${escape(role!.title)}</p><p>${escape([organisation, type].filter(Boolean).join(' · '))}</p><p class="${h('quiet')}">${datesIn(scene.language, role!.from, role!.to)}</p>${role!.place ? `<p class="${h('quiet')}">${escape(role!.place)}</p>` : ''}</div>${role!.description ? expandable(scene, withBreaks(role!.description)) : ''}`;
}

function several(scene: Scene, { organisation, type, roles }: Employer): string {
  return `<div><p class="${h('strong')}">${escape(organisation)}</p><p class="${h('quiet')}">${durationIn(scene.language, roles.at(-1)!.from, roles[0]!.to)}</p></div><ul>${each(roles, (role) => `<li class="${h('item')}"><div class="${h('grow')}"><p class="${h('strong')}">${escape(role.title)}</p>${type ? `<p>${escape(type)}</p>` : ''}<p class="${h('quiet')}">${datesIn(scene.language, role.from, role.to)}</p>${role.place ? `<p class="${h('quiet')}">${escape(role.place)}</p>` : ''}${role.description ? expandable(scene, withBreaks(role.description)) : ''}</div></li>`)}</ul>`;
}

export function education(scene: Scene, person: Persona): string {
  if (person.education.length === 0) return '';
  return card(person, 'EducationTopLevelSection', `<h2 class="${h('title')}">${labels[scene.language].education}</h2><div>${each(person.education, ({ school, detail, years }, index) => `<div componentkey="a1b2c3d4-0000-4000-8000-00000000000${index}" class="${h('item')}"><figure class="${h('logo')}"></figure><div><p class="${h('strong')}">${escape(school)}</p>${detail ? `<p>${escape(detail)}</p>` : ''}${years ? `<p class="${h('quiet')}">${years}</p>` : ''}</div></div>`)}</div>`);
}

function certifications(scene: Scene, person: Persona): string {
  if (person.certifications.length === 0) return '';
  const t = labels[scene.language];
  return card(person, 'CertificationTopLevel', `<h2 class="${h('title')}">${t.certifications}</h2><div>${each(person.certifications, ({ name, issuer }) => `<div class="${h('item')}"><figure class="${h('logo')}"></figure><div><p class="${h('strong')}">${escape(name)}</p><p>${escape(issuer)}</p><p class="${h('quiet')}">${t.issued} 2020</p></div></div>`)}</div>`);
}

function skills(scene: Scene, person: Persona): string {
  if (person.skills.length === 0) return '';
  const t = labels[scene.language];
  return card(person, 'Skills', `<h2 class="${h('title')}">${t.skills}</h2>${rows(person.skills.slice(0, 2))}<a href="https://www.linkedin.com/in/${person.slug}/details/skills/" class="${h('link')}"><p>${t.showAll}</p></a>`);
}

export function rows(names: string[]): string {
  return each(names, (name) => `<div componentkey="com.linkedin.sdui.profile.skill(${escape(name)},1)" class="${h('item')}"><div><p class="${h('strong')}">${escape(name)}</p><p class="${h('quiet')}">2</p></div></div><hr componentkey="com.linkedin.sdui.profile.skill(${escape(name)},1)-divider" hidden>`);
}
