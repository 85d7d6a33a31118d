import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findMount, mountIds } from '../../../lib/linkedin/mount-points.ts';
import type { MountId } from '../../../lib/linkedin/mount-points.ts';
import { readPage } from '../../../lib/linkedin/read-page.ts';
import { documentOf } from '../../fixtures/linkedin/document.ts';
import { personas } from '../../practice/personas.ts';
import { practicePage } from '../../practice/practice-page.ts';

const paths: Record<MountId, string> = {
  'profile-name': '/in/bram-oosterling-oefen/', 'feed-rail': '/feed/', 'feed-top': '/feed/', 'search-result': '/search/results/people/?keywords=',
  company: '/company/gemeente-voorbeeldstad/', job: '/jobs/view/4100000001/', 'jobs-home': '/jobs/',
};

function open(path: string, frontEnd: 'sdui' | 'ember'): { document: Document; url: string } {
  const url = `https://www.linkedin.com${path}`;
  return { document: documentOf(practicePage(url, { frontEnd })!.html), url };
}

describe.each(['sdui', 'ember'] as const)('%s', (frontEnd) => {
  it.each(mountIds.map((id) => [id]))('%s: a node put there changes no reading and moves no place', (id) => {
    const { document, url } = open(paths[id], frontEnd);
    const reading = readPage(document, url);
    const mounts = findMount(document, id, url);
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
    expect(findMount(document, id, url)).toEqual(mounts);
  });

  it('has no place on another surface', () => {
    const { document, url } = open('/feed/', frontEnd);
    for (const id of mountIds.filter((one) => !one.startsWith('feed'))) expect(findMount(document, id, url)).toEqual([]);
  });
});

describe('places', () => {
  it('of results lie in the result of the person named by the key', () => {
    const { document, url } = open('/search/results/people/?keywords=', 'sdui');
    for (const { anchor, key } of findMount(document, 'search-result', url)) {
      const slug = key.split(' ')[1]!;
      expect(anchor.closest('[role="listitem"]')!.querySelector('a')!.getAttribute('href')).toContain(slug);
    }
  });

  it('of the feed lie in the right column', () => {
    const [sdui, ember] = [open('/feed/', 'sdui'), open('/feed/', 'ember')];
    expect(findMount(sdui.document, 'feed-rail', sdui.url)[0]!.anchor.parentElement!.localName).toBe('aside');
    expect(findMount(ember.document, 'feed-rail', ember.url)[0]!.anchor.parentElement!.className).toContain('scaffold-layout__aside');
  });

  it('are those of the document\'s own address when none is given', () => {
    const url = 'https://www.linkedin.com/feed/';
    const { document } = new JSDOM(practicePage(url)!.html, { url }).window;
    expect(findMount(document, 'feed-rail')).toHaveLength(1);
    expect(findMount(document, 'profile-name')).toEqual([]);
  });

  it('of a job do not exist while the pane shows the former one', () => {
    const { document } = open('/jobs/search/?currentJobId=4100000001', 'sdui');
    expect(findMount(document, 'job', 'https://www.linkedin.com/jobs/search/?currentJobId=4100000001')).toHaveLength(1);
    expect(findMount(document, 'job', 'https://www.linkedin.com/jobs/search/?currentJobId=4100000002')).toEqual([]);
  });
});
