import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, vi } from 'vitest';
import { searchIndex } from '../../../src/integrations/search-index.ts';
import { HEAD, INDEX_FOLDER } from '../../../src/search/index-format.ts';
import { runHook, temporaryFolder } from '../helpers.ts';

/** The integration over a folder with these files. */
async function integrationOver(files: Record<string, string>) {
  const dist = temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(`${dist}/${path}`), { recursive: true });
    writeFileSync(`${dist}/${path}`, text);
  }
  const integration = searchIndex();
  const url = pathToFileURL(`${dist}/`);
  await runHook(integration, 'astro:config:done', { config: { base: '/handbook', outDir: url } });
  return integration;
}

it('in development serves the index of the last build, or says that there is none', async () => {
  const start = async (files: Record<string, string>) => {
    const integration = await integrationOver(files);
    const [use, warn] = [vi.fn(), vi.fn()];
    const options = { server: { middlewares: { use } }, logger: { warn } };
    await runHook(integration, 'astro:server:setup', options);
    return {
      served: use.mock.calls.map(([path]) => String(path)),
      warnings: warn.mock.calls.length,
    };
  };
  expect(await start({})).toEqual({ served: [], warnings: 1 });
  expect(await start({ [INDEX_FOLDER + HEAD]: '{}' })).toEqual({
    served: ['/handbook/search-index', '/handbook/pagefind'],
    warnings: 0,
  });
});
