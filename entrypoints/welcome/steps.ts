import type { Purpose } from '../../lib/storage/types.ts';

export type Step = 'purpose' | 'work' | 'sources' | 'people' | 'show' | 'start';

/**
 * The screens of first run for what somebody wants. Who only looks for people gets three own ones after the first; plain mode asks one
 * thing a screen.
 */
export function stepsOf(purposes: readonly Purpose[], plain: boolean): Step[] {
  const people = purposes.includes('find-people');
  const forOneself = !people || purposes.length > 1;
  return ['purpose', ...(forOneself ? (plain ? (['work', 'sources'] as const) : (['work'] as const)) : []), ...(people ? (['people'] as const) : []), 'show', 'start'];
}
