import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inWords, type StepReport } from './walk.ts';

/** Writes `report.json` and `report.txt` beside the pictures; gives the text. */
export function writeReport(folder: string, steps: StepReport[], asked: string[]): string {
  const failed = steps.filter(({ ok }) => !ok).length;
  const text = [
    `Schil: the walk of npm start, ${steps.length} steps, ${failed} failed`,
    '',
    ...steps.flatMap(({ title, ok, found, problem, pictures }) => [`${ok ? '✓' : '✗'} ${title}`, `  ${ok ? inWords(found) : problem}`, ...pictures.map((picture) => `  ${picture}`), '']),
    `Asked of the (stand-in) internet: ${summary(asked)}`,
    '',
  ].join('\n');
  writeFileSync(join(folder, 'report.txt'), text);
  writeFileSync(join(folder, 'report.json'), `${JSON.stringify({ ok: failed === 0, steps, asked }, null, 2)}\n`);
  return text;
}

/** Hosts with how often each was asked. */
function summary(asked: string[]): string {
  const counts = new Map<string, number>();
  for (const line of asked) {
    const host = new URL(line.split(' ')[1]!).host;
    counts.set(host, (counts.get(host) ?? 0) + 1);
  }
  return [...counts].map(([host, count]) => `${host} (${count})`).join(', ') || 'nothing';
}
