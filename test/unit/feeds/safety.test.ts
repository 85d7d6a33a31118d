import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SchilError } from '../../../lib/errors.ts';
import { check } from '../../../lib/feeds/check.ts';
import { readFeed } from '../../../lib/feeds/read.ts';

const version = 'https://jsonfeed.org/version/1.1';
const feed = (items: unknown[]): string => JSON.stringify({ version, title: 'Klussen', _klus: { complete: true }, items });

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof SchilError) return error.code;
    throw error;
  }
  return 'read';
}

/** Every text of a reading, however deep. */
function texts(value: unknown): string[] {
  return typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

describe('threat 12 and 13: markup and dangerous links', () => {
  const payloads = ['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<svg onload=alert(1)>', '<a href="javascript:alert(1)">x</a>', '"><iframe src=//evil.example>', '<<p>script>alert(1)<</p>/script>'];

  it.each(payloads)('%s becomes text', (payload) => {
    const { assignments } = readFeed(feed([{ id: '1', title: `Klus ${payload}`, content_html: `<p>Tekst ${payload}</p>`, url: 'https://a.example.nl/1', _klus: { hiringOrganization: { name: payload }, result: payload } }]));
    const [{ title, description, organisation }] = assignments as [(typeof assignments)[0]];
    for (const text of [title, description, organisation.name]) expect(text).not.toMatch(/<(?:script|img|svg|a|iframe)\b/i);
  });

  it('what was written as text stays text: references are decoded once, and nobody renders it as markup', () => {
    expect(readFeed(feed([{ id: '1', title: 'Klus', content_html: '<p>Leer &lt;b&gt; gebruiken</p>' }])).assignments[0]!.description).toBe('Leer <b> gebruiken');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'https://user:pw@a.nl/', 'https://127.0.0.1/', 'http://localhost/x'])('%s is no link', (url) => {
    const { assignments } = readFeed(feed([{ id: '1', title: 'Klus', content_text: 'x', url, _klus: { applyUrl: url, applicationContact: { name: 'Team', url } } }]));
    expect(assignments[0]).not.toHaveProperty('url');
    expect(assignments[0]).not.toHaveProperty('applyUrl');
    expect(assignments[0]!.contact).toEqual({ name: 'Team' });
  });
});

describe('threat 15: prototypes and depth', () => {
  it('never follows or keeps keys of the prototype', () => {
    const nasty = '{"version":"https://jsonfeed.org/version/1.1","title":"Klussen","__proto__":{"polluted":1},"items":[{"id":"1","title":"Klus","content_text":"x","__proto__":{"polluted":1},"_klus":{"__proto__":{"polluted":1,"hoursPerWeek":{"min":8,"max":8}},"constructor":{"prototype":{"polluted":1}},"kind":"__proto__","status":"constructor"}}]}';
    const reading = readFeed(nasty);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(reading.assignments[0]).toMatchObject({ kind: 'assignment', status: 'open' });
    expect(reading.assignments[0]).not.toHaveProperty('polluted');
    expect(reading.assignments[0]).not.toHaveProperty('hoursPerWeek');
  });

  it('keeps the prototype clean whatever keys come in', () => {
    fc.assert(fc.property(fc.array(fc.dictionary(fc.constantFrom('__proto__', 'constructor', 'prototype', 'id', 'title', '_klus', 'toString', 'hasOwnProperty'), fc.oneof(fc.string(), fc.dictionary(fc.constantFrom('__proto__', 'name', 'min'), fc.string())))), (items) => {
      codeOf(() => readFeed(feed(items)));
      return ({} as Record<string, unknown>).min === undefined && ({} as Record<string, unknown>).name === undefined;
    }));
  });

  it('refuses deep JSON and deep XML', () => {
    expect(codeOf(() => readFeed(`${'['.repeat(100_000)}${']'.repeat(100_000)}`))).toBe('too-deep');
    expect(codeOf(() => readFeed(`{"version":"${version}","title":"x","items":[{"id":"1","x":${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}}]}`))).toBe('too-deep');
    expect(['too-deep', 'unknown-format', 'not-xml']).toContain(codeOf(() => readFeed(`<r>${'<a>'.repeat(50_000)}${'</a>'.repeat(50_000)}</r>`)));
  });
});

describe('threat 16: entity bombs', () => {
  const rss = (doctype: string, text: string): string => `<?xml version="1.0"?>${doctype}<rss version="2.0"><channel><title>Vacatures</title><item><title>Klerk ${text}</title><link>https://a.example.nl/1</link><description>${text}</description></item></channel></rss>`;

  it('never expands an entity of a document type', () => {
    const lol = rss(`<!DOCTYPE x [<!ENTITY a "${'ha'.repeat(50)}"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]>`, '&c;'.repeat(100));
    const outside = rss('<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>', '&f;');
    for (const bomb of [lol, outside]) {
      const outcome = codeOf(() => readFeed(bomb));
      if (outcome === 'read') expect(texts(readFeed(bomb)).join('')).not.toMatch(/haha|root:/);
      else expect(outcome).toBe('not-xml');
    }
  });

  it('bounds what a flood of references becomes', () => {
    const { assignments } = readFeed(rss('', '&#65;'.repeat(200_000)));
    expect(assignments[0]!.title.length).toBeLessThanOrEqual(300);
    expect(assignments[0]!.description.length).toBeLessThanOrEqual(20_000);
  });
});

describe('threat 17: long texts', () => {
  const floods = ['a ', 'Contact Aa ', '@a.', '0 ', '<', '<script>', '€1 ', 'van 1 januari ', '+31 ', 'bel de de ', '1 - ', 'uren ', '\n   ', '&amp;lt;', '"', '\\"', 'https://', '{', '<![CDATA[', '<li>', '<a>', '</b>', '<!-- ', '<? ', '<span>a</span>', 'Minimaal aantal uren: 1 ', 'Arbeitgeber: '];

  // Counted in work done, not in time: ten times the text may cost no more than ten times the steps a quadratic reader would multiply.
  it.each(floods)('100 kB of %j is read or refused, and stays bounded', (part) => {
    const long = part.repeat(Math.ceil(100_000 / part.length));
    const { assignments } = readFeed(feed([{ id: '1', title: long, content_text: long, content_html: long, _klus: { description: long, workHours: long.slice(0, 190), jobStartDate: long.slice(0, 50) } }]));
    for (const assignment of assignments) expect(JSON.stringify(assignment).length).toBeLessThan(60_000);
    codeOf(() => readFeed(long));
    codeOf(() => readFeed(`<html><body>${long}</body></html>`));
    codeOf(() => readFeed(`<rss><channel><title>${long}</title></channel></rss>`));
    expect(check(long.slice(0, 5_000)).ok).toBe(false);
  });
});

describe('what cannot be seen', () => {
  it('loses bidi and control characters and lone surrogates', () => {
    const { assignments } = readFeed(feed([{ id: '1', title: 'Klus\u202Egnp.exe\u0007 \u2066x\u2069', content_text: 'a\u0000b\u200Fc\uD800d', _klus: { hiringOrganization: { name: 'Ge\u200Bmeente\u202D X' } } }]));
    expect(assignments[0]).toMatchObject({ title: 'Klusgnp.exe x', organisation: { name: 'Gemeente X' } });
    expect(texts(assignments[0]).every((text) => text.isWellFormed() && !/[\u0000-\u0008\u200B\u200F\u202A-\u202E\u2066-\u2069]/.test(text))).toBe(true);
  });
});

describe('size and rubbish', () => {
  it('reads 10,000 items, and says which are not right', () => {
    const { assignments, refused } = readFeed(feed(Array.from({ length: 10_000 }, (_, n) => (n % 1_000 === 0 ? { id: n } : { id: n, title: `Klus ${n}`, content_text: 'Werk, 16 uur per week.', _klus: { kind: 'assignment' } }))));
    expect(assignments).toHaveLength(9_990);
    expect(refused).toHaveLength(10);
    expect(refused[0]).toEqual({ index: 0, reason: 'no title' });
  });

  it('throws nothing but its own refusals, and the validator nothing at all', () => {
    const starts = ['', '{"items":[', `{"version":"${version}","title":"x","items":`, '<rss><channel>', '<urlset>', '<html><script type="application/ld+json">', 'assignment_name,x\n', '<?xml version="1.0"?><source><job>', '[{"headline":', '<feed xmlns="http://www.w3.org/2005/Atom">'];
    fc.assert(fc.property(fc.constantFrom(...starts), fc.string({ unit: 'binary', maxLength: 200 }), fc.boolean(), (start, rest, bytes) => {
      const input = bytes ? new TextEncoder().encode(start + rest) : start + rest;
      codeOf(() => readFeed(input));
      return Array.isArray(check(input).findings);
    }), { numRuns: 400 });
  });

  it('refuses what is no text, nothing, or too large', () => {
    expect(codeOf(() => readFeed(new Uint8Array([0x25, 0x50, 0x44, 0x46])))).toBe('not-a-feed');
    expect(codeOf(() => readFeed(''))).toBe('not-a-feed');
    expect(codeOf(() => readFeed({ length: 100 * 1024 * 1024 } as unknown as Uint8Array))).toBe('too-large');
    expect(codeOf(() => readFeed('{"version": "https://json'))).toBe('not-json');
    expect(codeOf(() => readFeed('<rss><channel><item><title>A'))).toBe('not-xml');
  });

  it('reads other charsets', () => {
    const latin = Uint8Array.from([...'<?xml version="1.0" encoding="ISO-8859-1"?><rss><channel><title>Vacatures</title><item><title>Caf\u00e9houder</title><link>https://a.example.nl/1</link></item></channel></rss>'].map((char) => char.charCodeAt(0)));
    expect(readFeed(latin).assignments[0]!.title).toBe('Caféhouder');
  });
});
