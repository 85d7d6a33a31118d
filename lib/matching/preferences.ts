import { returns } from '../assignments/types.ts';
import { distanceKm } from '../places/find.ts';
import type { Availability, PreferenceName, Preferences } from '../portfolio/types.ts';
import { dayNumber } from './days.ts';
import { type CodedFact, type Columns, bits, decode, hoursUnit, languageCode, noPlace } from './index/layout.ts';
import type { Deviation } from './types.ts';
import { usualRadiusKm } from './weights.ts';

/** In what a row of the index differs from one preference; undefined when it fits or the fact is unknown. */
export type Judge = (columns: Columns, row: number) => Omit<Deviation, 'preference' | 'hard'> | undefined;

/** Leaves of ascending rows those that fit or of which the fact is unknown: the first places of the same array. */
export type Sift = (columns: Columns, rows: Uint32Array) => Uint32Array;

/** A preference in force, ready to be asked. Unknown facts never count against an assignment: they are questions. */
export interface Check extends Judges {
  preference: PreferenceName;
  hard: boolean;
  /** Not said by the person but usual: orders gently, is never called a deviation and keeps nothing out. */
  unsaid?: true;
}

/** The same answer twice: in words, and for many rows at once (a loop for each kind of fact: several times as fast as one that calls). */
interface Judges {
  judge: Judge;
  sift: Sift;
}

/** Leaves the rows that no hard preference keeps out. Distances, which cost most, come last. */
export function siftHard(checks: readonly Check[], columns: Columns): (rows: Uint32Array) => Uint32Array {
  const hard = checks.filter((check) => check.hard).sort((a, b) => Number(a.preference === 'place') - Number(b.preference === 'place'));
  return (rows) => hard.reduce((left, { sift }) => sift(columns, left), rows);
}

/** Those of ascending rows that a sift did not leave. */
export function rowsWithout(rows: Uint32Array, left: Uint32Array): number[] {
  const out: number[] = [];
  let next = 0;
  for (let at = 0; at < rows.length; at++) {
    if (rows[at] === left[next]) next++;
    else out.push(rows[at]!);
  }
  return out;
}

export interface Home {
  /** Degrees. */
  lat: number;
  lon: number;
}

/** Hours come from the preferences, or else from the availability. A place without a radius only orders; `home` is where it lies. */
export function checksAt(home: Home | undefined, preferences: Preferences = {}, availability?: Availability): Check[] {
  const hard = new Set(preferences.hard);
  const judges: [PreferenceName, Judges | undefined][] = [
    ['hoursPerWeek', hoursJudge(preferences.hoursPerWeek ?? availability?.hours)],
    ['place', preferences.radiusKm === undefined ? undefined : placeJudge(home, preferences.radiusKm)],
    ['rings', listJudge('ring', preferences.rings)],
    ['kinds', listJudge('kind', preferences.kinds)],
    ['legalForms', listJudge('legalForm', preferences.legalForms)],
    ['workplace', listJudge('workplace', preferences.workplace)],
    ['minimumReturn', returnJudge(preferences.minimumReturn)],
    ['languages', listJudge('language', preferences.languages?.map(languageCode))],
    ['dates', datesJudge(preferences.dates)],
  ];
  const checks: Check[] = judges.flatMap(([preference, judge]) => (judge ? [{ preference, hard: hard.has(preference), ...judge }] : []));
  const usual = preferences.radiusKm === undefined ? placeJudge(home, usualRadiusKm) : undefined;
  return usual ? [...checks, { preference: 'place', hard: false, unsaid: true, ...usual }] : checks;
}

/** Kilometres as the crow flies from home to a row's place; undefined when either is unknown. */
export function distanceOf(columns: Columns, row: number, home: Home | undefined): number | undefined {
  const lat = columns.lat[row]!;
  return home === undefined || lat === noPlace ? undefined : distanceKm(home, { lat: lat / 100, lon: columns.lon[row]! / 100 });
}

