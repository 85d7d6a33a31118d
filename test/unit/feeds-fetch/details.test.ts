import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { handlersOf } from '../../../lib/background/handlers/index.ts';
import { refreshNow } from '../../../lib/background/sources.ts';
import type { Portfolio } from '../../../lib/portfolio/types.ts';
import { chunksIn, newWorld, type World } from '../background/world.ts';

const host = 'www.werkenvoornederland.nl';
const sitemap = `https://${host}/sitemap-vacatures.xml`;
const address = (number: number) => `https://${host}/vacatures/adviseur-klus-${number}-RWS-2026-${String(number).padStart(5, '0')}`;
/** The higher the number, the later the change. */
const changed = (number: number) => `2026-10-${String(number).padStart(2, '0')}T08:00:00+00:00`;

function sitemapOf(numbers: number[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${numbers.map((n) => `<url><loc>${address(n)}</loc><lastmod>${changed(n)}</lastmod></url>`).join('')}</urlset>`;
}

function pageOf(number: number, title = `Adviseur klus ${number}`): string {
  const posting = {
    '@context': 'https://schema.org', '@type': 'JobPosting', title, description: 'Je werkt 32-36 uur per week aan vergunningen.', datePosted: '2026-10-01', validThrough: '2026-12-31',
    hiringOrganization: { '@type': 'Organization', name: ' Rijkswaterstaat' }, jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: 'Utrecht', addressCountry: 'NL' } },
  };
  return `<html><head><script type="application/ld+json">${JSON.stringify(posting)}</script></head><body><h1>${title}</h1></body></html>`;
}

let world: World;
const numbers = Array.from({ length: 25 }, (_, at) => at + 1);

async function withSource(target: World, portfolio?: Portfolio): Promise<void> {
  target.internet.set(sitemap, sitemapOf(numbers));
  for (const number of numbers) target.internet.set(address(number), pageOf(number));
  if (portfolio) await target.db.portfolio.put({ id: 'only', portfolio });
  await target.db.sources.put({
    id: 'wvn', name: 'Werken voor Nederland', url: sitemap, kind: 'sitemap', on: true, hosts: [host], added: '2026-11-01T00:00:00Z', state: 'new', failures: 0, items: 0, refused: 0,
  });
  await refreshNow(target, 'wvn');
  await target.rest();
}

const rowsOf = async (target: World) => new Map((await chunksIn(target)).flatMap(({ rows }) => rows.map((row) => [row.assignment.id, row])));

beforeEach(() => {
  world = newWorld();
});
afterEach(() => world.close());

describe('a sitemap source', () => {
  it('lists everything at once, then reads a fixed number of pages, newest change first, with a pause between two', async () => {
    await withSource(world);
    expect(world.requests).toEqual([sitemap, ...numbers.toReversed().slice(0, 20).map(address)]);
    expect(world.pauses).toEqual(Array(19).fill(6_000));
    const rows = await rowsOf(world);
    expect(rows.size).toBe(25);
    expect(rows.get(address(25))).toMatchObject({ detailsOf: expect.any(String), assignment: { id: address(25), hoursPerWeek: { min: 32, max: 36 }, organisation: { name: 'Rijkswaterstaat' } } });
    expect(rows.get(address(5))).not.toHaveProperty('detailsOf');
    expect(rows.get(address(5))!.assignment.title).toBe('Adviseur klus 5');
    expect(await world.db.sources.get('wvn')).not.toHaveProperty('details');
  });

  it('asks the same of the source, whoever asks', async () => {
    const other = newWorld();
    await withSource(world, { version: 1, tags: [{ id: 'building-supervision', stance: 'can' }] });
    await withSource(other, { version: 1, tags: [{ text: 'bomen snoeien', stance: 'learn' }], preferences: { place: 'Groningen', hoursPerWeek: { max: 8 }, hard: ['place', 'hoursPerWeek'] } });
    expect(other.requests).toEqual(world.requests);
    other.close();
  });

  it('goes on with the rest the next time, and reads again what changed only', async () => {
    await withSource(world);
    world.requests.length = 0;
    const later = sitemapOf(numbers).replace(changed(25), '2026-11-24T08:00:00+00:00');
    world.internet.set(sitemap, later);
    world.internet.set(address(25), pageOf(25, 'Senior adviseur klus 25'));
    await refreshNow(world, 'wvn');
    await world.rest();
    expect(world.requests).toEqual([sitemap, address(25), ...[5, 4, 3, 2, 1].map(address)]);
    expect((await rowsOf(world)).get(address(25))!.assignment.title).toBe('Senior adviseur klus 25');
    expect((await rowsOf(world)).get(address(24))!.assignment.hoursPerWeek).toEqual({ min: 32, max: 36 });
  });

  it('passes over a page that cannot be read, and marks one that is gone', async () => {
    await withSource(world);
    world.internet.set(address(25), '<html><body>Storing</body></html>');
    world.internet.set(address(24), () => new Response('', { status: 404 }));
    world.internet.set(sitemap, sitemapOf(numbers).replace(changed(25), '2026-11-24T08:00:00+00:00').replace(changed(24), '2026-11-23T08:00:00+00:00'));
    await refreshNow(world, 'wvn');
    await world.rest();
    expect((await rowsOf(world)).get(address(25))).toHaveProperty('detailsFailed');
    expect((await rowsOf(world)).get(address(24))!.assignment.status).toBe('withdrawn');
    world.requests.length = 0;
    await refreshNow(world, 'wvn');
    await world.rest();
    expect(world.requests).toEqual([sitemap]);
  });

  it('gives up for now when the connection fails three times', async () => {
    await withSource(world);
    for (const number of numbers) world.internet.delete(address(number));
    world.requests.length = 0;
    await refreshNow(world, 'wvn');
    await world.rest();
    expect(world.requests).toEqual([sitemap, address(5), address(5), address(5)]);
    expect(await world.db.sources.get('wvn')).toMatchObject({ state: 'ok' });
  });

  it('reads the page of an item that the person opens', async () => {
    await withSource(world);
    world.requests.length = 0;
    const answer = await handlersOf(world)['app/fetch-details']({ key: `wvn/${address(2)}` }, {});
    expect(world.requests).toEqual([address(2)]);
    expect(answer.assignment.hoursPerWeek).toEqual({ min: 32, max: 36 });
    await world.rest();
  });
});
