import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runCheck } from '../../src/content-check/check.ts';
import { checkSite, readContent } from '../../src/content-check/index.ts';
import { readSource } from '../../src/content-check/files.ts';
import { readPage } from '../../src/content-check/page.ts';
import type { Problem } from '../../src/problem.ts';
import { breakPage, FAULTS } from './faults.ts';
import { seededRandom } from './seeded-random.ts';

const TRIALS = 1000;
const TODAY = '2026-12-31';

const { result: content } = runCheck(readContent('content', TODAY));
if (!content) throw new Error('the content cannot be read');
const sound = content;
const random = seededRandom(20261126);

/** Problems of the content with one page replaced. */
function check(path: string, bytes: Buffer): Problem[] {
  const { result: file, problems } = runCheck(readSource(path, bytes));
  if (!file) return problems;
  const read = runCheck(readPage(file, TODAY));
  problems.push(...read.problems);
  const others = sound.pages.filter((page) => page.file.path !== path);
  const pages = read.result ? [...others, read.result] : others;
  problems.push(...checkSite({ ...sound, pages }));
  return problems;
}

describe('a page that is broken at random', () => {
  it('passes while it is whole', { timeout: 60_000 }, () => {
    for (const { file } of sound.pages) {
      expect(check(file.path, readFileSync(file.path)), file.path).toEqual([]);
    }
  });

  it(
    `is refused ${TRIALS} times of ${TRIALS}, with line, field and remedy`,
    { timeout: 300_000 },
    () => {
      const silent: string[] = [];
      const poor: string[] = [];
      const tried = new Set<string>();
      for (let trial = 0; trial < TRIALS; trial += 1) {
        const page = random.pick(sound.pages);
        const fault = FAULTS[trial % FAULTS.length];
        if (!fault) throw new Error('there are no faults');
        const bytes = breakPage(page, fault, random, sound.pages);
        const name = `${trial} ${fault.name} in ${page.file.path}`;
        const problems = check(page.file.path, bytes);
        if (problems.length === 0) silent.push(name);
        tried.add(fault.name);
        for (const { file, line, field = '', message } of problems) {
          const isWhole =
            file.startsWith('content/') && line >= 1 && field !== '' && message !== '';
          const isOurs = !/undefined|Invalid input|node_modules|ENOENT|EISDIR/.test(message);
          if (!isWhole || !isOurs) poor.push(`${name}: ${file}:${line} ${field}: ${message}`);
        }
      }
      expect(silent).toEqual([]);
      expect(poor).toEqual([]);
      expect(tried.size).toBe(FAULTS.length);
    },
  );
});
