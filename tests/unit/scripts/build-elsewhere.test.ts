import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { buildElsewhere, ELSEWHERE } from '../../../scripts/build-elsewhere.ts';
import { temporaryFolder } from '../helpers.ts';

/** Stands for Astro: notes where and as what it runs. */
const FAKE_ASTRO = `#!/bin/sh
mkdir -p "$OUT_DIR" && echo "$PWD $TZ $LC_ALL $(cat content/page.mdx)" >"$OUT_DIR/index.html"
`;

const built = () => readFileSync(`${ELSEWHERE}/dist/index.html`, 'utf8');

beforeEach(() => {
  const before = process.cwd();
  process.chdir(temporaryFolder());
  onTestFinished(() => process.chdir(before));
  for (const folder of ['bin', 'content', 'dist', 'src/post-build']) {
    mkdirSync(folder, { recursive: true });
  }
  writeFileSync('src/post-build/run.ts', '');
  writeFileSync('bin/astro', FAKE_ASTRO);
  chmodSync('bin/astro', 0o755);
  writeFileSync('content/page.mdx', '一');
  writeFileSync('dist/index.html', '');
  vi.stubEnv('PATH', `${process.cwd()}/bin:${process.env.PATH ?? ''}`);
  onTestFinished(() => void vi.unstubAllEnvs());
});

it('builds from a copy of the content, in a folder, zone and locale of its own', () => {
  buildElsewhere();
  expect(built()).toBe(`${process.cwd()}/${ELSEWHERE} Pacific/Kiritimati tr_TR.UTF-8 一\n`);
  expect(existsSync(`${ELSEWHERE}/bin`)).toBe(false);
});

it('keeps nothing of the build before', () => {
  buildElsewhere();
  writeFileSync(`${ELSEWHERE}/content/old.mdx`, '');
  writeFileSync('content/page.mdx', '二');
  buildElsewhere();
  expect(built()).toContain('二');
  expect(existsSync(`${ELSEWHERE}/content/old.mdx`)).toBe(false);
});

it('leaves the permissions of later files as they were', () => {
  const others = (path: string): number => statSync(path).mode & 0o077;
  buildElsewhere();
  writeFileSync('later', '');
  expect(others('later')).toBe(others('dist/index.html'));
  expect(others(`${ELSEWHERE}/dist/index.html`)).toBe(0);
});
