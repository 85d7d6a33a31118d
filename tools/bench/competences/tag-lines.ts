/** Many more tag lines than the unit test tries: `node tools/bench/competences/tag-lines.ts 100000`. Prints the first differences and the counts. */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { SchilError } from '../../../lib/errors.ts';
import { cleanTagLine, formatTagLine } from '../../../lib/competences/tag-line/format.ts';
import { parseTagLine } from '../../../lib/competences/tag-line/parse.ts';
import type { TagLine } from '../../../lib/competences/tag-line-types.ts';
import { hostile, lines, noises } from '../../../test/unit/competences/tag-line-lines.ts';

const runs = Number(process.argv[2] ?? 10_000);
const seed = Number(process.argv[3] ?? 1);

/** The line as it can be written, or undefined when none of its tags has words. */
function cleaned(line: TagLine): TagLine | undefined {
  try {
    return cleanTagLine(line);
  } catch (error) {
    if (error instanceof SchilError) return undefined;
    throw error;
  }
}

let differences = 0;
for (const [line, noise] of fc.sample(fc.tuple(lines, fc.constantFrom(...noises)), { numRuns: runs, seed })) {
  const clean = cleaned(line);
  if (clean === undefined || isDeepStrictEqual(parseTagLine(noise(formatTagLine(line))), clean)) continue;
  if (differences++ < 5) console.log(JSON.stringify(clean), '→', JSON.stringify(formatTagLine(line)));
}
for (const text of fc.sample(hostile, { numRuns: runs, seed })) parseTagLine(text);
console.log(`${runs} lines written and read back: ${differences} differences; ${runs} hostile texts read without an exception`);
process.exitCode = differences === 0 ? 0 : 1;
