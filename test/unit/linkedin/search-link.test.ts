import { describe, expect, it } from 'vitest';
import { peopleSearchLink, profileLink } from '../../../lib/linkedin/search-link.ts';

describe('links to LinkedIn', () => {
  it('search the plain words, with and without the word of the line', () => {
    expect(new URL(peopleSearchLink('bomen & struiken')).searchParams.get('keywords')).toBe('bomen & struiken');
    expect(new URL(peopleSearchLink(' snoeien ', true)).searchParams.get('keywords')).toBe('snoeien publiekvak');
    expect(new URL(peopleSearchLink('', true)).searchParams.get('keywords')).toBe('publiekvak');
  });

  it('never leave LinkedIn’s host, whatever a slug says', () => {
    expect(new URL(profileLink('../../evil?x#y')).host).toBe('www.linkedin.com');
    expect(profileLink('../../evil')).toBe('https://www.linkedin.com/in/..%2F..%2Fevil/');
  });
});
