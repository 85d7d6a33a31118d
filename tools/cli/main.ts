/** `schil <command> …`: the pure core in Node. stdout is exactly one JSON value (or JSON lines); everything else goes to stderr. */
import { parseArgs } from 'node:util';
import { UsageError, type Command, type Output } from './command.ts';
import { commands } from './commands.ts';
import { refusal } from './refusal.ts';

console.log = console.info = console.debug = console.error;

try {
  const [name, ...args] = process.argv.slice(2);
  const load = Object.hasOwn(commands, name ?? 'help') ? commands[name ?? 'help']! : undefined;
  if (!load) throw new UsageError(`There is no command "${name}".`);
  const { command } = await load();
  const output = await command.run(given(command, args));
  await print(output);
  if ('bad' in output && output.bad) process.exitCode = 1;
} catch (error) {
  const { printed, exitCode } = refusal(error);
  if (printed.error.code === 'unexpected') console.error(error);
  process.exitCode = exitCode;
  await write(JSON.stringify(printed));
}

function given(command: Command, args: string[]): { positionals: string[]; values: Record<string, string | boolean | undefined> } {
  try {
    const { positionals, values } = parseArgs({ args, options: command.options, allowPositionals: true, strict: true });
    const [fewest, most] = command.positionals;
    if (positionals.length < fewest || positionals.length > most) throw new UsageError(`Usage: ${command.usage}`);
    return { positionals, values: values as Record<string, string | boolean | undefined> };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${(error as Error).message} Usage: ${command.usage}`);
  }
}

async function print(output: Output): Promise<void> {
  if ('value' in output) return write(JSON.stringify(output.value, null, process.stdout.isTTY ? 2 : 0));
  for await (const line of output.lines) await write(JSON.stringify(line));
}

/** Resolves when the line is out: a pipe that closes early (`| head`) is no error of ours. */
function write(line: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(`${line}\n`, (error) => (error && (error as NodeJS.ErrnoException).code !== 'EPIPE' ? reject(error) : resolve()));
  });
}
