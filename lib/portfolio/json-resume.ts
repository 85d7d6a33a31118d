import type { Level } from '../competences/tag-line-types.ts';
import type { Portfolio } from './types.ts';

/** JSON Resume 1.0.0 (jsonresume.org/schema), the parts that a portfolio has. */
export interface JsonResume {
  $schema: string;
  basics?: { name?: string; label?: string };
  skills: { name: string; level?: string; keywords?: string[] }[];
  projects: { name: string; description?: string; url?: string; keywords?: string[] }[];
}

const levels: Record<Level, string> = { 1: 'Beginner', 2: 'Intermediate', 3: 'Advanced', 4: 'Master' };

/** What one can and wants, as skills; evidence as projects. Learning wishes and "no longer" stay at home. `labelOf` names concepts. */
export function toJsonResume({ tags }: Portfolio, labelOf: (id: string) => string, name?: string): JsonResume {
  const shown = tags.filter(({ stance, visibility }) => (stance === 'can' || stance === 'want') && visibility !== 'private');
  const nameOf = ({ id, text }: { id?: string; text?: string }) => text ?? (id === undefined ? '' : labelOf(id));
  return {
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    ...(name === undefined ? {} : { basics: { name } }),
    skills: shown.map((tag) => ({
      name: nameOf(tag),
      ...(tag.level === undefined ? {} : { level: levels[tag.level] }),
      ...(tag.ownWords === undefined ? {} : { keywords: [tag.ownWords] }),
    })),
    projects: shown.flatMap((tag) =>
      (tag.evidence ?? []).map(({ what, where, when, link }) => ({
        name: what,
        ...(where === undefined && when === undefined ? {} : { description: [where, when].filter(Boolean).join(', ') }),
        ...(link === undefined ? {} : { url: link }),
        keywords: [nameOf(tag)],
      })),
    ),
  };
}
