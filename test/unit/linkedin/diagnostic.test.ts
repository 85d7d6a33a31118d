import { describe, expect, it } from 'vitest';
import { diagnosticOf } from '../../../lib/linkedin/diagnostic.ts';
import { readPage } from '../../../lib/linkedin/read-page.ts';
import { documentOf } from '../../fixtures/linkedin/document.ts';
import { organisations, personas } from '../../practice/personas.ts';
import { practicePage } from '../../practice/practice-page.ts';

/** Every word of five letters or more that anybody on the pages wrote, and every slug, number and name. */
function personalWords(): Set<string> {
  const texts = personas.flatMap((one) => [one.name, one.slug, one.member, one.headline, one.location ?? '', one.about ?? '', ...one.skills, ...one.employers.flatMap(({ organisation, page, roles }) => [organisation, String(page ?? ''), ...roles.flatMap(({ title, description }) => [title, description ?? ''])])]);
  const words = [...texts, ...organisations.flatMap(({ slug, name }) => [slug, name])].flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)]);
  return new Set(words.map((word) => word.toLowerCase()).filter((word) => word.length >= 5 || /[^\u0000-\u024f]/.test(word)));
}

const paths = ['/in/noor-van-der-velde-oefen/', '/search/results/people/?keywords=', '/feed/', '/jobs/view/4100000001/', '/company/gemeente-voorbeeldstad/', '/in/noor-van-der-velde-oefen/details/skills/'];

describe('diagnosticOf', () => {
  it.each(paths.flatMap((path) => (['sdui', 'ember'] as const).map((frontEnd) => [path, frontEnd] as const)))('%s %s holds nothing that anybody wrote', (path, frontEnd) => {
    const url = `https://www.linkedin.com${path}`;
    const { html } = practicePage(url, { frontEnd })!;
    for (const change of [(text: string) => text, (text: string) => text.replaceAll('Topcard', 'Kaart').replaceAll('<h1', '<h6')]) {
      const document = documentOf(change(html));
      const reading = readPage(document, url);
      const diagnostic = diagnosticOf(document, { ...reading, language: 'Noor van der Velde' }, '0.1.0');
      const words = new Set(JSON.stringify(diagnostic).toLowerCase().split(/[^\p{L}\p{N}]+/u));
      expect(Object.keys(diagnostic.candidates).length).toBeGreaterThan(1);
      const own = new Set(['skills', 'about', 'profile', 'search', 'about', 'experience', 'education', 'members', 'organisations', 'headline', 'company', 'people', 'public', 'member', 'contact']);
      expect([...personalWords()].filter((word) => words.has(word) && !own.has(word))).toEqual([]);
      for (const { slug, name, member } of personas) for (const secret of [slug, name, member]) expect(JSON.stringify(diagnostic)).not.toContain(secret);
    }
  });

  it('says what is there and what is missing', () => {
    const url = 'https://www.linkedin.com/in/noor-van-der-velde-oefen/';
    const document = documentOf(practicePage(url)!.html.replaceAll('Topcard', 'Kaart'));
    const diagnostic = diagnosticOf(document, readPage(document, url), '0.1.0');
    expect(diagnostic.recognised).toBe(false);
    expect(diagnostic.candidates['profile.card sdui:top-card-key']).toBe(0);
    expect(diagnostic.candidates['profile.about sdui:card-key']).toBe(1);
    expect(diagnostic.names['componentkey com.linkedin.sdui.profile.card.ref']).toBeGreaterThan(4);
  });
});
