import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { contentCheck } from '../../../src/integrations/content-check.ts';
import { contentWith, runHook, temporaryFolder } from '../helpers.ts';
import { pathToFileURL } from 'node:url';

const PROJECT = join(import.meta.dirname, '../../..');
const REFUSAL =
  'content/python/wrong.mdx:6 tags.1: "cooking" is no tag; ' +
  'use one of content/tags.yaml, or add it there';

/** Runs the check over a fixture as the given command of Astro does; returns what it logs. */
async function check(
  fixture: string,
  command: 'build' | 'dev',
  folder = temporaryFolder(),
): Promise<string[]> {
  const error = vi.fn<(message: string) => void>();
  contentWith(fixture, folder);
  const root = pathToFileURL(`${folder}/`);
  const outDir = new URL('dist/', root);
  const options = { config: { root, outDir }, command, logger: { error } };
  await runHook(contentCheck(), 'astro:config:setup', options);
  return error.mock.calls.map(([message]) => message);
}

describe('contentCheck', () => {
  it('lets sound content pass in silence', async () => {
    expect(await check('good', 'build')).toEqual([]);
  });

  it.each(['[y]', '+(d)', '!(i)', '{a,b}', 'with blanks', '题'])(
    'reads the content in a folder named %s, which is no pattern',
    async (name) => {
      expect(await check('good', 'build', join(temporaryFolder(), name))).toEqual([]);
    },
  );

  it('says in one sentence that a path with # cannot be built', async () => {
    const folder = join(temporaryFolder(), 'a#b');
    await expect(check('good', 'build', folder)).rejects.toThrow(
      'move the project to a path without them',
    );
  });

  it('says in one sentence that nothing is built through a link', async () => {
    const folder = temporaryFolder();
    symlinkSync(temporaryFolder(), join(folder, 'dist'));
    await expect(check('good', 'build', folder)).rejects.toThrow('is a symbolic link');
  });

  it('reports in development, and goes on', async () => {
    expect(await check('unknown-tag', 'dev')).toEqual([
      `content is refused, 1 to mend:\n${REFUSAL}`,
    ]);
  });

  it(
    'stops a real build, with the place and the remedy on the terminal',
    { timeout: 60_000 },
    () => {
      const project = temporaryFolder();
      for (const path of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
        cpSync(join(PROJECT, path), join(project, path), { recursive: true });
      }
      symlinkSync(join(PROJECT, 'node_modules'), join(project, 'node_modules'));
      contentWith('unknown-tag', project);

      const { status, stdout, stderr } = spawnSync('node_modules/.bin/astro', ['build'], {
        cwd: project,
        encoding: 'utf8',
        env: { ...process.env, OUT_DIR: './dist', ASTRO_TELEMETRY_DISABLED: '1' },
      });
      expect(`${stdout}${stderr}`).toContain(REFUSAL);
      expect(`${stdout}${stderr}`, 'no stack trace').not.toMatch(/^ +at /m);
      expect(status).not.toBe(0);
      expect(existsSync(join(project, 'dist'))).toBe(false);
    },
  );
});
