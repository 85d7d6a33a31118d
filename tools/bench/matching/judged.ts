/** The judged set in `test/measure/matching`: people, items and grades. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Assignment, Kind } from '../../../lib/assignments/types.ts';
import { distanceKm, findPlace } from '../../../lib/places/find.ts';
import type { Portfolio, PortfolioTag, Stance } from '../../../lib/portfolio/types.ts';

const folder = join(import.meta.dirname, '../../../test/measure/matching');
const lines = (file: string) => readFileSync(join(folder, file), 'utf8').split('\n').filter((line) => line !== '');

export interface JudgedItem {
  assignment: Assignment;
  core: string[];
  beside: string[];
}
export interface JudgedPerson {
  key: string;
  portfolio: Portfolio;
  /** 0–3: how right an item is for this person. */
  grade(item: JudgedItem): number;
}
export interface JudgedSet {
  items: JudgedItem[];
  people: JudgedPerson[];
}
/** Every second line is held out. */
export type Half = 'dev' | 'held-out';
const ofHalf = <T>(all: T[], half: Half): T[] => all.filter((_one, at) => at % 2 === (half === 'dev' ? 0 : 1));

/** Graded by topics, place and hours. */
export function judgedByTopics(half: Half): JudgedSet {
  const boilerplate = lines('boilerplate.txt');
  return { items: ofHalf(['a', 'b', 'c'].flatMap((part) => lines(`items-${part}.psv`)).map((line, at) => itemOf(line, `i${String(at).padStart(3, '0')}`, at, boilerplate)), half), people: ofHalf(lines('people.psv').map(personOf), half) };
}

/** Graded by reading every item beside every person. */
export function judgedByReading(): JudgedSet {
  const boilerplate = lines('boilerplate.txt');
  const items = lines('read-items.psv').map((line, at) => {
    const [id, title, organisation, place, hours, kind, text] = line.split('|') as [string, string, string, string, string, string, string];
    return itemOf([title, organisation, place, hours, kind, '', text].join('|'), id, at, boilerplate);
  });
  return { items, people: lines('read-people.psv').map(readerOf) };
}

interface MixedItem {
  id: string;
  title: string;
  organisation: string;
  place: string;
  hours: string | number;
  kind: Kind;
  language?: string;
  required?: string[];
  desired?: string[];
  text: string;
}
interface MixedPerson {
  key: string;
  place: string;
  radius: number;
  hours: string;
  kinds?: Kind[];
  tags: string[];
  grades: Record<string, number>;
}

/** Graded by reading before anything was run; all items, every second person held out. */
export function judgedMixed(half: Half): JudgedSet {
  const boilerplate = lines('boilerplate.txt');
  const items = yaml<MixedItem[]>('mixed-items.yaml').map(({ id, title, organisation, place, hours, kind, text, required = [], desired = [] }, at) => {
    const item = itemOf([title, organisation, place, hours, '', '', text].join('|'), id, at, boilerplate);
    const named = (names: string[]) => names.map((name) => ({ name }));
    return { ...item, assignment: { ...item.assignment, kind, competences: { required: named(required), desired: named(desired) } } };
  });
  return { items, people: ofHalf(yaml<MixedPerson[]>('mixed-people.yaml'), half).map(mixedPersonOf) };
}

function yaml<T>(file: string): T {
  return parse(readFileSync(join(folder, file), 'utf8')) as T;
}

function mixedPersonOf({ key, place, radius, hours, kinds = [], tags, grades }: MixedPerson): JudgedPerson {
  const quoted = tags.map((tag) => tag.replace(/^([?+-]?)([^@]+)/, '$1"$2"'));
  return { key, portfolio: portfolioOf(`${place},${radius}`, hours, kinds.join(','), quoted.join(';')), grade: ({ assignment }) => grades[assignment.id] ?? 0 };
}

const kinds: Record<string, Kind> = { v: 'vacancy', a: 'assignment', h: 'hiring-assignment', p: 'project', q: 'help-question' };

