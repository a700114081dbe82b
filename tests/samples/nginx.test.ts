import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { connect } from 'node:http2';
import { gzipSync } from 'node:zlib';
import getPort from 'get-port';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { systemFolder } from '../../src/samples/root/folder.ts';
import {
  headersOf,
  hostRules,
  IMMUTABLE,
  IMMUTABLE_PATHS,
  REVALIDATE,
  TLS_HEADERS,
} from '../../src/hosts/rules.ts';

// The files for those who serve the site themselves, by the real program; TLS with a certificate of its own.

const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
const documents = join(folder, 'nginx');
let origin: string;
let secure: string;
let server: ChildProcess;

const PAGES = ['index.html', 'python/singleton/index.html', '404.html'];
const FILES = [
  'site.webmanifest',
  'opensearch.xml',
  'redirects.json',
  'python/singleton.md',
  'feed.xml',
  'favicon.svg',
  'share/49.png',
];
const HASHED = IMMUTABLE_PATHS.map((path) => `${path}one.a1b2.json`);

beforeAll(async () => {
  for (const file of [...PAGES, ...FILES, ...HASHED]) {
    const path = join(folder, 'dist', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `<title>${file}</title>`);
  }
  writeFileSync(join(folder, 'dist/redirects.map'), '/q/49/ /python/singleton/;\n');
  writeFileSync(join(folder, 'dist/index.html.gz'), gzipSync('compressed before'));
  const [port, securePort, plainPort] = [await freePort(), await freePort(), await freePort()];
  origin = `http://127.0.0.1:${port}`;
  secure = `https://127.0.0.1:${securePort}`;
  cpSync('docs/hosts/nginx', documents, { recursive: true });
  for (const [name, ports] of [
    ['maps.conf', {}],
    ['site.conf', {}],
    ['http.conf', { 80: port }],
    ['tls.conf', { 80: plainPort, 443: securePort }],
  ] as const) {
    let text = readFileSync(join(documents, name), 'utf8')
      .replaceAll('/var/www/mianshi-youju', join(folder, 'dist'))
      .replaceAll('/etc/nginx/mianshi-youju', documents)
      .replace(/ *listen \[::\].*\n/g, '');
    for (const [usual, own] of Object.entries(ports)) {
      text = text.replace(`listen ${usual}`, `listen 127.0.0.1:${own}`);
    }
    writeFileSync(join(documents, name), text);
  }
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const files = ['maps', 'http', 'tls'].map((name) => `include ${documents}/${name}.conf;`);
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; master_process off; pid ${folder}/pid; error_log stderr crit; events {}
    http { include /etc/nginx/mime.types; access_log off; ${temporary.join(' ')} ${files.join(' ')} }`,
  );
  // In the samples' file system, on this machine's network.
  const sandbox = ['--ro-bind', systemFolder(), '/', '--dev', '/dev', '--tmpfs', '/tmp'];
  const run = [...sandbox, '--bind', folder, folder, '--die-with-parent', '--'];
  const request = [
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
  ];
  const written = ['-keyout', `${documents}/key.pem`, '-out', `${documents}/certificate.pem`];
  const about = ['-subj', '/CN=127.0.0.1', '-days', '1'];
  execFileSync('bwrap', [...run, 'openssl', ...request, ...written, ...about], { stdio: 'pipe' });
  const nginx = [...run, 'nginx'];
  const config = ['-e', 'stderr', '-p', folder, '-c', join(folder, 'nginx.conf')];
  execFileSync('bwrap', [...nginx, '-t', '-q', ...config]);
  server = spawn('bwrap', [...nginx, ...config], { stdio: 'inherit' });
  await vi.waitFor(() => fetch(origin), { timeout: 20_000 });
});

afterAll(async () => {
  const ended = once(server, 'exit');
  server.kill();
  await ended;
  rmSync(folder, { recursive: true });
});

function freePort(): Promise<number> {
  return getPort({ host: '127.0.0.1' });
}

/** Asks for an address, without following redirects. */
function ask(address: string, headers: HeadersInit = {}): Promise<Response> {
  return fetch(origin + address, { redirect: 'manual', headers });
}

/** What the table says of a file, by the names in which headers arrive. */
function expected(file: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headersOf(file, hostRules('/'))).map(([name, value]) => [
      name.toLowerCase(),
      value,
    ]),
  );
}

const cachingOf = (response: Response) => response.headers.get('Cache-Control');

test.each(['/', '/no/such/', '/site.webmanifest', '/python/singleton'])(
  '%s comes with the headers of the table',
  async (address) => {
    const { headers } = await ask(address);
    expect(Object.fromEntries(headers)).toMatchObject(expected(''));
  },
);

test.each(HASHED)('%s may be kept for ever, also when it is asked for again', async (file) => {
  const first = await ask(`/${file}`);
  expect([first.status, cachingOf(first)]).toEqual([200, IMMUTABLE]);
  const again = await ask(`/${file}`, { 'If-None-Match': first.headers.get('ETag') ?? '' });
  expect([again.status, cachingOf(again)]).toEqual([304, IMMUTABLE]);
});

test.each(['/', '/python/singleton/', '/redirects.json'])(
  '%s is asked for again on each visit',
  async (address) => {
    const response = await ask(address);
    expect([response.status, cachingOf(response)]).toEqual([200, REVALIDATE]);
  },
);

test.each([
  '/no/such/page/',
  '/404.html',
  ...IMMUTABLE_PATHS.flatMap((path) => [`/${path}`, `/${path}gone.a1b2.js`]),
])('%s is the page for unknown addresses, with status 404, and is not kept', async (address) => {
  const response = await ask(address);
  expect([response.status, cachingOf(response)]).toEqual([404, REVALIDATE]);
  expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
  expect(await response.text()).toContain('404.html');
});

test('a short address is a true redirect', async () => {
  const response = await ask('/q/49/');
  expect([response.status, response.headers.get('Location')]).toEqual([301, '/python/singleton/']);
});

test('a file that was compressed before is sent as it is', async () => {
  const response = await ask('/', { 'Accept-Encoding': 'gzip' });
  expect(response.headers.get('Content-Encoding')).toBe('gzip');
  expect(await response.text()).toBe('compressed before');
  expect(await (await ask('/', { 'Accept-Encoding': 'identity' })).text()).toContain('index.html');
});

test('an address without its last slash leads on in the host and scheme of the reader', async () => {
  const response = await ask('/python/singleton');
  expect([response.status, response.headers.get('Location')]).toEqual([301, '/python/singleton/']);
});

test.each([
  ['/site.webmanifest', 'application/manifest+json'],
  ['/opensearch.xml', 'application/opensearchdescription+xml'],
  ['/python/singleton.md', 'text/markdown; charset=utf-8'],
  ['/feed.xml', 'application/atom+xml; charset=utf-8'],
])('%s has the type %s', async (address, type) => {
  const response = await ask(address);
  expect(response.headers.get('Content-Type')).toBe(type);
});

test.each(['favicon.svg', 'share/49.png', 'feed.xml', 'python/singleton.md'])(
  '%s comes with what the table says of it',
  async (file) => {
    const response = await ask(`/${file}`);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject(expected(file));
  },
);

test('with TLS it speaks HTTP/2, asks for TLS from then on, and sends the same headers', async () => {
  const session = connect(secure, { rejectUnauthorized: false });
  const request = session.request({ ':path': '/python/singleton/' });
  const [headers] = (await once(request, 'response')) as [Record<string, unknown>];
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += String(chunk);
  session.close();
  expect(session.alpnProtocol).toBe('h2');
  expect(headers[':status']).toBe(200);
  expect(body).toContain('python/singleton/index.html');
  expect(headers).toMatchObject(expected(''));
  for (const [name, value] of Object.entries(TLS_HEADERS)) {
    expect(headers[name.toLowerCase()]).toBe(value);
  }
});
