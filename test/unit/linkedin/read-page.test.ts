// @vitest-environment node
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/linkedin/read-page.ts';
import type { PageReading } from '../../../lib/linkedin/types.ts';
import { cases, htmlOf } from '../../fixtures/linkedin/cases.ts';
import { documentOf } from '../../fixtures/linkedin/document.ts';
import { jobs } from '../../practice/jobs.ts';
import { me, personaOf, personas } from '../../practice/personas.ts';
import type { Persona } from '../../practice/personas.ts';

const expected = join(import.meta.dirname, '../../fixtures/linkedin/expected');

function read(html: string, url: string): PageReading {
  return readPage(documentOf(html), url);
}

function captured(name: string): PageReading {
  return JSON.parse(readFileSync(join(expected, `${name}.expected.json`), 'utf8')) as PageReading;
}

describe('every fixture page', () => {
  it.each(cases.map((one) => [one.name, one] as const))('%s', (name, one) => {
    expect(read(htmlOf(one), one.url)).toEqual(captured(name));
  });

  it('has an expected reading and no reading is left over', () => {
    expect(readdirSync(expected).sort()).toEqual(cases.map(({ name }) => `${name}.expected.json`).sort());
  });

  it('is recognised, but for walls and for who withholds the own name: no test passes on nothing', () => {
    for (const one of cases) {
      const { recognised, surface, person, results, job, company, feed } = captured(one.name);
      if (/^wall|-private$/.test(one.name)) expect([one.name, recognised, person]).toEqual([one.name, false, undefined]);
      else {
        expect([one.name, recognised]).toEqual([one.name, true]);
        if (surface !== 'jobs-home') expect(person ?? results ?? job ?? company ?? feed, one.name).toBeDefined();
      }
    }
  });
});

describe.each(['sdui', 'ember'] as const)('against the personas, %s', (frontEnd) => {
  it.each(personas.map((one) => [one.slug, one] as const))('%s', (slug, persona) => {
    const { person, own, surface } = read(htmlOf({ name: slug, url: `https://www.linkedin.com/in/${slug}/`, options: { frontEnd } }), `https://www.linkedin.com/in/${slug}/`);
    expect([own, surface]).toEqual(slug === me.slug ? [true, 'own-profile'] : [false, 'profile']);
    expect(person).toMatchObject(said(persona));
    expect(person?.experience?.map(({ title, organisation, from, to, description }) => ({ title, organisation, from, to, description }))).toEqual(rolesOf(persona));
  });

  it('all results of a search', () => {
    const url = 'https://www.linkedin.com/search/results/people/?keywords=';
    const { results } = read(htmlOf({ name: 'search', url, options: { frontEnd } }), url);
    expect(results).toEqual(personas.filter((one) => one !== me).map(({ name, headline, location, slug }) => ({ kind: 'person', name, headline, ...(location && { location }), slug })));
  });

  it.each(jobs.map((one) => [one.id, one] as const))('job %s', (id, { title, organisation, place, description }) => {
    const url = `https://www.linkedin.com/jobs/search/?currentJobId=${id}`;
    expect(read(htmlOf({ name: id, url, options: { frontEnd } }), url).job).toEqual({ id, title, company: organisation, location: place, description });
  });
});

function said({ name, headline, location, about, topSkills, slug }: Persona): object {
  return { name, headline, slug, ...(location && { location }), ...(about && { about }), ...(topSkills && { topSkills }) };
}

function rolesOf({ employers }: Persona): object[] {
  return employers.flatMap(({ organisation, roles }) => roles.map(({ title, from, to, description }) => ({ title, organisation, from, to, description })));
}

describe('whose page it is', () => {
  const slug = 'bram-oosterling-oefen';
  const html = htmlOf({ name: slug, url: `https://www.linkedin.com/in/${slug}/`, options: {} });

  it('gives nothing when the page still shows another member', () => {
    for (const frontEnd of ['sdui', 'ember'] as const) {
      const stale = htmlOf({ name: slug, url: `https://www.linkedin.com/in/${slug}/`, options: { frontEnd } });
      expect(read(stale, 'https://www.linkedin.com/in/ilse-tuinstra-oefen/')).toMatchObject({ recognised: false });
      expect(read(stale, 'https://www.linkedin.com/in/ilse-tuinstra-oefen/').person).toBeUndefined();
    }
  });

  it('gives nothing when cards name two members', () => {
    const { member } = personaOf(slug)!;
    const mixed = html.replaceAll(`${member}About`, `${personas[4]!.member}About`);
    expect(mixed).not.toBe(html);
    expect(read(mixed, `https://www.linkedin.com/in/${slug}/`).person).toBeUndefined();
  });

  it('takes an address by member id', () => {
    const { member } = personaOf(slug)!;
    expect(read(html, `https://www.linkedin.com/in/${member}/`).person).toMatchObject({ slug, name: 'Bram Oosterling' });
  });

  it('is own only for the member whose edit links are there', () => {
    const url = `https://www.linkedin.com/in/${slug}/`;
    expect(read(htmlOf({ name: slug, url, options: { me: slug } }), url)).toMatchObject({ surface: 'own-profile', own: true });
    expect(read(html.replace('</main>', '<a href="/in/iemand-anders/edit/intro/">x</a></main>'), url)).toMatchObject({ surface: 'profile', own: false });
  });
});

