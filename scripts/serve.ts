import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import getPort, { portNumbers } from 'get-port';
import sirv from 'sirv';
import { headersOf, hostRules } from '../src/hosts/rules.ts';

/** Bytes of a request's address and headers: more than any host takes, to see how pages bear it. */
const LONGEST_ADDRESS = 128 * 1024;

export interface ServeOptions {
  /** Folder of the built site. */
  dir: string;
  /** Path under which it is served, with slashes at both ends. */
  base: string;
  /** Port to take; the next free one is taken when it is in use. */
  port: number;
}

/**
 * Reads the port that the environment asks for.
 *
 * @param text Undefined for the usual port.
 * @throws When it is none that a user may take.
 */
export function readPort(text: string | undefined): number {
  if (text === undefined) return 4321;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1024 && port <= 65_535) return port;
  throw new Error(`PORT takes a number from 1024 to 65535; not ${text}`);
}

/**
 * Serves a built site on loopback with the headers that a host would set.
 *
 * @returns The server and its address.
 * @throws When no port from `port` on, within a hundred, is free.
 */
export async function serve({
  dir,
  base,
  port: wanted,
}: ServeOptions): Promise<{ server: Server; url: string }> {
  if (!existsSync(`${dir}/index.html`))
    throw new Error(`${dir} holds no built site; build it first`);
  const port = await getPort({
    port: portNumbers(wanted, Math.min(wanted + 99, 65_535)),
    host: '127.0.0.1',
  });
  const notFound = readFileSync(`${dir}/404.html`);
  const rules = hostRules(base);
  const files = sirv(dir, {
    etag: true,
    setHeaders(response, path) {
      for (const [name, value] of Object.entries(headersOf(path.slice(1), rules))) {
        response.setHeader(name, value);
      }
    },
  });
  const headers = headersOf('', rules);
  const server = createServer({ maxHeaderSize: LONGEST_ADDRESS }, (request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const path = request.url ?? '/';
    const fail = (): void => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
    };
    if (!path.startsWith(base)) {
      fail();
      return;
    }
    request.url = path.slice(base.length - 1);
    files(request, response, fail);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  return { server, url: `http://127.0.0.1:${port}${base}` };
}
