import type { Assignment, Ring } from '../assignments/types.ts';
import { bodyById, bodyByName } from '../organisations/find.ts';

export interface OwnOrganisation {
  name: string;
  id?: string | undefined;
}

/**
 * How far an assignment is from home. Identity by register identifier, or by the exact name where one side has none; never by likeness.
 * What the publisher says counts, or else: hiring assignments and private organisations are the whole market. Except that work of one's own organisation is always ring 1, and "own organisation" of another body is
 * open to those who are not there only as whole government.
 */
export function ringOf(assignment: Pick<Assignment, 'ring' | 'organisation' | 'kind'>, own?: OwnOrganisation): Ring {
  if (own && sameOrganisation(assignment.organisation, own)) return 'own-organisation';
  if (assignment.ring === 'own-organisation') return 'whole-government';
  if (assignment.ring !== undefined) return assignment.ring;
  return assignment.kind === 'hiring-assignment' || isPrivate(assignment.organisation) ? 'whole-market' : 'whole-government';
}

/** Only by its legal form in the name: an organisation that the register does not have may well be public. */
function isPrivate({ name }: OwnOrganisation): boolean {
  return /(?:^|\s)(?:B\.?V\.?|N\.?V\.?|V\.?O\.?F\.?|GmbH|Ltd\.?|Inc\.?)$/.test(name.trim());
}

export function sameOrganisation(a: OwnOrganisation, b: OwnOrganisation): boolean {
  const idA = identifier(a);
  const idB = identifier(b);
  if (idA !== undefined && idB !== undefined) return idA === idB;
  return fold(a.name) === fold(b.name);
}

/** The register's identifier: two ways of stating one body (URI, OIN, exact name) give the same. */
function identifier({ id, name }: OwnOrganisation): string | undefined {
  return (id === undefined ? undefined : (bodyById(id)?.id ?? id)) ?? bodyByName(name)?.id;
}

function fold(name: string): string {
  return name.normalize('NFC').toLocaleLowerCase('nl').replace(/\s+/g, ' ').trim();
}
