/** Every npm script starts here: `node tools/bootstrap.mjs <task> [arguments]` makes the clone ready and runs `tools/tasks/<task>.ts`. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { SetupError, environment, ready, root } from './setup.mjs';

const [task, ...args] = process.argv.slice(2);

try {
  const node = ready();
  const child = spawn(node, [join(root, `tools/tasks/${task}.ts`), ...args], { cwd: root, stdio: 'inherit', env: environment(node) });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 1));
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(error.message);
  process.exit(1);
}
