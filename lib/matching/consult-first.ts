import { bodyById, bodyByName } from '../organisations/find.ts';
import type { OwnOrganisation } from './ring.ts';

type Power = 'police' | 'judiciary' | 'prosecution';

/**
 * Whether work of `host` for somebody of `home` crosses police, judiciary and prosecution: then the sheets say "overleg eerst". A line to
 * think about, not a rule of law (R17). Bodies are known by the register; an unknown body gives false.
 */
export function consultFirst(home: OwnOrganisation | undefined, host: OwnOrganisation): boolean {
  if (!home) return false;
  const a = powerOf(home);
  const b = powerOf(host);
  return a !== undefined && b !== undefined && a !== b;
}

function powerOf({ id, name }: OwnOrganisation): Power | undefined {
  const body = (id === undefined ? undefined : bodyById(id)) ?? bodyByName(name);
  if (/^(?:het )?openbaar ministerie$/i.test((body?.name ?? name).trim())) return 'prosecution';
  if (body?.kind === 'politie' || /^politie$/i.test(name.trim())) return 'police';
  return body?.kind === 'rechtspraak' ? 'judiciary' : undefined;
}
