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

/** Words that names of organisations have and names of persons do not, by language. */
const organisationWords = new RegExp(String.raw`(?<!\p{L})(?:${[
  String.raw`gemeente|provincie|waterschap|hoogheemraadschap|ministerie|\p{L}*dienst|\p{L}*inspectie|agentschap|\p{L}+raad|rechtbank|politie|veiligheidsregio|regio|ggd|stichting|vereniging|universiteit|hogeschool|academie|bibliotheek|museum|ziekenhuis|umc|b\.?v\.?`,
  'ministry|department|agency|authority|office|bureau|council|county|borough|city of|town of|state of|commission|university|college|academy|trust|nhs|hospital|government|board|institute|services?|company|ltd|inc|llc|plc',
  String.raw`bundes\p{L}+|landes\p{L}+|landkreis|stadt|stadtwerke|gemeinde|\p{L}*amt|\p{L}*ministerium|behörde|universität|hochschule|gmbh`,
  'ministère|mairie|ville|commune|communauté|métropole|région|département|préfecture|direction|université|association|centre',
  String.raw`kommun|kommune|region|fylkeskommune|departement(?:et)?|direktorat(?:et)?|\p{L}*myndighet(?:en)?|\p{L}+verket|universitet(?:et)?|sykehus`,
].join('|')})(?!\p{L})`, 'iu');

/** Whether a name that stands where an author or a department may stand is that of an organisation, not of a person or a desk. */
export function soundsLikeOrganisation(name: string): boolean {
  const bounded = line(name, 120) ?? '';
  return !bounded.includes('@') && (organisationWords.test(bounded) || registered(bounded) !== undefined);
}

/** TOOI URI, OIN (20 digits), or any other https identifier or registration number that the feed states. */
function isIdentifier(id: string): boolean {
  return /^https:\/\/\S+$/.test(id) || /^[\dA-Z][\dA-Z .-]{4,40}$/i.test(id);
}
