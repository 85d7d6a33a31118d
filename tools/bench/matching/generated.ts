/** Generated assignments with realistic skew: 5,000 concepts in a tree, 4–12 of them asked, 600 characters of Dutch words and compounds. */
import { kinds, rings, workplaces, type Assignment } from '../../../lib/assignments/types.ts';
import type { Concepts } from '../../../lib/matching/concepts.ts';
import type { Portfolio } from '../../../lib/portfolio/types.ts';

const conceptCount = 5_000;
/** Children of a concept. */
const branching = 4;

/** A repeatable stream of numbers from 0 to 1 (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const stems = 'water wegen bouw groen zorg jeugd werk geld veiligheid milieu ruimte verkeer energie klimaat data geo archief burger bestuur wijk school sport cultuur haven dijk brug riool afval bodem geluid lucht natuur stikstof landbouw woning huur vastgoed pand straat plein markt horeca evenement vergunning handhaving toezicht inkoop contract belasting subsidie begroting audit risico privacy informatie systeem netwerk software proces project programma team beleid strategie onderzoek advies besluit bezwaar regel wet raad college crisis brand politie rechter boete reis paspoort balie telefoon brief taal web pers campagne participatie bewoner ondernemer europa grens handel asiel opvang schuld armoede ouderen gezondheid preventie'.split(' ');
const ends = 'advies beheer plan toezicht ontwikkeling analyse ontwerp controle beleid onderzoek ondersteuning uitvoering coordinatie registratie techniek rapportage visie aanpak regie training'.split(' ');
const filler = 'samen gaan zoeken snel goed nieuw groot ervaring maken helpen denken schrijven praten collega dienst gemeente provincie afdeling organisatie resultaat verschil ruimte elkaar nodig vanuit tijdens binnen buiten inwoner maatschappij opdracht kennis mooi belang stap basis kern manier jaar week dag mens taak rol vraag kans'.split(' ');
const places = ['Utrecht', 'Amsterdam', 'Den Haag', 'Rotterdam', 'Zwolle', 'Arnhem', 'Nijmegen', 'Groningen', 'Assen', 'Tilburg', 'Breda', 'Eindhoven', 'Maastricht', 'Leeuwarden', 'Almere', 'Amersfoort', 'Apeldoorn', 'Deventer', 'Middelburg', 'Haarlem'];

export const idOf = (number: number) => `c${String(number).padStart(4, '0')}`;

/** The label of a concept: a compound of two or three stems. */
export function labelOf(number: number): string {
  const [a, b, c] = [stems[number % stems.length]!, ends[Math.floor(number / stems.length) % ends.length]!, stems[(number * 7 + 3) % stems.length]!];
  return number < stems.length * ends.length ? `${a}${b}` : `${c}${a}${b}`;
}

const labels = new Map(Array.from({ length: conceptCount }, (_one, number) => [idOf(number), labelOf(number)]));

export const concepts: Concepts = {
  facet: () => 'domain',
  label: (id) => labels.get(id) ?? id,
  broader: (id) => (Number(id.slice(1)) < branching ? undefined : idOf(Math.floor(Number(id.slice(1)) / branching) - 1)),
  narrower: (id) => Array.from({ length: branching }, (_one, at) => (Number(id.slice(1)) + 1) * branching + at).filter((number) => number < conceptCount).map(idOf),
  idOfName: () => undefined,
  idOfUri: () => undefined,
};

/** Few concepts are asked everywhere, most hardly ever. */
function skewed(random: () => number): number {
  return Math.floor(conceptCount * random() ** 2.2);
}

export function generate(count: number, seed = 7): Assignment[] {
  const random = numbers(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  return Array.from({ length: count }, (_one, at): Assignment => {
    const asked = [...new Set(Array.from({ length: 4 + Math.floor(random() * 9) }, () => skewed(random)))];
    const hours = 4 * (1 + Math.floor(random() * 9));
    const named = asked.map((number) => ({ id: idOf(number), name: labelOf(number) }));
    return {
      id: `g${String(at).padStart(6, '0')}`, title: `${labelOf(asked[0]!)} ${pick(filler)}`, description: textOf(random, asked), kind: pick(kinds), status: 'open', organisation: { name: `Gemeente Voorbeeld ${Math.floor(random() * 300)}` },
      places: random() < 0.9 ? [{ name: pick(places) }] : [], workplace: pick(workplaces), hoursPerWeek: { min: Math.max(4, hours - 4), max: hours }, ring: pick(rings),
      start: day(random, 300), closes: day(random, 120), published: day(random, -90), language: random() < 0.9 ? 'nl' : 'en',
      competences: { required: named.slice(0, 3), desired: named.slice(3) }, derived: {},
    };
  });
}

/** About 600 characters: what is asked, compounds, and words that stand everywhere. */
function textOf(random: () => number, asked: readonly number[]): string {
  const words: string[] = [];
  for (let length = 0; length < 600; length += words.at(-1)!.length + 1) {
    const chance = random();
    words.push(chance < 0.1 ? labelOf(asked[Math.floor(random() * asked.length)]!) : chance < 0.3 ? stems[Math.floor(stems.length * random() ** 1.5)]! : chance < 0.45 ? labelOf(skewed(random)) : filler[Math.floor(filler.length * random() ** 2)]!);
  }
  return words.join(' ');
}

function day(random: () => number, within: number): string {
  return new Date(Date.UTC(2026, 10, 25) + Math.floor(random() * within) * 86_400_000).toISOString().slice(0, 10);
}

export const today = '2026-11-25';

/** Thirty tags, and hard preferences that keep about six per cent. */
export function person(seed: number): Portfolio {
  const random = numbers(1000 + seed);
  const ids = new Set<number>();
  while (ids.size < 30) ids.add(skewed(random));
  return {
    version: 1,
    tags: [...ids].map((number, at) => ({ id: idOf(number), stance: at % 10 === 9 ? 'learn' : at % 5 === 4 ? 'want' : 'can', level: ([1, 2, 3, 4] as const)[at % 4]! })),
    preferences: { hoursPerWeek: { max: 16 }, place: places[seed % places.length]!, radiusKm: 40, kinds: [...kinds.slice(0, 2)], hard: ['hoursPerWeek', 'place', 'kinds'] },
  };
}

/** Twelve words of somebody's own. */
export function words(seed: number): string[] {
  const random = numbers(2000 + seed);
  return Array.from({ length: 12 }, () => stems[Math.floor(random() * stems.length)]!);
}