describe('a pane that lags', () => {
  it.each(['sdui', 'ember'] as const)('gives no job of the former address, %s', (frontEnd) => {
    const html = htmlOf({ name: 'stale', url: 'https://www.linkedin.com/jobs/search/?currentJobId=4100000001', options: { frontEnd } });
    expect(read(html, 'https://www.linkedin.com/jobs/search/?currentJobId=4100000002')).toMatchObject({ recognised: false });
    expect(read(html, 'https://www.linkedin.com/jobs/search/?currentJobId=4100000002').job).toBeUndefined();
  });
});

describe('a pane that is half new', () => {
  it('gives nothing while the description is of the former job', () => {
    const html = '<title>Nieuw | Gemeente X | LinkedIn</title><div data-sdui-screen="x.SemanticJobDetails"><p><a href="/jobs/view/2/">Nieuw</a></p><div componentkey="JobDetails_AboutTheJob_1"><span data-testid="expandable-text-box">Oud</span></div></div>';
    expect(read(html, 'https://www.linkedin.com/jobs/search-results/?currentJobId=2')).toMatchObject({ recognised: false });
    expect(read(html.replace('TheJob_1', 'TheJob_2'), 'https://www.linkedin.com/jobs/search-results/?currentJobId=2').job).toMatchObject({ id: '2', title: 'Nieuw' });
  });
});

describe('pages that are never read', () => {
  it.each(['https://www.linkedin.com/messaging/', 'https://www.linkedin.com/login', 'https://example.org/in/x/', 'https://www.linkedin.com/preload/feed/'])('%s is not touched', (url) => {
    const untouchable = new Proxy({} as Document, { get() { throw new Error('touched'); } });
    expect(readPage(untouchable, url)).toMatchObject({ recognised: false, frontEnd: null, hits: {} });
  });
});

describe('people without a public name', () => {
  it.each(['sdui', 'ember'] as const)('are not given the name or slug of a shared connection, %s', (frontEnd) => {
    const url = 'https://www.linkedin.com/search/results/people/?keywords=';
    const html = htmlOf({ name: 'x', url, options: { frontEnd } });
    const hidden = html.replaceAll(/<a href="https:\/\/www\.linkedin\.com\/in\/ilse-tuinstra-oefen[^"]*"([^>]*)>/g, '<a href="https://www.linkedin.com/search/results/people/headless?x=1"$1>').replaceAll('Ilse Tuinstra', 'LinkedIn Member');
    expect(hidden).not.toBe(html);
    const { results } = read(hidden, url);
    expect(results).toHaveLength(personas.length - 2);
    expect(results?.map(({ name }) => name)).not.toContain('LinkedIn Member');
    expect(new Set(results?.map(({ slug }) => slug)).size).toBe(results?.length);
  });
});

describe('links within links', () => {
  const url = 'https://www.linkedin.com/search/results/people/?keywords=x';
  const card = (slug: string, name: string): string => `<div role="listitem"><a href="https://www.linkedin.com/in/${slug}/"><div><figure></figure><div><p><a href="https://www.linkedin.com/in/${slug}/">${name}</a><span> • 2nd</span></p><div><p>Adviseur</p></div><div><p>Utrecht</p></div><p>Current: Adviseur</p><p><a href="https://www.linkedin.com/in/kennis/"><strong>Kennis</strong></a> and 3 other mutual connections</p></div></div></a></div>`;
  const hidden = '<div role="listitem"><a href="/search/results/people/headless?x=1"><div><p>LinkedIn Member</p><p>Directeur</p><p>Parijs</p><p><a href="/in/kennis/">Kennis</a></p></div></a></div>';

  it('are split by the parser and still read', () => {
    const html = `<div data-sdui-screen="a.search.SearchResultsPeople"><div role="list">${card('jan', 'Jan')}${card('piet', 'Piet')}${hidden}</div></div>`;
    expect(read(html, url).results).toEqual([
      { kind: 'person', name: 'Jan', headline: 'Adviseur', location: 'Utrecht', slug: 'jan' },
      { kind: 'person', name: 'Piet', headline: 'Adviseur', location: 'Utrecht', slug: 'piet' },
    ]);
  });
});

