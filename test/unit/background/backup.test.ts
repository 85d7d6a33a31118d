import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Assignment } from '../../../lib/assignments/types.ts';
import { makeBackup, restoreBackup } from '../../../lib/background/backup.ts';
import { newWorld, type World } from './world.ts';

let here: World;
let there: World;

beforeEach(() => {
  here = newWorld();
  there = newWorld();
});
afterEach(() => {
  here.close();
  there.close();
});

/** The compiler keeps it full: a field that is added to `Assignment` is missing here. */
const full: Required<Assignment> = {
  id: 'feed/1', url: 'https://feed.example/1', title: 'Klus', description: 'Help ons.', kind: 'assignment', status: 'open',
  organisation: { name: 'Gemeente Voorbeeldstad', id: 'https://identifier.overheid.nl/tooi/id/gemeente/gm0000' }, unit: 'Ruimte',
  places: [{ name: 'Voorbeeldstad', postcode: '1234 AB', country: 'NL' }], workplace: 'hybrid', hoursPerWeek: { min: 4, max: 8 }, totalHours: { min: 20, max: 40 },
  start: '2026-12-01', end: '2027-03-01', duration: 'P3M', extendable: true, published: '2026-11-01', updated: '2026-11-02T08:00:00+01:00', closes: '2026-12-20',
  ring: 'whole-government', legalForm: 'detachering', return: 'function', returnText: 'Terug in de eigen functie.',
  salary: { min: 3_000, max: 4_000, currency: 'EUR', unit: 'month' }, scale: { min: 10, max: 11, system: 'CAO Gemeenten' },
  settlement: 'home', managerConsent: 'required', facilities: ['laptop'], result: 'Een plan', learns: 'Plannen', assessedBy: 'de opdrachtgever', openings: 2,
  onsiteDaysPerWeek: 1.5, involvedOrganisations: [{ name: 'Provincie Voorbeeld' }, { name: 'Waterschap Voorbeeld', id: '00000001' }], ringOrganisations: ['https://identifier.overheid.nl/tooi/id/gemeente/gm0000'],
  screening: 'VOG', eligibility: 'Rijbewijs B', benefits: 'Reiskosten', occupation: { name: 'adviseur', uri: 'http://data.europa.eu/esco/occupation/0' }, language: 'nl',
  competences: { required: [{ id: 'procurement', name: 'inkoop', weight: 2 }], desired: [{ uri: 'http://data.europa.eu/esco/skill/0', name: 'plannen', fromText: true }] },
  contact: { name: 'Balie', email: 'balie@feed.example', telephone: '14 0000', url: 'https://feed.example/balie' }, contactAtSource: true, applyUrl: 'https://feed.example/1/reageer',
  derived: { hoursPerWeek: 'description' },
};

it('brings a saved item back with every field that an assignment can have', async () => {
  await here.db.marks.put({ key: full.id, saved: true, at: '2026-11-25T09:00:00.000Z', copy: { assignment: full, source: { id: 'feed', name: 'Klussen', seen: '2026-11-25' } } });
  await restoreBackup(there.db, JSON.stringify(await makeBackup(here.db, '2026-11-25T09:00:00.000Z')));
  expect((await there.db.marks.get(full.id))?.copy?.assignment).toEqual(full);
});
