// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { createHost, hostName, isOwnHost, removeLeftHosts } from '../../../lib/features/host.ts';

describe('the name of a host', () => {
  it('is a valid custom element name, new each time, and known as ours', () => {
    const names = new Set<string>();
    for (let index = 0; index < 500; index += 1) {
      const name = hostName();
      expect(name).toMatch(/^[a-z]{4}-[a-z]{10}$/);
      expect(name).not.toMatch(/schil/);
      expect(isOwnHost(name)).toBe(true);
      names.add(name);
    }
    expect(names.size).toBe(500);
  });

  it('is not taken for ours when it is another’s', () => {
    for (const name of ['grammarly-extension', 'abcd-efghijklmn', 'div', 'x-y', 'code-pen']) expect(isOwnHost(name)).toBe(false);
    fc.assert(fc.property(fc.stringMatching(/^[a-z]{4}-[a-z]{6}$/), (start) => {
      expect(['aaaa', 'bbbb', 'zzzz', 'host'].filter((end) => isOwnHost(start + end)).length).toBeLessThanOrEqual(1);
    }));
  });
});

describe('a host', () => {
  beforeEach(() => document.body.replaceChildren());

  it('carries nothing but its inline style, each rule important', () => {
    const host = createHost(document, 'dark');
    expect(host.getAttributeNames()).toEqual(['style']);
    for (const property of ['all', 'display', 'color-scheme']) expect(host.style.getPropertyPriority(property)).toBe('important');
    expect(host.outerHTML).not.toMatch(/schil|extension/i);
  });

  it('left by an older copy is taken away, and nothing else', () => {
    document.body.innerHTML = '<p>tekst</p><other-extension></other-extension><div></div>';
    document.querySelector('div')!.append(createHost(document, 'light'), createHost(document, 'dark'));
    removeLeftHosts(document);
    expect(document.body.innerHTML).toBe('<p>tekst</p><other-extension></other-extension><div></div>');
  });
});