describe('one role or several', () => {
  const url = 'https://www.linkedin.com/in/jan/';
  const key = 'com.linkedin.sdui.profile.card.refACoAAtest';
  const page = (item: string): string => `<div data-sdui-screen="x.profile.Profile"><section componentkey="${key}Topcard"><h2>Jan</h2><p>Adviseur</p></section><section componentkey="${key}ExperienceTopLevelSection"><div componentkey="entity-collection-item-1">${item}</div></section></div>`;
  const roles = (item: string) => read(page(item), url).person?.experience;

  it('reads dates of languages it does not know as dates', () => {
    expect(roles('<p>Neuvoja</p><p>Kaupunki · Kokoaikainen</p><p>2020. jan. – jelenleg · 4 v</p>')).toEqual([{ title: 'Neuvoja', organisation: 'Kaupunki', dates: '2020. jan. – jelenleg · 4 v' }]);
  });

  it('says nothing when title and organisation cannot be told apart', () => {
    expect(roles('<p>Gemeente Voorbeeldstad</p><p>5 jr</p>')).toBeUndefined();
    expect(roles('<p>Adviseur</p><p>jan. 2020 - heden</p>')).toBeUndefined();
    expect(roles('<p>Gemeente Voorbeeldstad</p><p>5 jr</p><p>Adviseur</p><p>jan. 2020 - heden</p><p>Medewerker</p><p>2018 - 2020</p>')).toBeUndefined();
  });

  it('does not take skills or attachments for roles', () => {
    expect(roles('<p>Adviseur</p><p>Gemeente Voorbeeldstad</p><p>jan. 2020 - heden</p><ul><li><p>Plannen</p></li><li><p>Jaarverslag</p><p>PDF</p></li></ul>')).toEqual([{ title: 'Adviseur', organisation: 'Gemeente Voorbeeldstad', dates: 'jan. 2020 - heden', from: '2020-01' }]);
  });
});

describe('a top card without', () => {
  const url = 'https://www.linkedin.com/in/jan/';
  const page = (lines: string): string => `<div data-sdui-screen="x.profile.Profile"><section componentkey="com.linkedin.sdui.profile.card.refACoAAtestTopcard"><div><h2>Jan</h2></div>${lines}</section></div>`;
  const contact = '<p><a href="/in/jan/overlay/contact-info/">Contact</a></p>';
  const top = (lines: string) => {
    const { person } = read(page(lines), url);
    return [person?.headline, person?.location];
  };

  it.each([
    ['a place', `<div><p>· 3e</p></div><div><p>Adviseur</p><p>Gemeente X</p><div>${contact}</div></div><div role="button"><p>Gemeente X</p></div>`, ['Adviseur', undefined]],
    ['a place and work', `<div><p>Adviseur</p><div>${contact}</div></div>`, ['Adviseur', undefined]],
    ['a dot', `<div><p>Adviseur</p><div><p>Utrecht</p>${contact}</div></div>`, ['Adviseur', 'Utrecht']],
    ['rows', `<p>Adviseur</p><p>Utrecht</p><p>·</p>${contact}`, ['Adviseur', 'Utrecht']],
    ['degree, with pronouns', `<p>hij/hem</p><div><p>Adviseur</p><div><p>Utrecht</p><p>·</p>${contact}</div></div>`, ['Adviseur', 'Utrecht']],
    ['pronouns, with such a headline', `<div><p>· 1e</p></div><div><p>Docent/coach</p><div><p>Utrecht</p><p>·</p>${contact}</div></div>`, ['Docent/coach', 'Utrecht']],
    ['contact', '<div><p>· 1e</p></div><div><p>Adviseur</p><div><p>Utrecht</p><p>·</p></div></div>', ['Adviseur', 'Utrecht']],
    ['anything but a badge', `<div><p>· 1e</p></div><div><p>Adviseur</p><div><p>Utrecht</p><p>·</p>${contact}</div></div><div role="button"><p>Profile enhanced with Premium</p></div><p>12K followers</p>`, ['Adviseur', 'Utrecht']],
  ])('%s', (_, lines, expected) => expect(top(lines)).toEqual(expected));
});

describe('a job whose title holds bars, or whose document has another title', () => {
  const url = 'https://www.linkedin.com/jobs/search-results/?currentJobId=7';
  const page = (title: string): string => `<title>${title}</title><div data-sdui-screen="x.SemanticJobDetails"><p><a href="/company/voorbeeldstad/">Gemeente Voorbeeldstad</a></p><p><a href="/jobs/view/7/">Adviseur | 24 uur</a></p><p><span>Voorbeeldstad</span> · <span>2 d</span></p><div componentkey="JobDetails_AboutTheJob_7"><span data-testid="expandable-text-box">Tekst</span></div></div>`;
  const job = { id: '7', title: 'Adviseur | 24 uur', company: 'Gemeente Voorbeeldstad', location: 'Voorbeeldstad', description: 'Tekst' };

  it.each(['(2) Adviseur | 24 uur | Gemeente Voorbeeldstad | LinkedIn', 'Vacatures | LinkedIn', ''])('"%s"', (title) => {
    expect(read(page(title), url).job).toEqual(job);
  });
});
