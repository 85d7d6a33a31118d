import { describe, expect, it } from 'vitest';
import { isPublic } from '../../../lib/portfolio/visibility.ts';

describe('what others may see', () => {
  it('what one can and wants, unless the person says otherwise', () => {
    for (const stance of ['can', 'want'] as const) {
      expect(isPublic({ stance })).toBe(true);
      expect(isPublic({ stance, visibility: 'public' })).toBe(true);
      expect(isPublic({ stance, visibility: 'on-request' })).toBe(false);
      expect(isPublic({ stance, visibility: 'private' })).toBe(false);
    }
  });
  it('a learning wish only when the person says so', () => {
    expect(isPublic({ stance: 'learn' })).toBe(false);
    expect(isPublic({ stance: 'learn', visibility: 'public' })).toBe(true);
  });
  it('never what is over', () => expect(isPublic({ stance: 'no-longer', visibility: 'public' })).toBe(false));
});
