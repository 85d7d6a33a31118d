import * as ember from './ember/pages.ts';
import * as guest from './guest/pages.ts';
import { wall } from './guest/wall.ts';
import { jobs } from './jobs.ts';
import { sceneOf } from './options.ts';
import type { PracticeOptions, Scene } from './options.ts';
import { nonce, pageScript } from './page-script.ts';
import { organisations } from './personas.ts';
import type { Organisation, Persona } from './personas.ts';
import * as sdui from './sdui/pages.ts';
import type { Job } from './jobs.ts';

/** What a front end can show; `null` where it has no such page. */
export interface Pages {
  feed(scene: Scene): string;
  profile(scene: Scene, person: Persona): string;
  details(scene: Scene, person: Persona, kind: string): string | null;
  peopleSearch(scene: Scene, people: Persona[]): string;
  allSearch(scene: Scene, people: Persona[]): string;
  company(scene: Scene, organisation: Organisation): string;
  job(scene: Scene, job: Job): string;
  jobSearch(scene: Scene, job: Job): string;
  jobsHome(scene: Scene): string;
}

const frontEnds: Record<'sdui' | 'ember' | 'guest', Partial<Pages>> = { sdui, ember, guest };

/** As LinkedIn sends them: no script but its own, and only policies of its own names. */
export const headers: Record<string, string> = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; connect-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; script-src 'nonce-${nonce}'; trusted-types 'allow-duplicates' default jSecure highcharts dompurify; require-trusted-types-for 'script'`,
};

/**
 * A practice page in LinkedIn's address space, with invented people.
 * @param url address at www.linkedin.com
 * @returns the page with its headers, or `null` where nothing stands at the address
 */
export function practicePage(url: string, options: PracticeOptions = {}): { html: string; headers: Record<string, string> } | null {
  const address = new URL(url);
  if (!/(^|\.)linkedin\.com$/.test(address.hostname)) return null;
  const scene = sceneOf(options);
  const html = route(address, scene, frontEnds[options.frontEnd ?? 'sdui']);
  return html === null ? null : { html: html.replace('</body>', `${pageScript(scene)}</body>`), headers };
}

function route(address: URL, scene: Scene, pages: Partial<Pages>): string | null {
  const [first = '', second = '', third = '', fourth = ''] = address.pathname.split('/').filter(Boolean).map(decodeURIComponent);
  switch (first) {
    case '': case 'feed': return second ? null : (pages.feed?.(scene) ?? null);
    case 'in': return profileRoute(scene, pages, second, third, fourth);
    case 'search': return searchRoute(address, scene, pages, third);
    case 'company': return company(scene, pages, second);
    case 'jobs': return jobRoute(address, scene, pages, second, third);
    case 'login': case 'authwall': case 'checkpoint': return wall(scene);
    default: return null;
  }
}

function profileRoute(scene: Scene, pages: Partial<Pages>, slug: string, part: string, kind: string): string | null {
  const person = slug === 'me' ? scene.me : scene.people.find((one) => one.slug === slug);
  if (!person) return null;
  return part === 'details' ? (pages.details?.(scene, person, kind) ?? null) : (pages.profile?.(scene, person) ?? null);
}

function searchRoute(address: URL, scene: Scene, pages: Partial<Pages>, kind: string): string | null {
  const words = (address.searchParams.get('keywords') ?? '').toLowerCase().replace('#', '');
  const people = scene.people.filter((one) => one !== scene.me && `${one.name} ${one.headline} ${one.about ?? ''}`.toLowerCase().includes(words));
  return (kind === 'people' ? pages.peopleSearch?.(scene, people) : pages.allSearch?.(scene, people)) ?? null;
}

function company(scene: Scene, pages: Partial<Pages>, slug: string): string | null {
  const organisation = organisations.find((one) => one.slug === slug || String(one.page) === slug);
  return organisation ? (pages.company?.(scene, organisation) ?? null) : null;
}

function jobRoute(address: URL, scene: Scene, pages: Partial<Pages>, part: string, id: string): string | null {
  if (part === '') return pages.jobsHome?.(scene) ?? null;
  const wanted = part === 'view' ? /\d+$/.exec(id)?.[0] : (address.searchParams.get('currentJobId') ?? jobs[0]!.id);
  const found = jobs.find((one) => one.id === wanted);
  if (!found) return null;
  return (part === 'view' ? pages.job?.(scene, found) : pages.jobSearch?.(scene, found)) ?? null;
}
