/** Matching and text search beside three search libraries, on the same data, each in a process of its own. */
import { measureBeside } from './matching/beside.ts';
import { libraries, type Library } from './matching/peers.ts';

export const bench = {
  name: 'libraries',
  async run({ quick, print }: { quick: boolean; print: (line: string) => void }): Promise<void> {
    // At 100,000 some take minutes and gigabytes to build.
    for (const count of quick ? [1_000, 10_000] : [100_000]) {
      print(`\n${count.toLocaleString('en')} assignments`);
      for (const library of Object.keys(libraries) as Library[]) await measureBeside(library, count, print);
    }
  },
};
