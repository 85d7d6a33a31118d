import type { Organisation } from '../../assignments/types.ts';
import { bodyById, bodyByName } from '../../organisations/find.ts';
import { hashOf } from './places.ts';

/** Two hashes by which the rows of an organisation are found without reading records: of its register identifier, and of its name. */
export function organisationHashes({ name, id }: Organisation): { id: number; name: number } {
  const identifier = (id === undefined ? undefined : (bodyById(id)?.id ?? id)) ?? bodyByName(name)?.id;
  return { id: identifier === undefined ? 0 : hashOf(identifier), name: hashOf(name.normalize('NFC').toLocaleLowerCase('nl').replace(/\s+/g, ' ').trim()) };
}
