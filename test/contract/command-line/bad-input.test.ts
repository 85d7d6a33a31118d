import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { file, schil } from './run.ts';

const feed = (items: unknown[]) => ({ version: 'https://jsonfeed.org/version/1.1', title: 'Klussen', items });
const item = { id: 'https://voorbeeldstad.example/klussen/1', title: 'Bomen snoeien', content_text: 'Snoeien in het park, 8 uur per week.', _klus: { kind: 'assignment', hiringOrganization: { name: 'Gemeente Voorbeeldstad' } } };

describe('bad input on the command line', () => {
  const bad: [string, string | Buffer, RegExp][] = [
    ['truncated.json', JSON.stringify(feed([item])).slice(0, -20), /^(not-json|unknown-format|not-a-feed)$/],
    ['page.html', '<!doctype html><title>Welkom</title><h1>Gemeente Voorbeeldstad</h1>', /^(not-a-feed|unknown-format)$/],
    ['nothing.json', '', /^(not-a-feed|unknown-format|not-json)$/],
    ['list.json', '[1, 2, 3]', /^(not-a-feed|unknown-format)$/],
    ['deep.json', '['.repeat(100_000) + ']'.repeat(100_000), /^(too-deep|not-json|not-a-feed|unknown-format)$/],
    ['bomb.gz', gzipSync(Buffer.alloc(300 * 1024 * 1024, ' ')), /^(not-a-feed|unknown-format|not-json|too-large)$/],
    ['bomb.xml', `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(1000)}">${'bcdefg'.split('').map((name, at) => `<!ENTITY ${name} "${`&${'abcdef'[at]};`.repeat(10)}">`).join('')}]><rss><channel><item><title>&g;</title></item></channel></rss>`, /^(not-xml|unknown-format|not-a-feed)$/],
  ];

  it.each(bad)('%s is refused by read-feed with a typed, worded error', async (name, content, code) => {
    const { exitCode, json, stdout } = await schil(['read-feed', file(name, content)]);
    expect(exitCode).toBe(1);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(json).toEqual({ error: { code: expect.stringMatching(code), message: expect.stringMatching(/\w \w/), hint: expect.stringMatching(/\w \w/) } });
  });

  it('gives no link that is not https', async () => {
    const links = ['javascript:alert(1)', 'data:text/html,x', 'JAVASCRIPT:alert(1)', 'java\nscript:alert(1)', '//x', 'ftp://x.example/'];
    const { json, stdout } = await schil(['read-feed', file('links.json', feed(links.map((url, at) => ({ ...item, id: `klus-${at}`, url, external_url: url }))))]);
    const { assignments } = json as { assignments: { url?: string }[] };
    expect(assignments.length).toBeGreaterThan(0);
    expect(assignments.flatMap(({ url }) => (url === undefined || url.startsWith('https://') ? [] : [url]))).toEqual([]);
    expect(stdout).not.toMatch(/"(?:url|applyUrl)":"(?!https:)/i);
  });

  it('takes `__proto__` and `constructor` for what they are: nothing', async () => {
    const poisoned = `{"version":"https://jsonfeed.org/version/1.1","title":"Klussen","__proto__":{"polluted":true},"items":[{"id":"1","title":"Bomen snoeien","content_text":"x","__proto__":{"status":"filled","polluted":true},"constructor":{"prototype":{"polluted":true}},"_klus":{"kind":"assignment","__proto__":{"kind":"vacancy"}}}]}`;
    const { exitCode, stdout } = await schil(['read-feed', file('proto.json', poisoned)]);
    expect(exitCode).toBe(0);
    expect(stdout).not.toContain('polluted');
    expect(JSON.parse(stdout)).toMatchObject({ assignments: [{ kind: 'assignment', status: 'open' }] });
  });

  it.each(['http://voorbeeldstad.example/feed.json', 'https://127.0.0.1/feed.json', 'https://localhost/feed.json', 'https://[::1]/feed.json', 'https://voorbeeldstad.example:8443/feed.json', 'https://user:secret@voorbeeldstad.example/feed.json'])('check-feed does not fetch %s', async (address) => {
    expect(await schil(['check-feed', address])).toMatchObject({ exitCode: 1, json: { error: { code: 'bad-address' } } });
  });
});
