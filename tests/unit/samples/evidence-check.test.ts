import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/content-check/index.ts';
import { checkEvidence } from '../../../src/samples/evidence-check.ts';
import type { Evidence } from '../../../src/samples/evidence.ts';
import { extractSamples } from '../../../src/samples/extract.ts';
import { contentWith } from '../helpers.ts';
import { evidenceOf, evidenceOfSamples } from './evidence-of.ts';

const PATH = 'content/linux/demo.mdx';
const PAGE =
  'A.\n\n```sh run\necho 1\n```\n\n```output\n1\n```\n\n```sh norun=destructive\nx\n```\n';

/** Problems of a page beside the evidence of another state of it. */
function problemsOf(page: string, evidence: Evidence | string) {
  const text = typeof evidence === 'string' ? evidence : JSON.stringify(evidence, null, 2);
  return checkEvidence({ path: 'content/evidence.json', text }, [{ path: PATH, text: page }]);
}

describe('checkEvidence', () => {
  it('has nothing against evidence of what stands on the page', () => {
    expect(problemsOf(PAGE, evidenceOf(PAGE))).toEqual([]);
  });

  it.each([
    ['code', 'echo 1', 'echo 2', 3],
    ['option', 'sh run', 'sh run fails', 3],
    ['output', '\n1\n', '\n2\n', 3],
    ['reason', 'destructive', 'interactive', 11],
    ['code that is not run', '\nx\n', '\ny\n', 11],
  ])('names the line of a sample whose %s has changed', (_, before, after, line) => {
    expect(PAGE).toContain(before);
    const problems = problemsOf(PAGE.replace(before, after), evidenceOf(PAGE));
    expect(problems).toEqual([
      {
        file: PATH,
        line,
        field: 'evidence',
        message:
          'stale evidence: the page was changed after its sample was run; ' +
          'run npm run samples:update -- --page linux/demo',
      },
    ]);
  });

  it('names the line of a sample without evidence', () => {
    expect(problemsOf(PAGE, {})).toMatchObject([
      { file: PATH, line: 3, message: expect.stringContaining('no evidence yet') as string },
      { file: PATH, line: 11, message: expect.stringContaining('no evidence yet') as string },
    ]);
  });

  it('names the line of an entry whose sample is gone', () => {
    const one = PAGE.slice(0, PAGE.indexOf('```sh norun'));
    const lines = JSON.stringify(evidenceOf(PAGE), null, 2).split('\n');
    expect(problemsOf(one, evidenceOf(PAGE))).toMatchObject([
      {
        file: 'content/evidence.json',
        line: lines.findIndex((line) => line.includes('linux/demo#2')) + 1,
        field: 'linux/demo#2',
        message: expect.stringContaining('there is no sample linux/demo#2') as string,
      },
    ]);
  });

  it('accuses no entry of a page whose fences cannot be read', () => {
    const problems = problemsOf(PAGE.replace('run', 'go'), evidenceOf(PAGE));
    expect(problems).toEqual([]);
  });

  it('names a forged entry once, and not its sample', () => {
    const evidence = evidenceOf(PAGE);
    Object.assign(evidence['linux/demo#1'] ?? {}, { programs: ['CPython 9.9.9'] });
    expect(problemsOf(PAGE, evidence)).toMatchObject([
      {
        file: 'content/evidence.json',
        line: 2,
        field: 'linux/demo#1',
        message: expect.stringContaining('was edited by hand') as string,
      },
    ]);
  });

  it('says of a file that is no JSON nothing but that', () => {
    expect(problemsOf(PAGE, '{\n')).toMatchObject([
      { file: 'content/evidence.json', line: 2, field: 'json' },
    ]);
  });

  it('asks for evidence where there is no file', () => {
    const problems = checkEvidence(undefined, [{ path: PATH, text: PAGE }]);
    expect(problems.map(({ line }) => line)).toEqual([3, 11]);
  });
});

describe('the content check', () => {
  const contentOf = (evidence: Evidence): string => {
    const content = contentWith('good');
    writeFileSync(join(content, PATH.replace('content/linux', 'python')), PAGE);
    writeFileSync(join(content, 'evidence.json'), JSON.stringify(evidence, null, 2));
    return content;
  };
  const evidence = evidenceOfSamples(extractSamples('python/demo.mdx', PAGE).samples);

  it('refuses evidence that was edited by hand', () => {
    const field = 'python/demo#1';
    const found = (content: string) =>
      checkContent(content).filter(({ file }) => file === 'content/evidence.json');
    expect(found(contentOf(evidence))).toEqual([]);
    const forged = { ...evidence, [field]: { ...evidence[field], date: '2030-01-01' } } as Evidence;
    expect(found(contentOf(forged))).toMatchObject([{ line: 2, field }]);
  });
});
