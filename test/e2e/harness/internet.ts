/**
 * The internet as the browser under test sees it: every host name leads to this one local https server, which answers for the hosts
 * that a test gave it, refuses the rest, and writes down everything. Unlike route interception it hides no missing permission, keeps
 * real CSP and CORS, and sees the requests of workers too.
 */
import { once } from 'node:events';
import { createServer, type Server } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { selfSigned } from './certificate.ts';

export interface Asked {
  method: string;
  host: string;
  url: string;
  headers: Record<string, string | string[] | undefined>;
  body: string;
  answered: boolean;
}

/** What a host answers: a document, or a function that writes the response itself (slow, endless, compressed …). */
export type Answer = { status?: number; headers?: Record<string, string>; body: string | Buffer } | ((response: ServerResponse) => void);
export type Host = (asked: Asked) => Answer | null | Promise<Answer | null>;

/** Hosts that Chromium and Firefox ask for by themselves, whatever is loaded. */
const ofTheBrowser = /(^|\.)(google\.com|googleapis\.com|gstatic\.com|gvt1\.com|mozilla\.(com|net|org)|firefox\.com|detectportal\.firefox\.com)$/;

export class Internet {
  readonly asked: Asked[] = [];
  readonly #hosts = new Map<string, Host>();
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async open(): Promise<Internet> {
    const server = createServer(selfSigned('stand-in internet'));
    const internet = new Internet(server);
    server.on('request', (request, response) => void internet.#answer(request, response));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return internet;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** From now on `host` is answered by `answer`; null there means 404. */
  host(name: string, answer: Host): void {
    this.#hosts.set(name, answer);
  }

  /** One document under one address; the simplest host. */
  document(url: string, body: string | Buffer, headers: Record<string, string> = {}): void {
    const { host, pathname, search } = new URL(url);
    const before = this.#hosts.get(host);
    this.host(host, (asked) => (new URL(asked.url).pathname + new URL(asked.url).search === pathname + search ? { body, headers } : (before?.(asked) ?? null)));
  }

  /** What was asked so far, without what browsers ask by themselves. */
  log(): string[] {
    return this.asked.filter(({ host }) => !ofTheBrowser.test(host)).map(({ method, url }) => `${method} ${url}`);
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const host = request.headers.host ?? '';
    const asked: Asked = { method: request.method ?? '', host, url: `https://${host}${request.url}`, headers: request.headers, body: await textOf(request), answered: false };
    this.asked.push(asked);
    const answer = (await this.#hosts.get(host)?.(asked)) ?? null;
    asked.answered = answer !== null;
    if (answer === null) response.writeHead(404, { 'content-type': 'text/plain' }).end('Nobody lives here');
    else if (typeof answer === 'function') answer(response);
    else response.writeHead(answer.status ?? 200, { 'content-type': 'text/html; charset=utf-8', ...answer.headers }).end(answer.body);
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8').slice(0, 100_000);
}
