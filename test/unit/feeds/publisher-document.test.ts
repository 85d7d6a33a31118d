import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../../lib/feeds/check.ts';
import { readFeed } from '../../../lib/feeds/read.ts';
import { feedSchema } from '../../../tools/data/feed-schema.ts';

const document = readFileSync('docs/open-feed.md', 'utf8');
const examples = [...document.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json]) => json!);

describe('the document for publishers', () => {
  it('has a smallest and a complete example, both without errors', () => {
    expect(examples).toHaveLength(2);
    for (const example of examples) expect(check(example, { today: '2027-01-05' }).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('shows the complete example as it is meant', () => {
    const { feed, assignments, refused, warnings } = readFeed(examples[1]!);
    expect({ refused, warnings }).toEqual({ refused: [], warnings: [] });
    expect(feed).toMatchObject({ title: 'Klussen van Gemeente Voorbeeldstad', complete: true, licence: 'CC0-1.0', publisher: { name: 'Gemeente Voorbeeldstad' } });
    expect(assignments[0]).toMatchObject({
      kind: 'assignment', status: 'open', hoursPerWeek: { min: 8, max: 12 }, start: '2027-02-08', end: '2027-07-30', closes: '2027-01-29', return: 'function', legalForm: 'detachering', settlement: 'home', managerConsent: 'required',
      description: 'De raad stelt in september het nieuwe deel van het omgevingsplan vast.\n• Je leest de regels.\n• Je zegt waar ze botsen.', onsiteDaysPerWeek: 1, workplace: 'hybrid', unit: 'Afdeling Ruimte', ring: 'whole-government', extendable: true,
      places: [{ name: 'Amersfoort', postcode: '3811 AA', country: 'NL' }], contact: { email: 'klussen@voorbeeldstad.example' }, screening: 'VOG', openings: 1, facilities: ['laptop', 'coaching'], derived: {},
    });
    expect(assignments[0]!.competences.required.map(({ name, weight }) => [name, weight])).toEqual([['wettelijke voorschriften voor stedelijke planning', 3], ['Omgevingswet', undefined]]);
    expect(assignments[1]).toMatchObject({ status: 'filled', totalHours: { min: 20, max: 40 } });
  });

  it('names every key of the schema', () => {
    const keys = Object.keys((JSON.parse(feedSchema()) as { properties: { items: { items: { properties: { _klus: { properties: object } } } } } }).properties.items.items.properties._klus.properties);
    expect(keys.length).toBeGreaterThan(40);
    expect(keys.filter((key) => !document.includes(`\`${key}\``) && !document.includes(`"${key}"`))).toEqual([]);
  });

  it('has a JSON Schema made from the reader’s own schema', () => {
    expect(readFileSync('docs/feed.schema.json', 'utf8')).toBe(feedSchema());
  });
});
