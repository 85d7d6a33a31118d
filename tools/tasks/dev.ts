/** WXT's development mode: rebuilds and reloads the extension in a browser. */
import { tool } from '../process.ts';

process.exitCode = await tool('wxt', process.argv.slice(2));
