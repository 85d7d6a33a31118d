import { describe, expect, it } from 'vitest';
import { presets } from '../../../lib/feeds/presets.ts';
import { httpsLink, hostOf } from '../../../lib/feeds/facts/links.ts';
import { licenceTexts } from '../../../lib/i18n/texts/sources.ts';
import { readers } from '../../../lib/feeds/readers/all.ts';

/** Formats that one reader gives several names. */
const dialects = ['atom', 'opendatasoft', 'neogov-rss', 'teamtailor', 'rss-1.0', 'json-feed'];

describe('presets', () => {
  it('begin with Werken voor Nederland, and each is known by one id', () => {
    expect(presets[0]?.id).toBe('werken-voor-nederland');
    expect(new Set(presets.map(({ id }) => id)).size).toBe(presets.length);
  });

  it.each(presets.map((preset) => [preset.id, preset] as const))('%s states address, hosts, publisher, licence, politeness and reader', (_id, preset) => {
    expect(httpsLink(preset.url)).toBe(preset.url);
    expect(preset.hosts).toContain(hostOf(preset.url));
    expect(preset.publisher).toBeTruthy();
    expect(Object.hasOwn(licenceTexts, preset.licence) || /^[A-Z][A-Za-z]*[\w.-]*-\d\.\d$/.test(preset.licence), preset.licence).toBe(true);
    expect(preset.policy.pause).toBeGreaterThanOrEqual(1_000);
    expect(preset.notVerifiedSince).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect([...readers.map(({ format }) => format), ...dialects]).toContain(preset.reader);
  });
});
