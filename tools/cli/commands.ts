import type { Command } from './command.ts';

/** Every command by name; each is loaded only when asked for, so that none waits for the others' packages. */
export const commands: Record<string, () => Promise<{ command: Command }>> = {
  help: () => import('./commands/help.ts'),
  'read-page': () => import('./commands/read-page.ts'),
  'find-competences': () => import('./commands/find-competences.ts'),
  'tag-line': () => import('./commands/tag-line.ts'),
  'read-feed': () => import('./commands/read-feed.ts'),
  'check-feed': () => import('./commands/check-feed.ts'),
  match: () => import('./commands/match.ts'),
};
