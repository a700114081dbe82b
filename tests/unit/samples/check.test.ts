import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkSamples, type CheckOptions } from '../../../src/samples/check.ts';
import { writeEvidence } from '../../../src/samples/evidence-file.ts';
import { temporaryFolder } from '../helpers.ts';
import { evidenceOfSamples } from './evidence-of.ts';
import { extractSamples } from '../../../src/samples/extract.ts';

const PAGE = 'A.\n\n```text norun=destructive\nx\n```\n';

/** A content folder with one page, and evidence for its sample, which is not run. */
async function folderWith(page: string, path = 'content'): Promise<string> {
  const contentDir = join(temporaryFolder(), path);
  mkdirSync(join(contentDir, 'linux'), { recursive: true });
  writeFileSync(join(contentDir, 'linux/demo.mdx'), page);
  await writeEvidence(
    contentDir,
    evidenceOfSamples(extractSamples('linux/demo.mdx', PAGE).samples),
  );
  return contentDir;
}

const check = (contentDir: string, options: Partial<CheckOptions> = {}) =>
  checkSamples({
    mode: 'check',
    contentDir,
    jobs: 1,
    strict: true,
    today: '2026-01-01',
    ...options,
  });

describe('checkSamples', () => {
  it('reads a folder in any path, and passes over programs that stand beside a page', async () => {
    const contentDir = await folderWith(PAGE, 'a [b] {c,d} *(e)');
    mkdirSync(join(contentDir, 'linux/demo'));
    for (const name of ['lock.sh', 'lock.out', 'lock.py', 'notes.mdx']) {
      writeFileSync(join(contentDir, 'linux/demo', name), '```sh run\n');
    }
    expect(await check(contentDir)).toMatchObject({ notRun: { destructive: 1 }, problems: [] });
  });

  it('refuses a page that is not there', async () => {
    const contentDir = await folderWith(PAGE);
    expect((await check(contentDir, { page: 'linux/demon' })).problems).toEqual([
      {
        file: join(contentDir, 'linux/demon.mdx'),
        line: 1,
        message: 'there is no page linux/demon; write category/slug of one that exists',
      },
    ]);
  });

  it.each(['check', 'update'] as const)(
    'leaves an evidence file that is no JSON as it is, and says so (%s)',
    async (mode) => {
      const contentDir = await folderWith(PAGE);
      const file = join(contentDir, 'evidence.json');
      const broken = readFileSync(file, 'utf8').replace('"language"', '<<<<<<< HEAD\n"language"');
      writeFileSync(file, broken);
      expect((await check(contentDir, { mode })).problems).toMatchObject([{ file, line: 4 }]);
      expect(readFileSync(file, 'utf8')).toBe(broken);
    },
  );

  it('refuses a forged entry, which an update of its page renews', async () => {
    const contentDir = await folderWith(PAGE);
    const file = join(contentDir, 'evidence.json');
    const sound = readFileSync(file, 'utf8');
    writeFileSync(file, sound.replace('destructive', 'interactive'));
    expect((await check(contentDir)).problems).toMatchObject([{ file, line: 2 }]);
    expect((await check(contentDir, { mode: 'update' })).problems).toEqual([]);
    expect(readFileSync(file, 'utf8')).toBe(sound);
  });

  it('names a forged entry of another page when an update drops it', async () => {
    const contentDir = await folderWith(PAGE);
    const file = join(contentDir, 'evidence.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('destructive', 'interactive'));
    writeFileSync(join(contentDir, 'linux/other.mdx'), PAGE);
    const { problems } = await check(contentDir, { mode: 'update', page: 'linux/other' });
    expect(problems).toMatchObject([{ file, line: 2, field: 'linux/demo#1' }]);
    expect((await check(contentDir)).problems).toMatchObject([
      { file: join(contentDir, 'linux/demo.mdx'), line: 3 },
    ]);
  });

  it('keeps the evidence of a page whose fences cannot be read', async () => {
    const contentDir = await folderWith(`${PAGE}\n<Caution>\n`);
    const before = readFileSync(join(contentDir, 'evidence.json'), 'utf8');
    expect((await check(contentDir, { mode: 'update' })).problems).toMatchObject([
      { file: join(contentDir, 'linux/demo.mdx') },
    ]);
    expect(readFileSync(join(contentDir, 'evidence.json'), 'utf8')).toBe(before);
  });
});
