import { describe, expect, it } from 'vitest';
import { bodyById, bodyByName, bodyByShortName } from '../../../lib/organisations/find.ts';
import { distanceKm, findPlace } from '../../../lib/places/find.ts';

describe('places', () => {
  it('are found by name, alias and postcode, not by likeness', () => {
    expect(findPlace('Den Haag')).toMatchObject({ municipality: "'s-Gravenhage", province: 'Zuid-Holland' });
    expect(findPlace(' leeuwarden ')?.province).toBe('Fryslân');
    expect(findPlace('8913 HA')?.municipality).toBe('Leeuwarden');
    for (const unknown of ['Leeuwarde', '0000', '__proto__', 'constructor', '', 'Voorbeeldstad']) expect(findPlace(unknown)).toBeUndefined();
  });

  it('give no answer for a name that several municipalities share', () => expect(findPlace('Beek')).toSatisfy((found: ReturnType<typeof findPlace>) => found === undefined || found.municipality === 'Beek'));

  it('lie as far apart as they do', () => {
    const km = distanceKm(findPlace('Amsterdam')!, findPlace('Maastricht')!);
    expect(km).toBeGreaterThan(165);
    expect(km).toBeLessThan(185);
    expect(distanceKm(findPlace('Zwolle')!, findPlace('Zwolle')!)).toBe(0);
  });
});

describe('public bodies', () => {
  it('are found by exact name, short name and identifier', () => {
    const body = bodyByName('Ministerie van Binnenlandse Zaken en Koninkrijksrelaties')!;
    expect(bodyByShortName('BZK')).toEqual(body);
    expect(bodyById(body.id!)).toEqual(body);
    expect(bodyById(body.oin!)).toEqual(body);
    expect(bodyByName('Waterschap Rivierenland')?.kind).toBe('waterschap');
    for (const unknown of ['Ministerie van Binnenlandse', 'Utrecht', 'Gemeente Voorbeeldstad', '__proto__']) expect(bodyByName(unknown)).toBeUndefined();
  });

  it('stay unknown where two share a short name', () => expect(bodyByShortName('VRF')).toBeUndefined());
});
