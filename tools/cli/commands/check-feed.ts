import { check } from '../../../lib/feeds/check.ts';
import { publicHost } from '../../../lib/feeds/address.ts';
import { fetchBounded } from '../../../lib/feeds/fetch.ts';
import { SchilError } from '../../../lib/errors.ts';
import { choice } from '../choice.ts';
import type { Command } from '../command.ts';
import { readBytes } from '../input.ts';
import { languageOfTerminal } from '../language.ts';
import { todayOf } from '../today.ts';

export const command: Command = {
  usage: 'check-feed FILE|URL [--language nl|en] [--today DATE]',
  prints: '{ok, findings: [{item, field, severity, code, advice}]}',
  options: { language: { type: 'string' }, today: { type: 'string' } },
  positionals: [1, 1],
  async run({ positionals: [source], values }) {
    const language = choice('language', values.language, ['nl', 'en'] as const) ?? languageOfTerminal();
    const { bytes, ...said } = isAddress(source!) ? await fetched(source!) : { bytes: await readBytes(source!) };
    const result = check(bytes, { ...said, language, today: todayOf(values.today) });
    return { value: result, bad: !result.ok };
  },
};

function isAddress(source: string): boolean {
  return /^[a-z][a-z\d+.-]*:\/\//i.test(source);
}

/** Once, bounded, as the extension would fetch it. */
async function fetched(address: string): Promise<{ bytes: Uint8Array; url: string; contentType?: string }> {
  const answer = await fetchBounded({ address, hosts: [publicHost(address)] }, fetch);
  if (answer.status !== 'ok') throw new SchilError('unexpected');
  return { bytes: answer.bytes, url: address, ...(answer.contentType ? { contentType: answer.contentType } : {}) };
}
