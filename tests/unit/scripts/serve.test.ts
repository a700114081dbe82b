import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { headerPolicy, securityHeaders } from '../../../src/security.ts';
import { readPort, serve } from '../../../scripts/serve.ts';
import { temporaryFolder } from '../helpers.ts';

function closeAfterTest(server: Server): void {
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
}

/** Listens on a port that the system chooses. */
async function holdPort(): Promise<{ holder: Server; port: number }> {
  const holder = createServer();
  await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve));
  return { holder, port: (holder.address() as AddressInfo).port };
}

async function freePort(): Promise<number> {
  const { holder, port } = await holdPort();
  await new Promise((resolve) => holder.close(resolve));
  return port;
}

/** Serves a small built site and returns its address and a fetch relative to its origin. */
async function served(base = '/', wanted?: number) {
  const dir = temporaryFolder();
  const pages = {
    'index.html': '首页',
    '404.html': '没有这一页',
    'python/sort/index.html': '快排',
  };
  const assets = {
    '_astro/page.a1b2.css': 'a{}',
    'pagefind/index/x.pf_index': 'x',
    'search-index/shards-2/3f9a/terms/0.json': '{}',
    'search-index/head.json': '{}',
  };
  for (const [path, text] of Object.entries({ ...pages, ...assets, 'robots.txt': 'Allow' })) {
    mkdirSync(dirname(`${dir}/${path}`), { recursive: true });
    writeFileSync(`${dir}/${path}`, text);
  }
  const { server, url } = await serve({ dir, base, port: wanted ?? (await freePort()) });
  closeAfterTest(server);
  return { url, get: (path: string, init?: RequestInit) => fetch(new URL(path, url), init) };
}

describe('serve', () => {
  it('serves pages at addresses that end with a slash', async () => {
    const { get } = await served();
    const response = await get('/python/sort/');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
    expect(await response.text()).toBe('快排');
  });

  it.each(['/nowhere/', '/python/sort/nothing.html', '/..%2f..%2fetc/passwd', '/%E0%A4%A'])(
    'answers %s with the 404 page',
    async (path) => {
      const { get } = await served();
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(await response.text()).toBe('没有这一页');
    },
  );

  it.each(['/', '/nowhere/', '/_astro/page.a1b2.css'])(
    'sends the security headers with %s',
    async (path) => {
      const { get } = await served();
      const { headers } = await get(path);
      for (const [name, value] of Object.entries(securityHeaders)) {
        expect(headers.get(name), name).toBe(value);
      }
      expect(headers.get('Content-Security-Policy')).toBe(headerPolicy);
    },
  );

  it.each([
    ['/_astro/page.a1b2.css', 'public, max-age=31536000, immutable'],
    ['/pagefind/index/x.pf_index', 'public, max-age=31536000, immutable'],
    ['/search-index/shards-2/3f9a/terms/0.json', 'public, max-age=31536000, immutable'],
    ['/search-index/head.json', 'public, max-age=0, must-revalidate'],
    ['/python/sort/', 'public, max-age=0, must-revalidate'],
    ['/robots.txt', 'public, max-age=0, must-revalidate'],
  ])('lets browsers keep %s as: %s', async (path, value) => {
    const { get } = await served();
    expect((await get(path)).headers.get('cache-control')).toBe(value);
  });

  it('answers with 304 for a page that has not changed', async () => {
    const { get } = await served();
    const etag = (await get('/')).headers.get('etag') ?? '';
    expect((await get('/', { headers: { 'if-none-match': etag } })).status).toBe(304);
  });

  it('serves under a base path, and nothing beside it', async () => {
    const { url, get } = await served('/handbook/');
    expect(new URL(url).pathname).toBe('/handbook/');
    expect(await (await get('/handbook/python/sort/')).text()).toBe('快排');
    expect((await get('/handbook/_astro/page.a1b2.css')).headers.get('cache-control')).toContain(
      'immutable',
    );
    expect((await get('/python/sort/')).status).toBe(404);
    expect((await get('/')).status).toBe(404);
  });

  it('listens on loopback only', async () => {
    expect(new URL((await served()).url).hostname).toBe('127.0.0.1');
  });

  it('takes the wanted port when it is free', async () => {
    const wanted = await freePort();
    expect((await served('/', wanted)).url).toBe(`http://127.0.0.1:${wanted}/`);
  });

  it('takes the next free port when the wanted one is in use', async () => {
    const { holder, port } = await holdPort();
    closeAfterTest(holder);
    const { url, get } = await served('/', port);
    expect(Number(new URL(url).port)).toBeGreaterThan(port);
    expect(Number(new URL(url).port)).toBeLessThan(port + 100);
    expect((await get('/')).status).toBe(200);
  });

  it('refuses a folder without a built site and says what to do', async () => {
    const dir = temporaryFolder();
    await expect(serve({ dir, base: '/', port: 4321 })).rejects.toThrow('build it first');
  });
});

describe('readPort', () => {
  it('takes the port of the environment, or the usual one', () => {
    expect(readPort(undefined)).toBe(4321);
    expect(readPort('8080')).toBe(8080);
  });

  it.each(['abc', '99999', '80', '1.5', ''])('refuses %j with the bounds', (text) => {
    expect(() => readPort(text)).toThrow('PORT takes a number from 1024 to 65535');
  });
});
