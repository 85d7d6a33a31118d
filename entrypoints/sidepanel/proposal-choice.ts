import type { Proposal } from '../../lib/messages/map.ts';

/** As many as a tag line holds. */
const mostTicked = 8;

/**
 * The best-supported clear proposals: ticked until the person says otherwise. They come best first.
 * @param had how many tags there are already: a line that is full asks for no more
 */
export function preselected(proposals: readonly Proposal[], had = 0): ReadonlySet<string> {
  return new Set(proposals.filter(({ certainty }) => certainty === 'clear').slice(0, Math.max(0, mostTicked - had)).map(({ id }) => id));
}

/**
 * One thing the person may not have thought of: supported by what they wrote about their work, but in none of the places where
 * people name their own competences (headline, title, skills). How one works and the setting one knows go first.
 */
export function forgottenOne(proposals: readonly Proposal[]): Proposal | undefined {
  const unnamed = proposals.filter(({ certainty, quotes }) => certainty === 'clear' && quotes.every(({ field }) => field === 'about' || field === 'description'));
  return unnamed.find(({ facet }) => facet === 'context' || facet === 'behaviour') ?? unnamed[0];
}
