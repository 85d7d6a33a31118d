import { existsSync } from 'node:fs';
import { run } from '../process.ts';

/** Installs a Debian package where that needs nobody's permission: as root on a Debian-like system. Never sudo. */
export async function aptInstall(name: string): Promise<boolean> {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version') || !existsSync('/usr/bin/apt-get')) return false;
  console.error(`Schil: installing ${name} (once)`);
  const options = { stdio: ['ignore', 2, 2] as ['ignore', number, number], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  if ((await run('/usr/bin/apt-get', ['update', '-q'], options)) !== 0) return false;
  return (await run('/usr/bin/apt-get', ['install', '-q', '-y', '--no-install-recommends', name], options)) === 0;
}
