import { each, escape } from '../html.ts';
import { labels } from '../labels.ts';
import type { Scene } from '../options.ts';
import type { Persona } from '../personas.ts';
import { entries, rows } from './profile.ts';
import { h, shell } from './shell.ts';

/** A full list of one kind; the title of the card is a paragraph here. */
export function details(scene: Scene, person: Persona, kind: string): string | null {
  const t = labels[scene.language];
  const section = (name: string, title: string, content: string): string => shell(scene, {
    title: person.name, screen: `profile.${name}`,
    content: `<div class="${h('main')}"><div componentkey="${name}Section_${person.slug}"><section class="${h('card')}"><p class="${h('title')}">${title}</p>${content}</section></div></div>`,
  });
  switch (kind) {
    case 'skills': return section('SkillDetails', t.skills, rows(person.skills));
    case 'experience': return section('ExperienceDetails', t.experience, `<div>${entries(scene, person)}</div>`);
    case 'education': return section('EducationDetails', t.education, `<div>${each(person.education, ({ school, detail }) => `<div class="${h('item')}"><figure class="${h('logo')}"></figure><div><p>${escape(school)}</p>${detail ? `<p>${escape(detail)}</p>` : ''}</div></div>`)}</div>`);
    default: return null;
  }
}
