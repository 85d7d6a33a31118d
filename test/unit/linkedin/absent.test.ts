/** Pages on which a part is absent that usually is there: what stands near it must not be taken for it. */
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/linkedin/read-page.ts';
import { documentOf } from '../../fixtures/linkedin/document.ts';

const read = (html: string, path: string) => readPage(documentOf(html), `https://www.linkedin.com${path}`);

describe('a search card', () => {
  const path = '/search/results/people/?keywords=x';
  const results = (html: string) => read(html, path).results?.map(({ name, headline, location, slug }) => [name, headline, location, slug]);
  const sdui = (card: string): string => `<div data-sdui-screen="a.search.SearchResultsPeople"><div role="list"><div role="listitem">${card}</div></div></div>`;
  const ember = (card: string): string => `<main><ul role="list"><li><div data-view-name="search-entity-result-universal-template">${card}</div></li></ul></main>`;
  const shared = '<a href="/in/kennis/"><span aria-hidden="true">Kennis</span></a>';
  const named = '<div><a href="/in/jan/"><span aria-hidden="true">Jan</span></a></div>';

  it.each([
    ['sdui', `<p>LinkedIn Member</p><p>Adviseur</p><p>Utrecht</p><p>${shared} is a mutual connection</p>`],
    ['sdui', `<p>LinkedIn Member</p><p>${shared}</p>`],
    ['ember', `<a href="/search/results/people/headless?origin=x">LinkedIn Member</a><div>${shared}</div>`],
  ] as const)('of a member without a name is not given to the shared connection, %s', (frontEnd, card) => {
    expect(results((frontEnd === 'sdui' ? sdui : ember)(card))).toEqual([]);
  });

  it('with one line has a headline only if the line is marked as one', () => {
    expect(results(ember(`${named}<div class="t-14 t-normal">Madrid</div>`))).toEqual([['Jan', undefined, undefined, 'jan']]);
    expect(results(ember(`${named}<div class="t-14 t-black t-normal">Adviseur</div>`))).toEqual([['Jan', 'Adviseur', undefined, 'jan']]);
  });
});

describe('a top card', () => {
  const key = 'com.linkedin.sdui.profile.card.refACoAAtest';
  const contact = '<p>·</p><p><a href="/in/jan/overlay/contact-info/">Contact</a></p>';
  const page = (lines: string, more = ''): string => `<div data-sdui-screen="x.profile.Profile"><section componentkey="${key}Topcard"><div><h2>Jan</h2></div>${lines}</section>${more}</div>`;

  it.each(['• Verbinder •', '• Adviseur | schrijver van 3 boeken over bestuur', '· Adviseur van besturen en van bestuurders'])('keeps a headline that begins with a dot: %s', (headline) => {
    expect(read(page(`<div><p>· 2e</p></div><p>${headline}</p><div><p>Utrecht</p>${contact}</div>`), '/in/jan/').person).toMatchObject({ headline, location: 'Utrecht' });
  });

  it('without place and dot keeps its headline', () => {
    const { person } = read(page('<p>· 2e</p><p>Adviseur</p><div><p><a href="/in/jan/overlay/contact-info/">Contact</a></p></div>'), '/in/jan/');
    expect([person?.headline, person?.location]).toEqual(['Adviseur', undefined]);
  });

  it.each(['VolunteerExperienceTopLevel', 'VolunteerExperienceTopLevelSection', 'VolunteerExperience'])('does not take %s for experience', (name) => {
    const card = `<section componentkey="${key}${name}"><div componentkey="entity-collection-item-1"><p>Penningmeester</p><p>Club</p><p>2018 - 2020</p></div></section>`;
    expect(read(page('<p>Adviseur</p>', card), '/in/jan/').person?.experience).toBeUndefined();
    if (name !== 'VolunteerExperienceTopLevel') expect(read(page('<p>Adviseur</p>', card.replace('Volunteer', '')), '/in/jan/').person?.experience).toHaveLength(1);
  });
});

