import { returns } from '../assignments/types.ts';
import { distanceKm, findPlace } from '../places/find.ts';
import type { Availability, PreferenceName, Preferences } from '../portfolio/types.ts';
import { dayNumber } from './days.ts';
import { type CodedFact, type Columns, bits, decode, hoursUnit, languageCode, noPlace } from './index/layout.ts';
import type { Deviation } from './types.ts';
import { usualRadiusKm } from './weights.ts';

/** In what a row of the index differs from one preference; undefined when it fits or the fact is unknown. */
export type Judge = (columns: Columns, row: number) => Omit<Deviation, 'preference' | 'hard'> | undefined;

/** A preference in force, ready to be asked of every row. Unknown facts never count against an assignment: they are questions. */
export interface Check {
  preference: PreferenceName;
  hard: boolean;
  /** Not said by the person but usual: orders gently, is never called a deviation and keeps nothing out. */
  unsaid?: true;
  judge: Judge;
}

/** Hours come from the preferences, or else from the availability. A place without a radius only orders. */
export function checksOf(preferences: Preferences = {}, availability?: Availability): Check[] {
  const hard = new Set(preferences.hard);
  const judges: [PreferenceName, Judge | undefined][] = [
    ['hoursPerWeek', hoursJudge(preferences.hoursPerWeek ?? availability?.hours)],
    ['place', preferences.radiusKm === undefined ? undefined : placeJudge(preferences, preferences.radiusKm)],
    ['rings', listJudge('ring', preferences.rings)],
    ['kinds', listJudge('kind', preferences.kinds)],
    ['legalForms', listJudge('legalForm', preferences.legalForms)],
    ['workplace', listJudge('workplace', preferences.workplace)],
    ['minimumReturn', returnJudge(preferences.minimumReturn)],
    ['languages', listJudge('language', preferences.languages?.map(languageCode))],
    ['dates', datesJudge(preferences.dates)],
  ];
  const checks: Check[] = judges.flatMap(([preference, judge]) => (judge ? [{ preference, hard: hard.has(preference), judge }] : []));
  const usual = preferences.radiusKm === undefined ? placeJudge(preferences, usualRadiusKm) : undefined;
  return usual ? [...checks, { preference: 'place', hard: false, unsaid: true, judge: usual }] : checks;
}

/** Where the person is, for distances shown; undefined when unset or not in the table. */
export function homeOf({ place }: Preferences = {}): { lat: number; lon: number } | undefined {
  return place === undefined ? undefined : findPlace(place);
}

/** Kilometres as the crow flies from home to a row's place; undefined when either is unknown. */
export function distanceOf(columns: Columns, row: number, home: { lat: number; lon: number } | undefined): number | undefined {
  const lat = columns.lat[row]!;
  return home === undefined || lat === noPlace ? undefined : distanceKm(home, { lat: lat / 100, lon: columns.lon[row]! / 100 });
}

function hoursJudge(wanted: { min?: number; max: number } | undefined): Judge | undefined {
  if (!wanted) return undefined;
  return ({ hoursMin, hoursMax }, row) => {
    const least = hoursMin[row]! / hoursUnit;
    const most = hoursMax[row]! / hoursUnit;
    if (most === 0) return undefined;
    const has = least === most ? String(most) : `${least}–${most}`;
    if (least > wanted.max) return { by: { amount: least - wanted.max, unit: 'hours' }, has };
    if (wanted.min !== undefined && most < wanted.min) return { by: { amount: most - wanted.min, unit: 'hours' }, has };
    return undefined;
  };
}

function placeJudge(preferences: Preferences, radius: number): Judge | undefined {
  const home = homeOf(preferences);
  if (!home) return undefined;
  return (columns, row) => {
    if (decode(columns.codes[row]!, 'workplace') === 'remote') return undefined;
    const km = distanceOf(columns, row, home);
    return km === undefined || km <= radius ? undefined : { by: { amount: Math.max(1, Math.round(km - radius)), unit: 'km' }, has: String(Math.round(km)) };
  };
}

function listJudge(fact: CodedFact, wanted: readonly string[] | undefined): Judge | undefined {
  if (!wanted?.length) return undefined;
  const { mask, shift, allowed } = bits(fact, wanted);
  return ({ codes }, row) => {
    const code = (codes[row]! >> shift) & mask;
    return code === 0 || allowed.has(code) ? undefined : { has: decode(codes[row]!, fact)! };
  };
}

/** Back in one's own post is more than back in one's own organisation. `unspecified` is unknown, not less. */
function returnJudge(minimum: Preferences['minimumReturn']): Judge | undefined {
  if (!minimum) return undefined;
  return listJudge('return', minimum === 'function' ? ['function', 'unspecified'] : returns.filter((value) => value !== 'none'));
}

function datesJudge(dates: Preferences['dates']): Judge | undefined {
  const from = dayNumber(dates?.from);
  const until = dayNumber(dates?.until);
  if (from === 0 && until === 0) return undefined;
  return ({ start }, row) => {
    const day = start[row]!;
    if (day === 0) return undefined;
    if (from !== 0 && day < from) return { by: { amount: day - from, unit: 'days' } };
    return until !== 0 && day > until ? { by: { amount: day - until, unit: 'days' } } : undefined;
  };
}
