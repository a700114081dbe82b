import {
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename } from 'node:path';
import sirv from 'sirv';
import { writeServiceWorker } from '../../src/post-build/service-worker.ts';
import { DOCUMENTS } from '../../src/search/build/documents.ts';
import { buildIndex } from '../../src/search/build/index.ts';
import { HEAD, INDEX_FOLDER } from '../../src/search/index-format.ts';
import { IMMUTABLE, IMMUTABLE_PATHS, REVALIDATE } from '../../src/hosts/rules.ts';
import { restoreDocuments } from '../search/restore-documents.ts';

const DIST = 'dist';

/** Behaviour of a host: caching of files that can change, response for files that are gone. */
export interface Host {
  cacheControl: string;
  /** Some send the home page with status 200 in place of an error. */
  missing: 'error' | 'page';
}

export const STRICT: Host = { cacheControl: REVALIDATE, missing: 'error' };
export const LENIENT: Host = { cacheControl: 'max-age=600', missing: 'page' };

/** A host on which one build takes the place of another at a stroke, as on real ones. */
export class DeployedSite {
  /** Folder of the build of the moment; undefined while the site is down. */
  current: string | undefined = DIST;
  readonly #server: Server;

  private constructor(host: Host) {
    const setHeaders = (response: ServerResponse, path: string) =>
      response.setHeader(
        'Cache-Control',
        IMMUTABLE_PATHS.some((start) => path.startsWith(`/${start}`))
          ? IMMUTABLE
          : host.cacheControl,
      );
    this.#server = createServer((request, response) => {
      const { current } = this;
      if (current === undefined) {
        response.writeHead(503).end();
        return;
      }
      sirv(current, { dev: true, etag: true, setHeaders })(request, response, () => {
        const status = host.missing === 'page' ? 200 : 404;
        response.writeHead(status, { 'Content-Type': 'text/html' });
        response.end(readFileSync(`${current}/index.html`));
      });
    });
  }

  /** Starts with the last build. */
  static async start(host: Host): Promise<DeployedSite> {
    const site = new DeployedSite(host);
    await new Promise<void>((resolve) => site.#server.listen(0, '127.0.0.1', resolve));
    return site;
  }

  get url(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}/`;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

/**
 * Makes a build like the last one, with a sentence more on one page.
 *
 * @param id The page: `category/slug`.
 * @param sentence Stands at the end of the answer.
 * @param scripts Whether all scripts have got new names as well.
 * @returns Its folder.
 */
export async function buildWith(
  id: string,
  sentence: string,
  scripts: 'same scripts' | 'new scripts',
): Promise<string> {
  const folder = mkdtempSync(`${tmpdir()}/deploy-`);
  cpSync(DIST, folder, { recursive: true });
  const page = `${folder}/${id}/index.html`;
  const html = readFileSync(page, 'utf8');
  const end = html.lastIndexOf('</p>', html.indexOf('id="references"'));
  writeFileSync(page, `${html.slice(0, end)}${sentence}${html.slice(end)}`);

  for (const old of [INDEX_FOLDER, 'pagefind/']) {
    rmSync(`${folder}/${old}`, { recursive: true });
  }
  cpSync(`${DIST}/${INDEX_FOLDER}${HEAD}`, `${folder}/${INDEX_FOLDER}${HEAD}`);
  writeFileSync(`${folder}/${INDEX_FOLDER}${DOCUMENTS}`, JSON.stringify(restoreDocuments(DIST)));
  await buildIndex(folder, '/');
  if (scripts === 'new scripts') renameScripts(folder);
  writeServiceWorker(folder);
  return folder;
}

/** Gives every script another name, in all files that say it. */
function renameScripts(folder: string): void {
  const names = globSync('_astro/*.js', { cwd: folder }).map((path) => basename(path));
  for (const file of globSync([`${folder}/**/*.html`, `${folder}/_astro/*.js`])) {
    const text = readFileSync(file, 'utf8');
    const renamed = names.reduce((all, name) => all.replaceAll(name, newName(name)), text);
    if (renamed !== text) writeFileSync(file, renamed);
  }
  for (const name of names) {
    renameSync(`${folder}/_astro/${name}`, `${folder}/_astro/${newName(name)}`);
  }
}

function newName(script: string): string {
  return script.replace(/\.js$/, '0.js');
}
