import type { Person } from '../../lib/linkedin/types.ts';
import type { PlacedText } from '../../lib/messages/map.ts';

const mostTexts = 300;
const longest = 20_000;
const longestWhere = 200;

/** What a person wrote on the open page, each text with where it stands. */
export function textsOfPerson({ headline, about, experience = [], skills = [], topSkills = [], education = [], certifications = [] }: Person): PlacedText[] {
  const placed = [
    textIn('headline', headline),
    textIn('about', about),
    ...experience.flatMap(({ title, organisation, description }) => [
      textIn('title', title, organisation),
      textIn('description', description, [title, organisation].filter(Boolean).join(', ')),
    ]),
    ...education.map(({ school, detail }) => textIn('degree', detail, school)),
    ...[...new Set([...topSkills, ...skills])].map((skill) => textIn('skill', skill)),
    ...certifications.map((certification) => textIn('skill', certification)),
  ];
  return placed.filter((one) => one !== undefined).slice(0, mostTexts);
}

/** Texts of a file or a paste, as many and as long as a message may hold. */
export function boundedTexts(texts: readonly PlacedText[]): PlacedText[] {
  return texts.map(({ field, text, where }) => textIn(field, text, where)).filter((one) => one !== undefined).slice(0, mostTexts);
}

function textIn(field: PlacedText['field'], text: string | undefined, where?: string): PlacedText | undefined {
  return text ? { field, text: text.slice(0, longest), ...(where && { where: where.slice(0, longestWhere) }) } : undefined;
}
