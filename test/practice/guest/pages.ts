import { each, escape, hashed, withBreaks } from '../html.ts';
import type { Job } from '../jobs.ts';
import { labels } from '../labels.ts';
import type { Scene } from '../options.ts';
import type { Persona } from '../personas.ts';
import { styleOf } from '../style.ts';

/** Pages for visitors without an account: readable class names, facts for search engines, much withheld. */
const h = hashed('guest', 'sdui');

function shell(scene: Scene, title: string, canonical: string, facts: object, main: string): string {
  return `<!DOCTYPE html><html lang="${scene.language}"><head><meta charset="utf-8"><title>${escape(title)} | LinkedIn</title><link rel="canonical" href="${canonical}"><script type="application/ld+json">${JSON.stringify(facts)}</script><style>${styleOf(h)}</style></head>
<body><div id="root"><nav class="${h('nav')}"><span class="${h('brand')}">oefenpagina</span><a href="https://www.linkedin.com/login" data-tracking-control-name="public_profile_nav-header-signin">–</a></nav><main class="main ${h('columns')}" role="main">${main}</main><div class="contextual-sign-in-modal"><h2>oefenpagina</h2><form action="https://www.linkedin.com/uas/login-submit"><input type="password" name="session_password"></form></div></div></body></html>`;
}

export function profile(scene: Scene, person: Persona): string {
  const t = labels[scene.language];
  const about = person.about ? `<section class="core-section-container ${h('card')}" data-section="summary"><h2>${t.about}</h2><div class="core-section-container__content"><p>${withBreaks(person.about)}</p></div></section>` : '';
  const experience = `<section class="core-section-container ${h('card')}" data-section="experience"><h2>${t.experience}</h2><ul>${each(person.employers.filter(({ roles }) => roles.length === 1), ({ organisation, roles: [role] }) => `<li><h3>${escape(role!.title)}</h3><h4>${escape(organisation)}</h4><span><time>${role!.from}</time></span></li>`)}<li><h3>******* ***</h3><h4>**** ********</h4><span><time>2001</time></span></li></ul></section>`;
  return shell(scene, `${person.name} - ${person.headline}`, `https://nl.linkedin.com/in/${person.slug}`, { '@context': 'http://schema.org', '@graph': [{ '@type': 'Person', name: person.name }] },
    `<div class="${h('main')}"><section class="top-card-layout ${h('card')}"><h1 class="top-card-layout__title ${h('name')}">${escape(person.name)}</h1><h2 class="top-card-layout__headline ${h('headline')}">${escape(person.headline)}</h2><div class="profile-info-subheader">${person.location ? `<div class="not-first-middot"><span>${escape(person.location)}</span></div>` : ''}<div><span>500+ ${t.connections}</span></div></div></section>${about}${experience}</div>`);
}

export function job(scene: Scene, one: Job): string {
  return shell(scene, one.title, `https://nl.linkedin.com/jobs/view/${one.id}`, { '@context': 'http://schema.org', '@type': 'JobPosting', title: one.title, hiringOrganization: { '@type': 'Organization', name: one.organisation }, jobLocation: { '@type': 'Place', address: { addressLocality: one.place } } },
    `<section class="top-card-layout ${h('main', 'card')}"><h1 class="top-card-layout__title topcard__title">${escape(one.title)}</h1><h4><span class="topcard__flavor"><a class="topcard__org-name-link" href="https://nl.linkedin.com/company/${one.slug}?trk=public_jobs">${escape(one.organisation)}</a></span><span class="topcard__flavor topcard__flavor--bullet">${escape(one.place)}</span></h4><div class="show-more-less-html__markup">${withBreaks(one.description)}</div><button>–</button></section>`);
}
