/** `npm run bench [-- --quick] [--items N] [name …]`: the benchmarks of `tools/bench/`, each beside its peers and its floor on the same data in one run. */
import { readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { root } from '../process.ts';

/** What every file in `tools/bench/` exports as `bench`. */
export interface Bench {
  name: string;
  /** `items`: a size to measure in place of the usual ones, where there are such. */
  run: (options: { quick: boolean; items?: number; print: (line: string) => void }) => Promise<unknown>;
}

const { values, positionals } = parseArgs({ options: { quick: { type: 'boolean', default: false }, items: { type: 'string' } }, allowPositionals: true });
const folder = join(root, 'tools/bench');
const names = readdirSync(folder).filter((file) => file.endsWith('.ts')).map((file) => file.replace('.ts', ''));
const unknown = positionals.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`No benchmark "${unknown.join('", "')}"; there are: ${names.join(', ')}`);
  process.exit(2);
}

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}${values.quick ? ', quick' : ''}`);
for (const name of positionals.length > 0 ? positionals : names) {
  const module = (await import(pathToFileURL(join(folder, `${name}.ts`)).href)) as { bench?: Bench };
  if (!module.bench) continue; // a helper of the others
  console.log(`\n── ${module.bench.name}`);
  const started = performance.now();
  try {
    await module.bench.run({ quick: values.quick, ...(values.items && { items: Number(values.items) }), print: (line) => console.log(line) });
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
  }
  console.log(`(${((performance.now() - started) / 1000).toFixed(0)} s)`);
}
