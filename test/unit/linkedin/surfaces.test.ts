import { describe, expect, it } from 'vitest';
import { companySlug, jobId, profileSlug } from '../../../lib/linkedin/hrefs.ts';
import { jobIdOf, surfaceExamples, surfaceOf } from '../../../lib/linkedin/surfaces.ts';
import { surfaces } from '../../../lib/linkedin/types.ts';

describe('surfaceOf', () => {
  for (const surface of surfaces) {
    const examples = surfaceExamples[surface];
    it(`${surface} has examples that give it`, () => {
      expect(examples.length).toBeGreaterThan(0);
      for (const example of examples) {
        const url = example.startsWith('https:') ? example : `https://www.linkedin.com${example}`;
        expect([example, surfaceOf(url)]).toEqual([example, surface]);
      }
    });
  }

  it('gives other for what is not an address', () => {
    expect(surfaceOf('nonsense')).toBe('other');
    expect(surfaceOf('javascript:alert(1)')).toBe('other');
  });

  it('knows country hosts', () => {
    expect(surfaceOf('https://nl.linkedin.com/in/jan-voorbeeld')).toBe('profile');
  });
});

describe('jobIdOf', () => {
  it.each([
    ['https://www.linkedin.com/jobs/view/4123456789/', '4123456789'],
    ['https://nl.linkedin.com/jobs/view/adviseur-2-at-gemeente-voorbeeldstad-4123456789?x=1', '4123456789'],
    ['https://www.linkedin.com/jobs/search/?currentJobId=42&keywords=x', '42'],
    ['https://www.linkedin.com/jobs/search/?currentJobId=42"]x', undefined],
    ['https://www.linkedin.com/jobs/', undefined],
  ])('%s', (url, id) => expect(jobIdOf(url)).toBe(id));
});

describe('links', () => {
  it.each([
    ['/in/jan-voorbeeld/overlay/contact-info/', 'jan-voorbeeld'],
    ['https://nl.linkedin.com/in/jan-voorbeeld?x=1', 'jan-voorbeeld'],
    ['file:///C:/in/jan-voorbeeld/', 'jan-voorbeeld'],
    ['https://www.linkedin.com/in/%E6%9D%8E%E6%98%8E/', '李明'],
    ['https://www.linkedin.com/in/%E6%9D/', '%E6%9D'],
    ['https://www.linkedin.com/safety/go/?url=https%3A%2F%2Fwww.linkedin.com%2Fin%2Fx', undefined],
    ['https://example.org/in/jan-voorbeeld/', undefined],
    [null, undefined],
  ])('%s → %s', (href, slug) => expect(profileSlug(href)).toBe(slug));

  it('finds organisations and jobs', () => {
    expect(companySlug('/company/71001/life/')).toBe('71001');
    expect(companySlug('https://www.linkedin.com/school/voorbeeldschool/')).toBe('voorbeeldschool');
    expect(jobId('/jobs/view/adviseur-at-x-12/')).toBe('12');
  });
});
