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
    expect(names('om')[0]).toBe('Openbaar Ministerie');
    expect(names('ind')[0]).toContain('(IND)');
  });

  it('finds cities by the name in daily use', () => {
    expect(names('den haag')).toContain('Gemeente Den Haag');
    expect(names('den bosch')).toContain("Gemeente 's-Hertogenbosch");
  });

  it('then puts names that begin so before shorter ones that hold it', () => {
    expect(names('utrecht').slice(0, 2)).toEqual(['Gemeente Utrecht', 'Provincie Utrecht']);
    expect(names('inspectie').every((name) => name.startsWith('Inspectie'))).toBe(true);
  });

  it('shows every candidate when a name fits several, and nothing for a letter or nonsense', () => {
    expect(names('utrecht').length).toBeGreaterThan(1);
    expect(searchBodies('u')).toEqual([]);
    expect(searchBodies('xqzvv')).toEqual([]);
  });
});
