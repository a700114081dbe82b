import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { buildSite } from '../../../scripts/build-site.ts';
import { temporaryFolder } from '../helpers.ts';

/** Stands for Astro: notes its base path, and fails where a page says so. */
const FAKE_ASTRO = `#!/bin/sh
grep -qs wrong content/page.mdx && exit 1
mkdir -p "$OUT_DIR" && echo "$BASE_PATH" >"$OUT_DIR/index.html"
`;

/** Stands for what is made of the pages: notes that it ran behind Astro, and fails where a page says so. */
const FAKE_POST_BUILD = `import { appendFileSync, globSync, readFileSync } from 'node:fs';
if (globSync('content/*').some((page) => readFileSync(page, 'utf8') === 'unfinished')) process.exit(1);
appendFileSync(process.env.OUT_DIR + '/index.html', 'finished');
`;

beforeEach(() => {
  const before = process.cwd();
  process.chdir(temporaryFolder());
  onTestFinished(() => process.chdir(before));
  for (const folder of ['bin', 'content', 'src/post-build']) mkdirSync(folder, { recursive: true });
  writeFileSync('src/post-build/run.ts', FAKE_POST_BUILD);
  writeFileSync('bin/astro', FAKE_ASTRO);
  chmodSync('bin/astro', 0o755);
  writeFileSync('content/page.mdx', '一');
  vi.stubEnv('PATH', `${process.cwd()}/bin:${process.env.PATH ?? ''}`);
  vi.stubEnv('SITE_URL', 'https://a.example');
  onTestFinished(() => void vi.unstubAllEnvs());
});

const build = (base = '/', outDir = 'dist') => buildSite({ outDir, base });

describe('buildSite', () => {
  it('builds once, for the base path that is asked for', () => {
    expect(build('/handbook/')).toBe(true);
    expect(readFileSync('dist/index.html', 'utf8')).toBe('/handbook/\nfinished');
    expect(build('/handbook/')).toBe(false);
  });

  it.each([
    ['a page changes', () => writeFileSync('content/page.mdx', '二')],
    ['a file is added', () => writeFileSync('src/new.ts', '')],
    ['a file is removed', () => rmSync('content/page.mdx')],
    ['the configuration changes', () => writeFileSync('astro.config.mjs', 'export default {}')],
    ['the address of the site changes', () => void vi.stubEnv('SITE_URL', 'https://b.example')],
    ['the built site is gone', () => rmSync('dist', { recursive: true })],
  ])('builds again when %s', (_, change) => {
    build();
    change();
    expect(build()).toBe(true);
    expect(build()).toBe(false);
  });

  it('keeps the site at another base path apart', () => {
    build();
    expect(build('/handbook/', '.cache/dist-handbook')).toBe(true);
    expect(build()).toBe(false);
    expect(build('/handbook/')).toBe(true);
  });

  it.each(['wrong', 'unfinished'])('throws when the build fails, and builds again: %s', (page) => {
    writeFileSync('content/page.mdx', page);
    expect(() => build()).toThrow('the build failed');
    expect(() => build()).toThrow('the build failed');
  });
});
