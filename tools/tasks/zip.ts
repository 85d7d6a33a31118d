/** `npm run zip`: the packages for the stores; Firefox's comes with the sources that its reviewers build from. */
import { tool } from '../process.ts';

for (const browser of ['chrome', 'firefox']) {
  process.exitCode ||= await tool('wxt', ['zip', '-b', browser]);
}
