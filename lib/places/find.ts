import { municipalities, places, postcodes, provinces } from './table.ts';

/** Dutch places by exact name or postcode. Never by likeness: an unknown or ambiguous name gives nothing. */
export interface FoundPlace {
  /** Degrees, WGS 84. */
  lat: number;
  lon: number;
  municipality: string;
  province: string;
}

/** Names in daily use that the sources do not have; for names with several meanings, the municipality. */
const aliases: Readonly<Record<string, string>> = {
  'den haag': "'s-gravenhage", 's-gravenhage': "'s-gravenhage", 'the hague': "'s-gravenhage", 'den bosch': "'s-hertogenbosch", 's-hertogenbosch': "'s-hertogenbosch",
  'bergen nh': 'bergen (nh.)', 'bergen l': 'bergen (l.)', 'bergen (l)': 'bergen (l.)', 'bergen (nh)': 'bergen (nh.)', 'nijmegen centrum': 'nijmegen', 'utrecht stad': 'utrecht',
  'sudwest-fryslan': 'súdwest-fryslân', 'sudwest fryslan': 'súdwest-fryslân', 'noardeast-fryslan': 'noardeast-fryslân', 'ljouwert': 'leeuwarden', 'capelle a/d ijssel': 'capelle aan den ijssel',
  'krimpen a/d ijssel': 'krimpen aan den ijssel', 'alphen a/d rijn': 'alphen aan den rijn', "'s gravenhage": "'s-gravenhage", "'s hertogenbosch": "'s-hertogenbosch",
};

interface Index {
  byName: Map<string, FoundPlace | null>;
  byPostcode: Map<string, FoundPlace>;
}
let index: Index | undefined;

/** By place or municipality name, PC4 or full postcode ("6511 AB"); capitals and surrounding white space do not matter. */
export function findPlace(nameOrPostcode: string): FoundPlace | undefined {
  index ??= build();
  const key = keyOf(nameOrPostcode);
  const postcode = /^([1-9]\d{3})(?: ?[a-z]{2})?$/.exec(key)?.[1];
  if (postcode) return index.byPostcode.get(postcode);
  return index.byName.get(Object.hasOwn(aliases, key) ? aliases[key]! : key) ?? undefined;
}

function keyOf(name: string): string {
  return name.slice(0, 80).normalize('NFC').toLowerCase().replace(/[’‘`]/g, "'").replace(/\s+/g, ' ').trim();
}

/** A municipality's own name wins; a name that stands in several municipalities means none of them (`null`). */
function build(): Index {
  const towns = rows(municipalities).map(([name, province, lat, lon]) => ({ name: name!, found: { lat: Number(lat) / 1000, lon: Number(lon) / 1000, municipality: name!, province: provinces[Number.parseInt(province!, 36)]! } }));
  const within = ([, town, lat, lon]: string[]): FoundPlace => ({ ...towns[Number.parseInt(town!, 36)]!.found, lat: Number(lat) / 1000, lon: Number(lon) / 1000 });
  const byName = new Map<string, FoundPlace | null>();
  for (const row of rows(places)) {
    const key = keyOf(row[0]!);
    const found = within(row);
    const other = byName.get(key);
    byName.set(key, other === undefined || other?.municipality === found.municipality ? found : null);
  }
  for (const { name, found } of towns) if (byName.get(keyOf(name))?.municipality !== found.municipality) byName.set(keyOf(name), found);
  return { byName, byPostcode: new Map(rows(postcodes).map((row) => [row[0]!, within(row)])) };
}

function rows(table: string): string[][] {
  return table.split('\n').map((row) => row.split(','));
}

/** Great-circle distance in kilometres. */
export function distanceKm(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const radians = Math.PI / 180;
  const half = Math.sin(((b.lat - a.lat) * radians) / 2) ** 2 + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * Math.sin(((b.lon - a.lon) * radians) / 2) ** 2;
  return 2 * 6371.0088 * Math.asin(Math.min(1, Math.sqrt(half)));
}