function itemOf(line: string, id: string, at: number, boilerplate: string[]): JudgedItem {
  const [title, organisation, place, hours, kind, topics, text] = line.split('|') as [string, string, string, string, string, string, string];
  const [core = '', beside = ''] = topics.split(';');
  const about = [boilerplate[(at * 5) % boilerplate.length]!, boilerplate[(at * 3 + 1) % boilerplate.length]!];
  return {
    assignment: {
      id, title, description: [text, ...about].join('\n\n').replaceAll('\\n', '\n'), kind: kinds[kind]!, status: 'open', organisation: { name: organisation },
      places: [{ name: place }], hoursPerWeek: hoursOf(hours), competences: { required: [], desired: [] }, derived: {},
    },
    core: core.split(','), beside: beside === '' ? [] : beside.split(','),
  };
}

function hoursOf(hours: string): { min: number; max: number } {
  const [min = 0, max = min] = hours.split('-').map(Number);
  return { min, max };
}

const stances: Record<string, Stance> = { '?': 'learn', '+': 'want', '-': 'no-longer' };

function personOf(line: string): JudgedPerson {
  const [key, home, hours, wanted, tags, topics] = line.split('|') as [string, string, string, string, string, string];
  const portfolio = portfolioOf(home, hours, wanted, tags);
  const known = topics.split(';').map((one) => ({ topic: one.replace(/^[?+-]|~$/g, ''), weight: one.startsWith('-') ? -1 : one.startsWith('?') ? 0.35 : one.endsWith('~') ? 0.6 : 1 }));
  return { key, portfolio, grade: (item) => gradeOf(portfolio, known, item) };
}

function readerOf(line: string): JudgedPerson {
  const [key, home, hours, wanted, tags, given] = line.split('|') as [string, string, string, string, string, string];
  const grades = new Map(given.split(' ').map((one) => one.split('=') as [string, string]));
  return { key, portfolio: portfolioOf(home, hours, wanted, tags), grade: ({ assignment }) => Number(grades.get(assignment.id) ?? 0) };
}

function portfolioOf(home: string, hours: string, wanted: string, tags: string): Portfolio {
  const [place, radius] = home.split(',');
  return { version: 1, tags: tags.split(';').map(tagOf), preferences: { place: place!, radiusKm: Number(radius), hoursPerWeek: hoursOf(hours), ...(wanted === '' ? {} : { kinds: wanted.split(',') as Kind[] }) } };
}

function tagOf(tag: string): PortfolioTag {
  const stance = stances[tag[0]!] ?? 'can';
  const [name, level] = tag.replace(/^[?+-]/, '').split('@') as [string, string?];
  return { ...(name.startsWith('"') ? { text: name.slice(1, -1) } : { id: name }), stance, ...(level === undefined ? {} : { level: Number(level) as 1 | 2 | 3 | 4 }) };
}

const family = (topic: string) => topic.split('/')[0];

function gradeOf({ preferences }: Portfolio, topics: { topic: string; weight: number }[], { core, beside, assignment }: JudgedItem): number {
  const fitOf = (topic: string) => {
    const same = topics.find((one) => one.topic === topic);
    return same?.weight ?? (topics.some((one) => one.weight >= 1 && family(one.topic) === family(topic)) ? 0.3 : 0);
  };
  if (core.some((topic) => fitOf(topic) < 0)) return 0;
  const fits = core.map(fitOf);
  const best = Math.max(...fits);
  const fit = 0.6 * best + 0.4 * (fits.reduce((sum, one) => sum + one, 0) / fits.length) + 0.1 * Math.max(0, ...beside.map(fitOf));
  const competences = fit >= 0.8 ? 3 : fit >= 0.5 ? 2 : fit >= 0.28 ? 1 : 0;
  const steps = Number(isFar(preferences?.place, preferences?.radiusKm ?? 50, assignment)) + Number(hasOtherHours(preferences!.hoursPerWeek!, assignment.hoursPerWeek!));
  return Math.max(competences >= 2 ? 1 : 0, competences - steps);
}

function isFar(place: string | undefined, radius: number, { places }: Assignment): boolean {
  const [home, there] = [place, places[0]?.name].map((name) => (name === undefined ? undefined : findPlace(name)));
  return home !== undefined && there !== undefined && distanceKm(home, there) > radius + 30;
}

function hasOtherHours(wanted: { min?: number; max: number }, has: { min: number; max: number }): boolean {
  return has.min > wanted.max + 8 || has.max < (wanted.min ?? 0) - 12;
}
