import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findMount, mountIds } from '../../../lib/linkedin/mount-points.ts';
import type { MountId } from '../../../lib/linkedin/mount-points.ts';
import { readPage } from '../../../lib/linkedin/read-page.ts';
import { personas } from '../../practice/personas.ts';
import { practicePage } from '../../practice/practice-page.ts';

const paths: Record<MountId, string> = {
  'profile-name': '/in/bram-oosterling-oefen/', 'profile-rail': '/in/bram-oosterling-oefen/', 'feed-rail': '/feed/', 'feed-top': '/feed/', 'search-result': '/search/results/people/?keywords=',
  company: '/company/gemeente-voorbeeldstad/', job: '/jobs/view/4100000001/', 'jobs-home': '/jobs/',
};

function open(path: string, frontEnd: 'sdui' | 'ember'): { document: Document; url: string } {
  const url = `https://www.linkedin.com${path}`;
  return { document: new JSDOM(practicePage(url, { frontEnd })!.html, { url }).window.document, url };
}

describe.each(['sdui', 'ember'] as const)('%s', (frontEnd) => {
  it.each(mountIds.map((id) => [id]))('%s: a node put there changes no reading and moves no place', (id) => {
    const { document, url } = open(paths[id], frontEnd);
    const reading = readPage(document, url);
    const mounts = findMount(document, id);
    expect(mounts.length).toBe(id === 'search-result' ? personas.length - 1 : 1);
    expect(new Set(mounts.map(({ key }) => key)).size).toBe(mounts.length);
    const before = document.querySelectorAll('*').length;
    for (const { anchor, position } of mounts) {
      const host = document.createElement('x-host');
      if (position === 'before') anchor.before(host);
      else anchor.after(host);
    }
    expect(document.querySelectorAll('*').length).toBe(before + mounts.length);
    expect(readPage(document, url)).toEqual(reading);
    expect(findMount(document, id)).toEqual(mounts);
  });

  it('has no place on another surface', () => {
    const { document } = open('/feed/', frontEnd);
    for (const id of mountIds.filter((one) => !one.startsWith('feed'))) expect(findMount(document, id)).toEqual([]);
  });
});

describe('places', () => {
  it('of results lie in the result of the person named by the key', () => {
    const { document } = open('/search/results/people/?keywords=', 'sdui');
    for (const { anchor, key } of findMount(document, 'search-result')) {
      const slug = key.split(' ')[1]!;
      expect(anchor.closest('[role="listitem"]')!.querySelector('a')!.getAttribute('href')).toContain(slug);
    }
  });

  it('of the feed lie in the right column', () => {
    expect(findMount(open('/feed/', 'sdui').document, 'feed-rail')[0]!.anchor.parentElement!.localName).toBe('aside');
    expect(findMount(open('/feed/', 'ember').document, 'feed-rail')[0]!.anchor.parentElement!.className).toContain('scaffold-layout__aside');
  });

  it('of a job do not exist while the pane shows the former one', () => {
    const { document } = open('/jobs/search/?currentJobId=4100000001', 'sdui');
    expect(findMount(document, 'job', 'https://www.linkedin.com/jobs/search/?currentJobId=4100000001')).toHaveLength(1);
    expect(findMount(document, 'job', 'https://www.linkedin.com/jobs/search/?currentJobId=4100000002')).toEqual([]);
  });
});
