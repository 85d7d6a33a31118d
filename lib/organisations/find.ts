import { organisationKinds, organisations } from './table.ts';

/** Dutch public bodies by exact name, short name or identifier; never by likeness. */
export interface PublicBody {
  name: string;
  kind: (typeof organisationKinds)[number];
  shortName?: string;
  /** TOOI URI where there is one, else the OIN. */
  id?: string;
  oin?: string;
}

const tooi = 'https://identifier.overheid.nl/tooi/id/';

interface Index {
  byName: Map<string, PublicBody | null>;
  byShortName: Map<string, PublicBody | null>;
  byId: Map<string, PublicBody>;
}
let index: Index | undefined;

/** By full name, as registered or with or without "Gemeente", "Provincie", "Waterschap", "Ministerie van" where that says which body is meant. */
export function bodyByName(name: string): PublicBody | undefined {
  index ??= build();
  const key = keyOf(name);
  return index.byName.get(key) ?? index.byName.get(key.replace(/ \([^()]{1,20}\)$/, '')) ?? undefined;
}

/** By the short name that its register states ("CJIB"); undefined where two bodies share it. */
export function bodyByShortName(shortName: string): PublicBody | undefined {
  index ??= build();
  return index.byShortName.get(shortName.trim().toUpperCase()) ?? undefined;
}

/** By TOOI URI or OIN. */
export function bodyById(id: string): PublicBody | undefined {
  index ??= build();
  return index.byId.get(id.trim().replace(/^http:/, 'https:'));
}

function keyOf(name: string): string {
  return name.slice(0, 200).normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().replace(/[’‘`]/g, "'").replace(/&/g, 'en').replace(/\s+/g, ' ').trim();
}

/** Other ways to write the name of a body of this kind. */
export function otherNames({ name, kind }: PublicBody): string[] {
  if (kind === 'waterschap') return /waterschap|hoogheemraadschap|wetterskip/i.test(name) ? [] : [`Waterschap ${name}`, `Hoogheemraadschap ${name}`, `Hoogheemraadschap van ${name}`];
  if (kind === 'ministerie') return [name.replace(/^Ministerie van /, 'Min. van '), name.replace(/^Ministerie van /, 'Ministry of ')];
  if (kind === 'gemeente') return [name.replace(/^Gemeente /, 'gem. '), ...(name === "Gemeente 's-Gravenhage" ? ['Gemeente Den Haag'] : name === "Gemeente 's-Hertogenbosch" ? ['Gemeente Den Bosch'] : [])];
  return [];
}

function build(): Index {
  const byName = new Map<string, PublicBody | null>();
  const byShortName = new Map<string, PublicBody | null>();
  const byId = new Map<string, PublicBody>();
  const add = (map: Map<string, PublicBody | null>, key: string, body: PublicBody): void => void map.set(key, map.has(key) && map.get(key)?.name !== body.name ? null : body);
  for (const row of organisations.split('\n')) {
    const body = bodyOf(row);
    for (const name of [body.name, ...otherNames(body)]) add(byName, keyOf(name), body);
    if (body.shortName) add(byShortName, body.shortName.toUpperCase(), body);
    if (body.id) byId.set(body.id, body);
    if (body.oin) byId.set(body.oin, body);
  }
  return { byName, byShortName, byId };
}

/** A row of the table. */
export function bodyOf(row: string): PublicBody {
  const [kind, name, shortName, path, oin] = row.split('|');
  const id = path ? tooi + path : oin;
  return { name: name!, kind: organisationKinds[Number.parseInt(kind!, 36)]!, ...(shortName ? { shortName } : {}), ...(id ? { id } : {}), ...(oin ? { oin } : {}) };
}
