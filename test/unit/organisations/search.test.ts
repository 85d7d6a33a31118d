import { describe, expect, it } from 'vitest';
import { searchBodies } from '../../../lib/organisations/search.ts';

const names = (typed: string) => searchBodies(typed).map(({ name }) => name);

describe('searching public bodies', () => {
  it('finds by the beginning of each word, without accents and capitals', () => {
    expect(names('ministerie financien')).toContain('Ministerie van Financiën');
    expect(names('utrecht')).toEqual(expect.arrayContaining(['Gemeente Utrecht']));
  });

  it('finds by short name, which then stands first', () => {
    expect(names('BZK')[0]).toBe('Ministerie van Binnenlandse Zaken en Koninkrijksrelaties');
  });

  it('shows every candidate when a name fits several, and nothing for a letter or nonsense', () => {
    expect(names('utrecht').length).toBeGreaterThan(1);
    expect(searchBodies('u')).toEqual([]);
    expect(searchBodies('xqzvv')).toEqual([]);
  });
});
