import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { SchilError } from '../../../lib/errors.ts';
import { answer, type Handlers } from '../../../lib/messages/answer.ts';
import { schemas } from '../../../lib/messages/schemas.ts';

const self = { id: 'schil', origin: 'chrome-extension://schil' };
const panel = { id: 'schil', origin: self.origin };
const page = { id: 'schil', origin: 'https://www.linkedin.com', tab: { id: 1 }, frameId: 0 };

const handlers = Object.fromEntries(Object.keys(schemas).map((name) => [name, vi.fn(async () => name)])) as unknown as Handlers;

describe('answers', () => {
  it('give what the handler gives, with what the schema lets through', async () => {
    expect(await answer({ name: 'app/mark', ask: { key: 'a/b', saved: true, injected: 1 } }, panel, self, handlers)).toEqual({ ok: true, value: 'app/mark' });
    expect(handlers['app/mark']).toHaveBeenCalledWith({ key: 'a/b', saved: true }, panel);
  });

  it('refuse private commands from a page before looking at what is asked', async () => {
    for (const name of ['app/export', 'app/import', 'app/save-portfolio', 'app/save-settings', 'app/market', 'app/erase']) {
      expect(await answer({ name, ask: {} }, page, self, handlers)).toEqual({ ok: false, error: { code: 'refused-sender', values: {} } });
    }
    expect(handlers['app/export']).not.toHaveBeenCalled();
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'app/export'],
    ['an unknown command', { name: 'app/everything', ask: {} }],
    ['a command of the prototype', { name: 'toString', ask: {} }],
    ['a command of the prototype, by its name', { name: '__proto__', ask: {} }],
    ['a wrong ask', { name: 'app/mark', ask: { key: 7 } }],
    ['a mode that does not exist', { name: 'app/save-settings', ask: { settings: { mode: 'everywhere' } } }],
    ['a text that is too long', { name: 'app/market', ask: { limit: 1, search: 'x'.repeat(201) } }],
  ])('refuse %s', async (_name, message) => {
    expect(await answer(message, panel, self, handlers)).toEqual({ ok: false, error: { code: 'usage', values: {} } });
  });

  it('never throw, whatever comes in', async () => {
    await fc.assert(fc.asyncProperty(fc.anything(), fc.anything(), async (name, ask) => {
      expect((await answer({ name, ask }, panel, self, handlers)).ok).toBe(false);
    }), { numRuns: 300 });
  });

  it('carry the code and values of a refusal, and nothing of an unexpected error', async () => {
    const refusing = { ...handlers, 'app/export': async () => { throw new SchilError('storage-full', { megabytes: 3 }); }, 'app/market': async () => { throw new Error('secret'); } } as unknown as Handlers;
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect(await answer({ name: 'app/export', ask: {} }, panel, self, refusing)).toEqual({ ok: false, error: { code: 'storage-full', values: { megabytes: 3 } } });
    expect(await answer({ name: 'app/market', ask: { limit: 1 } }, panel, self, refusing)).toEqual({ ok: false, error: { code: 'unexpected', values: {} } });
  });

  it('end a pause by null, and leave absent settings as they are', () => {
    const parse = (settings: object) => schemas['app/save-settings'].safeParse({ settings });
    expect(parse({ pausedUntil: null }).data).toEqual({ settings: { pausedUntil: null } });
    expect(parse({}).data).toEqual({ settings: {} });
    expect(parse({ welcomed: null }).success).toBe(false);
  });
});
