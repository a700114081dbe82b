import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withDigest, type RunEvidence } from '../../../src/samples/evidence.ts';
import {
  parseEvidence,
  readEvidence,
  readEvidenceText,
  writeEvidence,
} from '../../../src/samples/evidence-file.ts';
import { temporaryFolder } from '../helpers.ts';

const KEY = 'linux/demo#1';
const OPT_OUT = 'linux/demo#2';

const run: RunEvidence = withDigest(KEY, {
  hash: '0123456789abcdef',
  runner: 'python',
  programs: ['CPython 3.11.2', 'Redis 7.0.15'],
  libraries: ['redis 8.1.0'],
  result: 'passed',
  date: '2026-01-01',
});
const optOut = withDigest(OPT_OUT, {
  hash: 'fedcba9876543210',
  language: 'sh',
  result: 'not run' as const,
  reason: 'destructive' as const,
});
const TEXT = `${JSON.stringify({ [KEY]: run, [OPT_OUT]: optOut }, null, 2)}\n`;
const lineOf = (text: string): number => TEXT.slice(0, TEXT.indexOf(text)).split('\n').length;

describe('parseEvidence', () => {
  it('takes what was written', () => {
    expect(parseEvidence(TEXT)).toMatchObject({
      evidence: { [KEY]: run, [OPT_OUT]: optOut },
      problems: [],
    });
  });

  it.each([
    ['program', KEY, 'CPython 3.11.2', 'CPython 3.11.3'],
    ['second program', KEY, 'Redis', 'Valkey'],
    ['library', KEY, 'redis 8.1.0', 'redis 8.1.1'],
    ['date', KEY, '2026-01-01', '2026-01-02'],
    ['result', KEY, '"passed"', '"failed"'],
    ['hash of the sample', KEY, '0123456789abcdef', '1123456789abcdef'],
    ['runner', KEY, '"python"', '"sql"'],
    ['digest', KEY, run.digest, run.digest.replace(/^./, (first) => (first === '0' ? '1' : '0'))],
    ['key', 'linux/demo#3', '"linux/demo#1"', '"linux/demo#3"'],
    ['reason', OPT_OUT, 'destructive', 'interactive'],
    ['language', OPT_OUT, '"sh"', '"sql"'],
  ])('refuses an entry at its line once its %s is another', (_, key, before, after) => {
    expect(TEXT).toContain(before);
    const { evidence, problems } = parseEvidence(TEXT.replace(before, after));
    expect(problems).toEqual([
      {
        line: lineOf(key === OPT_OUT ? OPT_OUT : KEY),
        field: key,
        message:
          'was edited by hand: its digest is that of another entry; take the file back from Git, ' +
          'or run npm run samples:update -- --page linux/demo',
      },
    ]);
    expect(Object.keys(evidence)).toEqual([key === OPT_OUT ? KEY : OPT_OUT]);
  });

  it.each([
    ['date', '2026-01-01', '2026-02-30', `${KEY}.date`, '2026-01-01'],
    ['version', 'CPython 3.11.2', 'CPython', `${KEY}.programs.0`, 'CPython'],
    ['runner', '"python"', '"cobol"', `${KEY}.runner`, '"python"'],
    ['reason', 'destructive', 'lazy', `${OPT_OUT}.reason`, 'destructive'],
    ['result', '"passed"', '"fine"', `${KEY}.result`, '"passed"'],
    ['unknown field', '"runner"', '"note": "",\n"runner"', KEY, KEY],
    ['missing field', `"libraries"`, '"libs"', `${KEY}.libraries`, KEY],
    ['wrong type', '"2026-01-01"', '20260101', `${KEY}.date`, '2026-01-01'],
  ])('names line and field of a malformed %s', (_, before, after, field, at) => {
    expect(TEXT).toContain(before);
    const { problems } = parseEvidence(TEXT.replace(before, after));
    const [problem] = problems;
    expect(problem).toMatchObject({ line: lineOf(at), field });
    expect(problem?.message).toContain('; take the file back from Git, or run npm run samples:');
  });

  it.each([
    ['a comma missing', TEXT.replace('"python",', '"python"'), lineOf('"programs"'), 'comma expe'],
    ['a conflict of Git', TEXT.replace('"runner"', '<<<<<<< HEAD\n"runner"'), 4, 'invalid symbol'],
    ['a comment', TEXT.replace('"runner"', '// who\n"runner"'), 4, 'invalid comment token'],
    ['nothing', '', 1, 'value expected'],
    ['a list', '[]', 1, 'is no JSON object;'],
    ['a half', TEXT.slice(0, TEXT.indexOf('"date"')), lineOf('"date"'), 'expected'],
  ])('names the line of what is no JSON: %s', (_, text, line, reason) => {
    const parsed = parseEvidence(text);
    expect(parsed).toMatchObject({ evidence: {}, readable: false, problems: [{ line }] });
    expect(parsed.problems[0]?.message).toContain(reason);
    expect(parsed.problems[0]?.message).toContain('take the file back from Git, then run npm run');
  });

  it('refuses the second of two entries for one sample', () => {
    const twice = TEXT.replace(OPT_OUT, KEY);
    expect(parseEvidence(twice).problems).toMatchObject([
      {
        line: lineOf(OPT_OUT),
        field: KEY,
        message: expect.stringContaining('first on line 2') as string,
      },
    ]);
  });

  it('takes no entry for a property of every object', () => {
    const { evidence, problems } = parseEvidence('{ "__proto__": { "result": "passed" } }');
    expect(Object.keys(evidence)).toEqual([]);
    expect(problems[0]).toMatchObject({ line: 1, field: '__proto__.hash' });
  });
});

describe('the file', () => {
  it('is in the order of pages and numbers, and reads back', async () => {
    const folder = temporaryFolder();
    const [second, tenth, last] = ['a/z#1', 'b/a#9', 'b/a#10'].map((key) => withDigest(key, run));
    if (!second || !tenth || !last) throw new Error('no entries');
    await writeEvidence(folder, { 'b/a#10': last, 'b/a#9': tenth, 'a/z#1': second });
    const written = JSON.parse(readFileSync(`${folder}/evidence.json`, 'utf8')) as object;
    expect(Object.keys(written)).toEqual(['a/z#1', 'b/a#9', 'b/a#10']);
  });

  it('holds nothing where there is none', () => {
    expect(readEvidence(temporaryFolder())).toEqual({});
    expect(readEvidenceText(temporaryFolder())).toBe('{}');
  });
});
