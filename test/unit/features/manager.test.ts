// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Ui } from '../../../components/page/ui.ts';
import { defineFeature, type AnyFeature, type FeatureId } from '../../../lib/features/feature.ts';
import { createHost } from '../../../lib/features/host.ts';
import { createManager, isWanted, type Manager } from '../../../lib/features/manager.ts';
import type { Mounted } from '../../../lib/features/mount.ts';
import type { Visit } from '../../../lib/linkedin/navigation.ts';
import type { PageReading } from '../../../lib/linkedin/types.ts';
import type { Flags } from '../../../lib/storage/types.ts';

const flags: Flags = { mode: 'page', off: [], ownWords: false, language: 'nl' };
const reading = (name: string, hits: Record<string, string> = { 'profile.name': 'x' }): PageReading => ({ surface: 'profile', frontEnd: 'sdui', recognised: true, person: { name }, missing: [], hits });

function visitOf(key: string): { visit: Visit; leave: () => void } {
  const controller = new AbortController();
  return { visit: { url: `https://www.linkedin.com${key}`, key, signal: controller.signal }, leave: () => controller.abort() };
}

/** Answers wait until the test gives them. */
const waiting = new Map<string, (answer: string) => void>();
const answerTo = async (name: string, answer: string): Promise<void> => {
  waiting.get(name)!(answer);
  await new Promise((done) => setTimeout(done));
};

function feature(id: FeatureId): AnyFeature {
  return defineFeature<string, string>({
    id, surfaces: ['profile'], needs: ['profile.name'],
    place: () => 'profile-name',
    question: ({ person }) => person?.name,
    answer: (name) => new Promise((resolve) => waiting.set(`${id} ${name}`, resolve)),
    show: (answer) => (answer === '' ? null : document.createTextNode(answer)),
  });
}

let now = 0;
let made = 0;
let manager: Manager;
const errors: unknown[] = [];

function mount(): Mounted {
  made += 1;
  const host = createHost(document, 'light');
  return { host, show: (content) => host.replaceChildren(content as Node), remove: () => host.remove() };
}

const texts = () => [...document.querySelectorAll(':not(:defined)')].map(({ textContent }) => textContent);

beforeEach(() => {
  document.body.innerHTML = '<main><section id="card">kaart</section><p>verder</p></main>';
  [now, made] = [0, 0];
  waiting.clear();
  errors.length = 0;
  manager = createManager({
    features: [feature('profile-tags'), feature('profile-work-at')],
    uiFor: () => ({}) as Ui,
    findMount: () => [...document.querySelectorAll('#card')].map((anchor) => ({ anchor, position: 'after' as const, key: 'profile-name /in/a' })),
    createMount: mount,
    ask: vi.fn(),
    known: async () => undefined,
    together: async () => undefined,
    now: () => now,
    onError: (_id, error) => errors.push(error),
  });
});

describe('which features run', () => {
  it('is decided by surface, regions found and what is switched off', () => {
    const one = feature('profile-tags');
    expect(isWanted(one, reading('A'), flags)).toBe(true);
    expect(isWanted(one, reading('A', {}), flags)).toBe(false);
    expect(isWanted(one, { ...reading('A'), surface: 'feed' }, flags)).toBe(false);
    expect(isWanted(one, { ...reading('A'), recognised: false }, flags)).toBe(false);
    expect(isWanted(one, reading('A'), { ...flags, off: ['profile-tags'] })).toBe(false);
  });
});

