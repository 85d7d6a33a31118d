import { readFeed } from '../../../lib/feeds/read.ts';
import { text } from '../choice.ts';
import type { Command } from '../command.ts';
import { readBytes } from '../input.ts';
import { todayOf } from '../today.ts';

export const command: Command = {
  usage: 'read-feed FILE [--url URL] [--content-type T] [--today DATE]',
  prints: '{format, feed, assignments, refused, warnings}',
  options: { url: { type: 'string' }, 'content-type': { type: 'string' }, today: { type: 'string' } },
  positionals: [1, 1],
  async run({ positionals: [file], values }) {
    const url = text('url', values.url);
    const contentType = text('content-type', values['content-type']);
    const today = todayOf(values.today);
    return { value: readFeed(await readBytes(file!), { ...(url ? { url } : {}), ...(contentType ? { contentType } : {}), today }) };
  },
};
