import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { INDEX_FOLDER } from '../search/index-format.ts';

/** In development, serves the index of the last build, so that search works there too. */
export function searchIndex(): AstroIntegration {
  let base = '/';
  let outDir = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
        outDir = fileURLToPath(config.outDir);
      },
      'astro:server:setup': ({ server, logger }) => {
        if (!existsSync(`${outDir}/${INDEX_FOLDER}`)) {
          logger.warn('no search index yet: run `npm run build` once, and search works here too');
          return;
        }
        for (const folder of [INDEX_FOLDER, 'pagefind/']) {
          const serve = sirv(`${outDir}/${folder}`, { dev: true });
          server.middlewares.use(`${base}${folder.slice(0, -1)}`, serve);
        }
      },
    },
  };
}
