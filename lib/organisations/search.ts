import { bodyOf, otherNames, type PublicBody } from './find.ts';
import { organisations } from './table.ts';

/**
 * Public bodies whose name or short name contains every typed word, for the person to choose from: nothing here decides which one is
 * meant. The body that goes by these letters comes first, then names that begin with the words, then shorter names.
 * @param most at most so many
 */
export function searchBodies(typed: string, most = 8): PublicBody[] {
  const words = fold(typed).split(' ').filter((word) => word !== '');
  if (words.join('').length < 2) return [];
  bodies ??= organisations.split('\n').map((row) => bodyOf(row)).map((body) => ({ body, text: fold([body.name, body.shortName ?? '', ...otherNames(body)].join(' ')) }));
  return bodies
    .filter(({ text }) => words.every((word) => ` ${text}`.includes(` ${word}`)))
    .sort((one, other) => nearness(other.body, words) - nearness(one.body, words) || one.body.name.length - other.body.name.length || (one.body.name < other.body.name ? -1 : 1))
    .slice(0, most)
    .map(({ body }) => body);
}

let bodies: { body: PublicBody; text: string }[] | undefined;

function nearness({ name, shortName }: PublicBody, words: string[]): number {
  const typed = words.join(' ');
  // Some names carry their letters themselves: "… Naturalisatiedienst (IND)".
  if (fold(shortName ?? '') === typed || name.toLowerCase().includes(`(${typed})`)) return 2;
  return fold(name).startsWith(typed) ? 1 : 0;
}

function fold(text: string): string {
  return text.slice(0, 200).normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().replace(/[’‘`]/g, "'").replace(/[\s()/-]+/g, ' ').trim();
}
