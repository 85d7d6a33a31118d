import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { built } from './built.ts';
import { read } from './files.ts';

const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'none'; connect-src 'self' https:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types schil-work";

/** What the manifests of both browsers must say, word for word: every line here is something that users or reviewers rely on. */
const common = {
  manifest_version: 3,
  default_locale: 'nl',
  incognito: 'not_allowed',
  host_permissions: ['https://www.linkedin.com/*'],
  optional_host_permissions: ['https://*/*'],
  content_security_policy: { extension_pages: contentSecurityPolicy },
  content_scripts: [{ matches: ['https://www.linkedin.com/*'], run_at: 'document_idle', js: ['content-scripts/linkedin.js'] }],
};

/** Keys that a manifest may have at all; a new one is a decision. */
const allowedKeys = [
  'manifest_version', 'name', 'short_name', 'description', 'version', 'icons', 'default_locale', 'incognito', 'permissions', 'host_permissions',
  'optional_host_permissions', 'content_security_policy', 'action', 'background', 'content_scripts', 'commands',
];

describe.each([
  ['chrome', ['minimum_chrome_version', 'key', 'side_panel']],
  ['firefox', ['browser_specific_settings', 'sidebar_action']],
] as const)('the built manifest for %s', (browser, own) => {
  it('pins permissions, hosts, policy and scripts', async () => {
    expect((await built(browser)).manifest).toMatchObject(common);
  });

  it('has no key besides those decided on', async () => {
    const { manifest } = await built(browser);
    expect(Object.keys(manifest).filter((key) => ![...allowedKeys, ...own].includes(key))).toEqual([]);
  });

  it('lets no page load or reach anything', async () => {
    const { manifest } = await built(browser);
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('names only files that are there', async () => {
    const { manifest, files } = await built(browser);
    const named = [...JSON.stringify(manifest).matchAll(/"([\w./-]+\.(?:js|html|png|json))"/g)].map((match) => match[1]!);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((path) => !files.has(path))).toEqual([]);
  });

  it('carries the version of package.json', async () => {
    expect((await built(browser)).manifest.version).toBe((JSON.parse(read('package.json')) as { version: string }).version);
  });
});

describe('Chrome', () => {
  it('has its permissions, its oldest version and its fixed id', async () => {
    const { manifest } = await built('chrome');
    expect([...(manifest.permissions as string[])].sort()).toEqual(['alarms', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage']);
    expect(manifest.minimum_chrome_version).toBe('126');
    expect(manifest.background).toEqual({ service_worker: 'background.js' });
    expect(idOf(manifest.key as string)).toMatch(/^[a-p]{32}$/);
  });

  it('has a key that is a real public key, not a placeholder', async () => {
    const { manifest } = await built('chrome');
    const bytes = Buffer.from(manifest.key as string, 'base64');
    expect(bytes.length).toBe(294); // a DER-encoded RSA key of 2048 bits
    expect(bytes.toString('base64')).toBe(manifest.key);
  });
});

describe('Firefox', () => {
  it('has its permissions, its oldest version, its fixed id and says that it collects nothing', async () => {
    const { manifest } = await built('firefox');
    expect([...(manifest.permissions as string[])].sort()).toEqual(['alarms', 'scripting', 'storage', 'unlimitedStorage']);
    expect(manifest.browser_specific_settings).toEqual({
      gecko: { id: expect.stringMatching(/^\{[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}$/), strict_min_version: '147.0', data_collection_permissions: { required: ['none'] } },
    });
    expect(manifest.background).toMatchObject({ scripts: ['background.js', 'work.js'] });
  });
});

/** Chrome's id of a public key: the first 128 bits of its SHA-256, written with the letters a to p. */
function idOf(key: string): string {
  const hash = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
