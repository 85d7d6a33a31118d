import { readFeed } from '../../../lib/feeds/read.ts';
import { text } from '../choice.ts';
import type { Command } from '../command.ts';
import { readBytes } from '../input.ts';

export const command: Command = {
  usage: 'read-feed FILE [--url URL] [--content-type T]',
  prints: '{format, feed, assignments, refused, warnings}',
  options: { url: { type: 'string' }, 'content-type': { type: 'string' }, today: { type: 'string' } },
  positionals: [1, 1],
  async run({ positionals: [file], values }) {
    const url = text('url', values.url);
    const contentType = text('content-type', values['content-type']);
    const today = text('today', values.today) ?? new Date().toISOString().slice(0, 10);
    return { value: readFeed(await readBytes(file!), { ...(url ? { url } : {}), ...(contentType ? { contentType } : {}), today }) };
  },
};
