import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { SchilError } from '../../lib/errors.ts';

/** More than any feed, page or portfolio needs. */
const mostBytes = 64 * 1024 * 1024;

/** The bytes of a file, or of standard input for `-`. `npm run` changes the folder: paths count from where the user stood. */
export async function readBytes(file: string): Promise<Uint8Array> {
  if (file === '-') return readStandardInput();
  const path = resolve(process.env.INIT_CWD ?? '.', file);
  try {
    if ((await stat(path)).size > mostBytes) throw new SchilError('too-large');
    return await readFile(path);
  } catch (error) {
    if (error instanceof SchilError) throw error;
    throw new SchilError('file-not-found', { file }, error);
  }
}

export async function readText(file: string): Promise<string> {
  return new TextDecoder().decode(await readBytes(file));
}

export async function readJson(file: string): Promise<unknown> {
  const text = await readText(file);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SchilError('not-json', { file }, error);
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of process.stdin) {
    size += (part as Buffer).length;
    if (size > mostBytes) throw new SchilError('too-large');
    parts.push(part as Buffer);
  }
  return Buffer.concat(parts);
}
