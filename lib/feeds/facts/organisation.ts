import type { Organisation } from '../../assignments/types.ts';
import { bodyByName } from '../../organisations/find.ts';
import { line } from './text.ts';

/** An organisation as stated: trimmed, and with its identifier when its name is exactly that of one registered body. */
export function organisationOf(name: unknown, id?: unknown): { organisation: Organisation; derived: Record<string, string> } {
  const known = trimmed(line(name, 200) ?? '');
  const stated = line(id, 200);
  if (stated && isIdentifier(stated)) return { organisation: { name: known, id: stated }, derived: {} };
  const body = known === '' ? undefined : registered(known);
  return body?.id ? { organisation: { name: known, id: body.id }, derived: { 'organisation.id': 'register, by exact name' } } : { organisation: { name: known }, derived: {} };
}

function trimmed(name: string): string {
  return /^[,;:–-]|[,;:–-]$/.test(name) ? name.replace(/^[\s,;:–-]+|[\s,;:–-]+$/g, '') : name;
}

/** Feeds name the same few organisations over and over. */
const looked = new Map<string, ReturnType<typeof bodyByName>>();

function registered(name: string): ReturnType<typeof bodyByName> {
  if (!looked.has(name)) {
    if (looked.size >= 1_000) looked.clear();
    looked.set(name, bodyByName(name));
  }
  return looked.get(name);
}

/** TOOI URI, OIN (20 digits), or any other https identifier or registration number that the feed states. */
function isIdentifier(id: string): boolean {
  return /^https:\/\/\S+$/.test(id) || /^[\dA-Z][\dA-Z .-]{4,40}$/i.test(id);
}