describe('the manager', () => {
  it('asks once for equal readings, and shows the answers in the order of the registry', async () => {
    const { visit } = visitOf('/in/a');
    for (let pass = 0; pass < 5; pass += 1) manager.update(visit, reading('A'), flags);
    expect([...waiting.keys()]).toEqual(['profile-tags A', 'profile-work-at A']);
    await answerTo('profile-work-at A', 'werk');
    await answerTo('profile-tags A', 'tags');
    expect(texts()).toEqual(['tags', 'werk']);
    expect(document.querySelector('#card')!.nextElementSibling!.textContent).toBe('tags');
    manager.update(visitOf('/in/b').visit, reading('B'), flags);
    await answerTo('profile-tags B', 'tags');
    await answerTo('profile-work-at B', 'werk');
    expect(texts()).toEqual(['tags', 'werk']);
  });

  it('inserts nothing for an empty answer', async () => {
    manager.update(visitOf('/in/a').visit, reading('A'), flags);
    await answerTo('profile-tags A', '');
    expect([made, texts()]).toEqual([0, []]);
  });

  it('drops an answer that comes after the visit', async () => {
    const first = visitOf('/in/a');
    manager.update(first.visit, reading('A'), flags);
    const late = waiting.get('profile-tags A')!;
    first.leave();
    manager.update(visitOf('/in/b').visit, reading('B'), flags);
    late('van A');
    await answerTo('profile-tags B', 'van B');
    expect(texts()).toEqual(['van B']);
  });

  it('drops an answer to what is no longer asked, although the visit lasts', async () => {
    const { visit } = visitOf('/in/a');
    manager.update(visit, reading('A'), flags);
    manager.update(visit, reading('A en meer'), flags);
    await answerTo('profile-tags A en meer', 'nieuw');
    await answerTo('profile-tags A', 'oud');
    expect(texts()).toEqual(['nieuw']);
  });

  it('takes everything away when the visit ends, when it is cleared, and one feature when it is dropped', async () => {
    const { visit, leave } = visitOf('/in/a');
    manager.update(visit, reading('A'), flags);
    await answerTo('profile-tags A', 'tags');
    await answerTo('profile-work-at A', 'werk');
    manager.drop('profile-tags');
    waiting.delete('profile-tags A');
    manager.update(visit, reading('A'), flags);
    expect(waiting.has('profile-tags A')).toBe(false);
    expect(texts()).toEqual(['werk']);
    leave();
    expect(texts()).toEqual([]);
    const next = visitOf('/in/b').visit;
    manager.update(next, reading('B'), flags);
    await answerTo('profile-work-at B', 'werk');
    manager.clear();
    expect(texts()).toEqual([]);
  });

  it('takes a feature away when a region that it needs is gone, or it is switched off elsewhere', async () => {
    const { visit } = visitOf('/in/a');
    manager.update(visit, reading('A'), flags);
    await answerTo('profile-tags A', 'tags');
    manager.update(visit, reading('A', {}), flags);
    expect(texts()).toEqual([]);
    manager.update(visit, reading('A'), flags);
    await answerTo('profile-tags A', 'tags');
    manager.update(visit, reading('A'), { ...flags, off: ['profile-tags'] });
    expect(texts()).toEqual([]);
  });

  it('puts its node back beside a card that was made anew, the same node', async () => {
    const { visit } = visitOf('/in/a');
    manager.update(visit, reading('A'), flags);
    await answerTo('profile-tags A', 'tags');
    document.body.innerHTML = '<main><section id="card">kaart, anders</section></main>';
    manager.keep();
    expect([made, texts()]).toEqual([1, ['tags']]);
    expect(document.querySelector('#card')!.nextElementSibling!.textContent).toBe('tags');
  });

  it('gives up quietly when the page keeps removing it', async () => {
    const { visit } = visitOf('/in/a');
    manager.update(visit, reading('A'), flags);
    await answerTo('profile-tags A', 'tags');
    let put = 0;
    for (let fight = 0; fight < 50; fight += 1) {
      now += 250;
      for (const host of document.querySelectorAll(':not(:defined)')) host.remove();
      manager.keep();
      manager.update(visit, reading('A'), flags);
      put += texts().length;
    }
    expect(put).toBe(5);
    expect(texts()).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('leaves its place to another’s node that stands between', async () => {
    const { visit } = visitOf('/in/a');
    manager.update(visit, reading('A'), flags);
    await answerTo('profile-tags A', 'tags');
    const other = document.createElement('other-extension');
    document.querySelector('#card')!.after(other);
    manager.update(visit, reading('A'), flags);
    expect([...document.querySelector('main')!.children].map(({ localName, textContent }) => textContent || localName)).toEqual(['kaart', 'other-extension', 'tags', 'verder']);
  });

  it('does not go on asking about a page that never rests', () => {
    const { visit } = visitOf('/in/a');
    for (let pass = 0; pass < 100; pass += 1) manager.update(visit, reading(`A ${pass}`), flags);
    expect(waiting.size).toBe(24);
  });

  it('notes a failure without showing anything', async () => {
    const failing = { ...feature('profile-tags'), answer: () => Promise.reject(new Error('kapot')) };
    const alone = createManager({ features: [failing], uiFor: () => ({}) as Ui, findMount: () => [], createMount: mount, ask: vi.fn(), known: async () => undefined, together: async () => undefined, now: () => 0, onError: (_id, error) => errors.push(error) });
    alone.update(visitOf('/in/a').visit, reading('A'), flags);
    await new Promise((done) => setTimeout(done));
    expect(errors).toHaveLength(1);
    expect(texts()).toEqual([]);
  });
});
