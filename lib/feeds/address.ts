import { SchilError } from '../errors.ts';

const longest = 2_000;
const privateNames = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|private|test|onion|arpa)$/;

/**
 * The host of an address that may be fetched: https, port 443, no user name, a public host name. Numbers instead of a name
 * (`127.0.0.1`, `[::1]`, `2130706433`) and names of local networks are refused, so that no feed can reach into one (`bad-address`).
 */
export function publicHost(address: string): string {
  const url = address.length <= longest ? URL.parse(address) : null;
  if (url === null || url.protocol !== 'https:' || url.port !== '' || url.username !== '' || url.password !== '') throw new SchilError('bad-address');
  const host = url.hostname;
  const isNumber = host.startsWith('[') || /^[\d.]+$/.test(host);
  if (isNumber || !host.includes('.') || host.endsWith('.') || privateNames.test(host)) throw new SchilError('bad-address');
  return host;
}
