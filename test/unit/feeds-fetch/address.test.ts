import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SchilError } from '../../../lib/errors.ts';
import { publicHost } from '../../../lib/feeds/address.ts';

describe('addresses that may be fetched', () => {
  it.each([
    ['https://www.werkenvoornederland.nl/sitemap-vacatures.xml', 'www.werkenvoornederland.nl'],
    ['https://Feed.Example/klussen.json?page=2#top', 'feed.example'],
    ['https://feed.example:443/', 'feed.example'],
    ['https://münchen.example/feed', 'xn--mnchen-3ya.example'],
  ])('%s', (address, host) => expect(publicHost(address)).toBe(host));
});

describe('addresses that are refused', () => {
  it.each([
    'http://feed.example/', 'ftp://feed.example/', 'javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'chrome-extension://abc/x', 'feed.example', '',
    'https://127.0.0.1/', 'https://2130706433/', 'https://0x7f.1/', 'https://0177.0.0.1/', 'https://[::1]/', 'https://[::ffff:127.0.0.1]/', 'https://169.254.169.254/latest',
    'https://localhost/', 'https://intranet/', 'https://printer.local/', 'https://a.localhost/', 'https://db.internal/', 'https://x.home.arpa/', 'https://feed.example./',
    'https://feed.example:8443/', 'https://user@feed.example/', 'https://user:word@feed.example/', `https://feed.example/${'x'.repeat(2_000)}`, 'https://１２７.0.0.1/',
  ])('%s', (address) => expect(() => publicHost(address)).toThrow(new SchilError('bad-address')));

  it('never gives a host that is a number or has no dot', () => {
    fc.assert(fc.property(fc.oneof(fc.webUrl({ validSchemes: ['https'], withFragments: true }), fc.ipV4().map((ip) => `https://${ip}/`), fc.ipV6().map((ip) => `https://[${ip}]/`), fc.string()), (address) => {
      let host: string;
      try {
        host = publicHost(address);
      } catch (error) {
        expect(error).toBeInstanceOf(SchilError);
        return;
      }
      expect(host).toMatch(/\./);
      expect(host).not.toMatch(/^[\d.]+$|^\[/);
    }));
  });
});
