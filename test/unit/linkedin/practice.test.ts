import { describe, expect, it } from 'vitest';
import { personas } from '../../practice/personas.ts';
import { practicePage } from '../../practice/practice-page.ts';

const paths = ['/feed/', '/in/me/', '/in/bram-oosterling-oefen/', '/in/bram-oosterling-oefen/details/experience/', '/search/results/people/?keywords=', '/search/results/all/?keywords=', '/company/gemeente-voorbeeldstad/', '/jobs/', '/jobs/view/4100000001/', '/jobs/search/?currentJobId=4100000002'];

describe('practicePage', () => {
  it.each(paths.flatMap((path) => (['sdui', 'ember'] as const).map((frontEnd) => [path, frontEnd] as const)))('%s %s says that it is a practice page and loads nothing', (path, frontEnd) => {
    const page = practicePage(`https://www.linkedin.com${path}`, { frontEnd })!;
    expect(page.html).toContain('oefenpagina');
    expect(page.html).not.toMatch(/<(link|script|img|iframe)[^>]+(src|href)="https?:(?!\/\/(www|nl)\.linkedin\.com)/);
    expect(page.headers['content-security-policy']).toContain('require-trusted-types-for');
  });

  it('gives nothing elsewhere', () => {
    for (const url of ['https://example.org/feed/', 'https://www.linkedin.com/in/niemand/', 'https://www.linkedin.com/messaging/', 'https://www.linkedin.com/jobs/view/1/']) expect(practicePage(url)).toBeNull();
  });

  it('finds people by the words of a search', () => {
    expect(practicePage('https://www.linkedin.com/search/results/people/?keywords=%23publiekvak')!.html).toContain('Bram Oosterling');
    expect(practicePage('https://www.linkedin.com/search/results/people/?keywords=%23publiekvak')!.html).not.toContain('Sandra Klaver');
  });

  it('carries another About and another member when asked', () => {
    const { html } = practicePage('https://www.linkedin.com/in/bram-oosterling-oefen/', { about: { 'bram-oosterling-oefen': 'Andere woorden <b>' }, me: 'bram-oosterling-oefen' })!;
    expect(html).toContain('Andere woorden &lt;b&gt;');
    expect(html).toContain('/in/bram-oosterling-oefen/edit/intro/');
  });

  it('has at least twelve people with rich texts', () => {
    const rich = personas.filter(({ about }) => (about ?? '').split(/\s+/).length >= 80);
    expect(rich.length).toBeGreaterThanOrEqual(12);
    expect(new Set(personas.map(({ slug }) => slug)).size).toBe(personas.length);
    for (const { member } of personas) expect(member).toHaveLength(39);
  });
});
