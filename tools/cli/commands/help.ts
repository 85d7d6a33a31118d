import type { Command } from '../command.ts';
import { commands } from '../commands.ts';

export const command: Command = {
  usage: 'help',
  prints: 'this',
  options: {},
  positionals: [0, 0],
  async run() {
    const all = await Promise.all(Object.values(commands).map(async (load) => (await load()).command));
    return { value: { commands: all.map(({ usage, prints }) => ({ usage, prints })) } };
  },
};