describe('a top card of the older page', () => {
  it('does not give a link to a site as the place', () => {
    const page = (place: string): string => `<main><section data-member-id="1"><div><h1>Jan</h1><div class="text-body-medium break-words">Adviseur</div></div><div><span class="text-body-small t-black--light break-words"><a href="https://site.example">Site</a></span>${place}<span><a href="/in/jan/overlay/contact-info/">Contact</a></span></div></section></main>`;
    expect(read(page(''), '/in/jan/').person).toEqual({ name: 'Jan', headline: 'Adviseur', slug: 'jan' });
    expect(read(page('<span>Utrecht</span>'), '/in/jan/').person?.location).toBe('Utrecht');
  });
});

describe('About of the older page', () => {
  const page = (text: string): string => `<main><section data-member-id="1"><h1>Jan</h1></section><section><div id="about"></div><h2><span aria-hidden="true">Info</span></h2>${text}
    <ul><li><div data-view-name="profile-component-entity"><span aria-hidden="true">Top skills</span><span aria-hidden="true">Beleid • Advies</span></div></li></ul></section></main>`;

  it('is absent when only skills stand there', () => {
    const { person, missing } = read(page(''), '/in/jan/');
    expect([person?.about, person?.topSkills]).toEqual([undefined, ['Beleid', 'Advies']]);
    expect(missing).toContain('profile.about');
  });

  it('is read before the skills', () => {
    expect(read(page('<div><span aria-hidden="true">Wie ik ben</span></div>'), '/in/jan/').person).toMatchObject({ about: 'Wie ik ben', topSkills: ['Beleid', 'Advies'] });
  });
});

describe('a guest profile', () => {
  it('without a place does not give the contact link as one', () => {
    const page = (place: string): string => `<section class="top-card-layout"><h1 class="top-card-layout__title">Jan</h1><div class="profile-info-subheader">${place}<span><a href="/login">Contact</a></span><a href="/x"><span>Meer</span></a></div></section>`;
    expect(read(page(''), '/in/jan').person).toEqual({ name: 'Jan', slug: 'jan' });
    expect(read(page('<div><span>Utrecht</span></div>'), '/in/jan').person?.location).toBe('Utrecht');
  });
});

describe('a job', () => {
  const sdui = (lines: string, list = ''): string => `<title>Adviseur | schaal 11 | Gemeente X | LinkedIn</title><div data-sdui-screen="x.SemanticJobDetails">${list}${lines}<div componentkey="JobDetails_AboutTheJob_7"><span data-testid="expandable-text-box">Tekst</span></div><p><span>Overheid</span> · <span>groot</span></p></div>`;
  const job = (html: string) => read(html, '/jobs/search-results/?currentJobId=7').job;
  const linked = '<p><a href="/company/x/">Gemeente X</a></p><p>Adviseur | schaal 11</p>';
  const known = { id: '7', title: 'Adviseur | schaal 11', company: 'Gemeente X', description: 'Tekst' };

  it.each([
    ['organisation without a page', '<p>Gemeente X</p><p>Adviseur | schaal 11</p><p><span>Utrecht</span> · <span>2 d</span></p>', '', { ...known, location: 'Utrecht' }],
    ['no place', `${linked}<p><span>2 weken geleden</span> · <span>34 sollicitanten</span></p>`, '', known],
    ['no line of facts', linked, '', known],
    ['the same job in the list', `${linked}<p><span>Utrecht</span> · <span>2 d</span></p>`, '<div componentkey="job-card-component-ref-7"><p>Adviseur | schaal 11</p><p><span>Gouda</span> · <span>thuis</span></p></div>', { ...known, location: 'Utrecht' }],
  ])('%s', (_, lines, list, expected) => expect(job(sdui(lines, list))).toEqual(expected));

  it.each([
    ['<span class="tvm__text">Utrecht</span> · <span class="tvm__text">1 week geleden</span>', 'Utrecht'],
    ['<span class="tvm__text">1 week geleden</span> · <span class="tvm__text">34 sollicitanten</span>', undefined],
    ['<a href="/company/x/">Gemeente X</a> · Utrecht <span class="tvm__text">vandaag</span>', undefined],
  ])('of the older page: %s', (facts, place) => {
    const html = `<div id="ember1"><div class="job-details-jobs-unified-top-card__job-title"><h1>Adviseur</h1></div><div class="job-details-jobs-unified-top-card__primary-description-container">${facts}</div></div>`;
    expect(read(html, '/jobs/view/7/').job).toEqual({ id: '7', title: 'Adviseur', ...(place && { location: place }) });
  });
});
