import { JSDOM, VirtualConsole } from 'jsdom';
import { readPage } from '../../../lib/linkedin/read-page.ts';
import { text } from '../choice.ts';
import { UsageError, type Command } from '../command.ts';
import { readBytes } from '../input.ts';

export const command: Command = {
  usage: 'read-page FILE --url URL',
  prints: 'the reading of a saved page: {surface, frontEnd, recognised, …, missing, hits}',
  options: { url: { type: 'string' } },
  positionals: [1, 1],
  async run({ positionals: [file], values }) {
    const url = text('url', values.url);
    if (!url || !URL.canParse(url)) throw new UsageError('--url must be the address that the page was saved from.');
    // Scripts of a saved page never run, nothing is fetched, and what its style sheets complain about is of no interest.
    const { window } = new JSDOM(decoded(await readBytes(file!)), { url, virtualConsole: new VirtualConsole() });
    return { value: readPage(window.document, url) };
  },
};

/** UTF-8 where it is valid, whatever the page declares (saved pages often lost their declaration); else jsdom finds the encoding. */
function decoded(bytes: Uint8Array): string | Buffer {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return Buffer.from(bytes); // not UTF-8
  }
}
