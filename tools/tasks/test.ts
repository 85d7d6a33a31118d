/**
 * `npm test [-- stage …]`: every stage, or those named. A stage that fails does not stop the next. Ends with `N passed, N failed`
 * alone on its line; exit code 1 when anything failed.
 */
import { findChromium } from '../browsers/chromium.ts';
import { sum, type Counts } from '../testing/counts.ts';
import { stages, type Stage } from '../testing/stages.ts';

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !stages.some((stage) => stage.name === name));
if (unknown.length > 0) {
  console.error(`No stage "${unknown.join('", "')}"; there are: ${stages.map((stage) => stage.name).join(', ')}`);
  process.exit(2);
}

const results: { name: string; counts: Counts; seconds: number }[] = [];
for (const stage of stages.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  console.log(`\n── ${stage.name}`);
  const started = performance.now();
  const counts = await counted(stage);
  results.push({ name: stage.name, counts, seconds: (performance.now() - started) / 1000 });
}

console.log('');
for (const { name, counts, seconds } of results) {
  console.log(`${counts.failed === 0 ? '✓' : '✗'} ${name}: ${counts.passed} passed, ${counts.failed} failed (${seconds.toFixed(0)} s)`);
}
const total = sum(results.map(({ counts }) => counts));
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** A stage that cannot run counts as one failure. */
async function counted(stage: Stage): Promise<Counts> {
  try {
    if (['browser', 'e2e'].includes(stage.name)) process.env.CHROMIUM_PATH = await findChromium();
    return await stage.run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}