function hoursJudge(wanted: { min?: number; max: number } | undefined): Judges | undefined {
  if (!wanted) return undefined;
  const { max, min = 0 } = wanted;
  return {
    sift({ hoursMin, hoursMax }, rows) {
      let count = 0;
      for (let at = 0; at < rows.length; at++) {
        const row = rows[at]!;
        if (hoursMax[row] === 0 || (hoursMin[row]! <= max * hoursUnit && hoursMax[row]! >= min * hoursUnit)) rows[count++] = row;
      }
      return rows.subarray(0, count);
    },
    judge({ hoursMin, hoursMax }, row) {
      const least = hoursMin[row]! / hoursUnit;
      const most = hoursMax[row]! / hoursUnit;
      if (most === 0 || (least <= max && most >= min)) return undefined;
      return { by: { amount: least > max ? least - max : most - min, unit: 'hours' }, has: least === most ? String(most) : `${least}–${most}` };
    },
  };
}

function placeJudge(home: Home | undefined, radius: number): Judges | undefined {
  if (!home) return undefined;
  const remote = bits('workplace', ['remote']);
  const isRemote = (code: number) => remote.allowed.has((code >> remote.shift) & remote.mask);
  const near = nearby(home, radius);
  return {
    sift({ lat, lon, codes }, rows) {
      let count = 0;
      for (let at = 0; at < rows.length; at++) {
        const row = rows[at]!;
        if (lat[row] === noPlace || near(lat[row]!, lon[row]!) || isRemote(codes[row]!)) rows[count++] = row;
      }
      return rows.subarray(0, count);
    },
    judge(columns, row) {
      const km = isRemote(columns.codes[row]!) ? undefined : distanceOf(columns, row, home);
      return km === undefined || km <= radius ? undefined : { by: { amount: Math.max(1, Math.round(km - radius)), unit: 'km' }, has: String(Math.round(km)) };
    },
  };
}

const kmPerDegree = 111.2;

/** Whether a place (in hundredths of a degree) lies within a radius. As on flat land where that is certain, as on the globe else. */
function nearby(home: Home, radius: number): (lat: number, lon: number) => boolean {
  const north = kmPerDegree / 100;
  const east = north * Math.cos((home.lat * Math.PI) / 180);
  const surely = Math.max(0, radius * 0.94 - 1) ** 2;
  const hardly = (radius * 1.06 + 1) ** 2;
  return (lat, lon) => {
    const up = (lat - home.lat * 100) * north;
    const right = (lon - home.lon * 100) * east;
    const square = up * up + right * right;
    if (square <= surely) return true;
    return square < hardly && distanceKm(home, { lat: lat / 100, lon: lon / 100 }) <= radius;
  };
}

function listJudge(fact: CodedFact, wanted: readonly string[] | undefined): Judges | undefined {
  if (!wanted?.length) return undefined;
  const { mask, shift, allowed } = bits(fact, wanted);
  const passes = Array.from({ length: mask + 1 }, (_one, code) => code === 0 || allowed.has(code));
  return {
    sift({ codes }, rows) {
      let count = 0;
      for (let at = 0; at < rows.length; at++) {
        const row = rows[at]!;
        if (passes[(codes[row]! >> shift) & mask]) rows[count++] = row;
      }
      return rows.subarray(0, count);
    },
    judge: ({ codes }, row) => (passes[(codes[row]! >> shift) & mask] ? undefined : { has: decode(codes[row]!, fact)! }),
  };
}

/** Back in one's own post is more than back in one's own organisation. `unspecified` is unknown, not less. */
function returnJudge(minimum: Preferences['minimumReturn']): Judges | undefined {
  if (!minimum) return undefined;
  return listJudge('return', minimum === 'function' ? ['function', 'unspecified'] : returns.filter((value) => value !== 'none'));
}

function datesJudge(dates: Preferences['dates']): Judges | undefined {
  const from = dayNumber(dates?.from);
  const until = dayNumber(dates?.until) || Infinity;
  if (from === 0 && until === Infinity) return undefined;
  return {
    sift({ start }, rows) {
      let count = 0;
      for (let at = 0; at < rows.length; at++) {
        const row = rows[at]!;
        if (start[row] === 0 || (start[row]! >= from && start[row]! <= until)) rows[count++] = row;
      }
      return rows.subarray(0, count);
    },
    judge({ start }, row) {
      const day = start[row]!;
      if (day === 0 || (day >= from && day <= until)) return undefined;
      return { by: { amount: day < from ? day - from : day - until, unit: 'days' } };
    },
  };
}
