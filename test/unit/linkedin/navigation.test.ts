import { describe, expect, it } from 'vitest';
import { isNavigationApi, visitKey, watchNavigation, whileOn } from '../../../lib/linkedin/navigation.ts';
import type { Visit } from '../../../lib/linkedin/navigation.ts';

class FakeNavigation extends EventTarget {
  readonly currentEntry = {};
  readonly [Symbol.toStringTag] = 'Navigation';
}

function start(options: { navigation?: unknown } = {}) {
  const location = { href: 'https://www.linkedin.com/feed/' };
  const events = new EventTarget();
  const end = new AbortController();
  const visits: Visit[] = [];
  const { check } = watchNavigation({ location, events, ...options }, end.signal, (visit) => visits.push(visit));
  return { location, events, end, visits, check };
}

describe('watchNavigation', () => {
  it('starts with the page as it is', () => {
    expect(start().visits.map(({ key }) => key)).toEqual(['/feed']);
  });

  it('follows navigatesuccess, and ends the former visit before the next begins', () => {
    const navigation = new FakeNavigation();
    const { location, visits } = start({ navigation });
    location.href = 'https://www.linkedin.com/in/a/';
    navigation.dispatchEvent(new Event('navigatesuccess'));
    expect(visits.map(({ key, signal }) => [key, signal.aborted])).toEqual([['/feed', true], ['/in/a', false]]);
  });

  it('is not fooled by a variable of that name', () => {
    for (const navigation of [{}, { addEventListener() {} }, new EventTarget(), Object.assign(new EventTarget(), { currentEntry: {} }), null]) {
      expect(isNavigationApi(navigation)).toBe(false);
      const { location, events, visits } = start({ navigation });
      location.href = 'https://www.linkedin.com/in/a/';
      events.dispatchEvent(new Event('popstate'));
      expect(visits).toHaveLength(2);
    }
  });

  it('follows back and forward, and what only a check notices', () => {
    const { location, events, visits, check } = start();
    location.href = 'https://www.linkedin.com/in/a/';
    check();
    location.href = 'https://www.linkedin.com/feed/';
    events.dispatchEvent(new Event('popstate'));
    expect(visits.map(({ key }) => key)).toEqual(['/feed', '/in/a', '/feed']);
  });

  it('stays on the same page when only the query or the hash changes', () => {
    const { location, visits, check } = start();
    location.href = 'https://www.linkedin.com/feed/?x=1#y';
    check();
    expect(visits).toHaveLength(1);
  });

  it('ends with its signal', () => {
    const { location, events, end, visits } = start();
    end.abort();
    location.href = 'https://www.linkedin.com/in/a/';
    events.dispatchEvent(new Event('popstate'));
    expect(visits.map(({ signal }) => signal.aborted)).toEqual([true]);
  });
});

describe('visitKey', () => {
  it('tells jobs of one list apart, and searches', () => {
    const at = (path: string): string => visitKey(`https://www.linkedin.com${path}`);
    expect(at('/jobs/search/?currentJobId=1&x=2')).not.toBe(at('/jobs/search/?currentJobId=2&x=2'));
    expect(at('/search/results/people/?keywords=a')).not.toBe(at('/search/results/people/?keywords=b'));
    expect(at('/in/a/?x=1')).toBe(at('/in/a'));
  });
});

describe('whileOn', () => {
  it('drops late answers and late failures', async () => {
    const end = new AbortController();
    const visit = { url: '', key: '', signal: end.signal };
    const used: number[] = [];
    await whileOn(visit, Promise.resolve(1), (value) => used.push(value));
    const late = Promise.withResolvers<number>();
    const failing = Promise.withResolvers<number>();
    const waits = [whileOn(visit, late.promise, (value) => used.push(value)), whileOn(visit, failing.promise, (value) => used.push(value))];
    end.abort();
    late.resolve(2);
    failing.reject(new Error('late'));
    await Promise.all(waits);
    expect(used).toEqual([1]);
    await expect(whileOn({ ...visit, signal: new AbortController().signal }, Promise.reject(new Error('real')), () => {})).rejects.toThrow('real');
  });
});
