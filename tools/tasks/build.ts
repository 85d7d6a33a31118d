/** `npm run build [-- chrome|firefox]`: the extension as it ships, both browsers unless one is named. */
import { tool } from '../process.ts';

const [only] = process.argv.slice(2);

for (const browser of only ? [only] : ['chrome', 'firefox']) {
  process.exitCode ||= await tool('wxt', ['build', '-b', browser]);
}
