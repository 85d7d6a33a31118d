import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { findCompetences } from '../../../lib/competences/find.ts';
import type { Language, Mention, TextField } from '../../../lib/competences/types.ts';
import { SchilError } from '../../../lib/errors.ts';
import { choice } from '../choice.ts';
import type { Command } from '../command.ts';
import { readText } from '../input.ts';
import { matcher } from '../matcher.ts';

const languages = ['nl', 'en'] as const satisfies Language[];
const fields = ['headline', 'about', 'title', 'description', 'skill', 'degree', 'organisation'] as const satisfies TextField[];

export const command: Command = {
  usage: 'find-competences FILE|- [--language nl|en] [--lines]',
  prints: '[{id, facet, label, start, end, text, certainty}]; with --lines one {key, mentions} per input line {key, text, field?, language?}',
  options: { language: { type: 'string' }, lines: { type: 'boolean' } },
  positionals: [1, 1],
  async run({ positionals: [file], values }) {
    const language = choice('language', values.language, languages);
    const text = await readText(file!);
    const opened = matcher();
    if (!values.lines) return { value: findCompetences(text, { matcher: opened, language }).map(asPrinted) };
    return { lines: answers(text, (line) => findCompetences(line.text, { matcher: opened, language: line.language ?? language, field: line.field }).map(asPrinted)) };
  },
};

interface Line {
  key: string | number;
  text: string;
  field?: TextField;
  language?: Language;
}

async function* answers(input: string, find: (line: Line) => Mention[]): AsyncGenerator<{ key: string | number; mentions: Mention[] }> {
  let number = 0;
  for await (const json of createInterface({ input: Readable.from([input]), crlfDelay: Infinity })) {
    number++;
    if (json.trim() === '') continue;
    const line = asLine(json, number);
    yield { key: line.key, mentions: find(line) };
  }
}

function asLine(json: string, number: number): Line {
  let line: Record<string, unknown>;
  try {
    line = JSON.parse(json) as Record<string, unknown>;
  } catch (error) {
    throw new SchilError('not-json', { line: number }, error);
  }
  const { key, text, field, language } = line ?? {};
  const good = (typeof key === 'string' || typeof key === 'number') && typeof text === 'string' && absentOr(fields, field) && absentOr(languages, language);
  if (!good) throw new SchilError('usage', { line: number });
  return { key, text, ...(field ? { field } : {}), ...(language ? { language } : {}) } as Line;
}

function absentOr(allowed: readonly string[], value: unknown): boolean {
  return value === undefined || value === null || (allowed as readonly unknown[]).includes(value);
}

/** Exactly the public keys, whatever else a mention may carry inside. */
function asPrinted({ id, facet, label, start, end, text, certainty }: Mention): Mention {
  return { id, facet, label, start, end, text, certainty };
}
