import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/content-check/index.ts';
import { extractChecks } from '../../../src/samples/program-file.ts';
import { extractSamples } from '../../../src/samples/extract.ts';
import { contentWith } from '../helpers.ts';
import { evidenceOfSamples } from '../samples/evidence-of.ts';

const PAGE = 'content/python/decorator.mdx';
const CHECK = 'content/python/decorator/limit.sh';
const OUTPUT = 'content/python/decorator/limit.out';
const EVIDENCE = 'content/evidence.json';

const CODE = '# check\n# 默认的上限\nlimit --show\n';
const PRINTED = 'limit 128\n';
const ANSWER = '默认上限是 128 条[^limit]。手册写明最多 3600 秒[^manual#most]。';

/** A sound tree in which a check and a passage of a source carry the two claims of a page. */
function sound(): Map<string, string> {
  const text = readFileSync('tests/fixtures/content/good/python/decorator.mdx', 'utf8')
    .replace('答案在这里。', ANSWER)
    .replace(
      '  - title: functools 的文档\n',
      "  - id: manual\n    title: functools 的文档\n    passages:\n      most: 'at most 3600 seconds'\n",
    );
  return new Map([
    [PAGE, text],
    [CHECK, CODE],
    [OUTPUT, PRINTED],
  ]);
}

/** Problems of the tree after a change of its files, without the evidence of the runs. */
function problemsOf(files: ReadonlyMap<string, string>, recorded = files): string[] {
  const content = contentWith('good');
  const root = dirname(content);
  const write = (written: ReadonlyMap<string, string>): void => {
    for (const [path, text] of written) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  };
  write(recorded);
  const pages = ['python/decorator', 'database/redis'].map((id) => join(content, `${id}.mdx`));
  const samples = pages.flatMap((file) => extractSamples(file, readFileSync(file, 'utf8')).samples);
  const evidence = evidenceOfSamples([...samples, ...extractChecks(content).checks]);
  writeFileSync(join(root, EVIDENCE), JSON.stringify(evidence, null, 2));
  write(files);
  return checkContent(content, '2026-12-31').map(
    ({ file, line, field = '', message }) => `${file}:${line} ${field}: ${message}`,
  );
}

/** The tree with one text of a file replaced by another. */
function changed(path: string, from: string, to: string): Map<string, string> {
  const files = sound();
  const text = files.get(path) ?? '';
  expect(text).toContain(from);
  return files.set(path, text.replace(from, to));
}

describe('a page whose claims have their evidence', () => {
  it('passes', () => {
    expect(problemsOf(sound())).toEqual([]);
  });

  it.each([
    ['the figure of a claim', PAGE, '128 条', '127 条', `${PAGE}:24 claim: "127" stands in none`],
    [
      'the figure of another',
      PAGE,
      '3600 秒',
      '3601 秒',
      `${PAGE}:24 claim: "3601 秒" stands in none`,
    ],
    [
      'a passage',
      PAGE,
      'at most 3600',
      'at most 3601',
      `${PAGE}:24 claim: "3600 秒" stands in none`,
    ],
    ['a mark', PAGE, '[^limit]', '[^limits]', `${PAGE}:24 mark: [^limits] names nothing`],
    [
      'the name of a passage',
      PAGE,
      '#most]',
      '#mast]',
      `${PAGE}:24 mark: [^manual#mast] names nothing`,
    ],
    [
      'the id of a source',
      PAGE,
      'id: manual',
      'id: manuel',
      `${PAGE}:24 mark: [^manual#most] names nothing`,
    ],
    [
      'the output of a check',
      OUTPUT,
      '128',
      '129',
      `${CHECK}:1 evidence: stale evidence: the check was changed`,
    ],
    [
      'the code of a check',
      CHECK,
      '--show',
      '--shaw',
      `${CHECK}:1 evidence: stale evidence: the check was changed`,
    ],
  ])(
    'is refused with the line where a character of %s is changed',
    (_, path, from, to, problem) => {
      const problems = problemsOf(changed(path, from, to), sound());
      expect(
        problems.some((each) => each.startsWith(problem)),
        problems.join('\n'),
      ).toBe(true);
    },
  );

  it.each([
    ['without a mark', '[^limit]。', '。', 'claim: no mark: “默认上限是 128 条。”'],
    [
      'whose mark stands in the middle',
      '128 条[^limit]',
      '[^limit]128 条',
      'mark: [^limit] stands in the middle',
    ],
    ['whose mark has no such form', '[^limit]', '[^Limit]', 'mark: [^Limit] is no mark'],
    [
      'that names a sample that is not there',
      '[^limit]',
      '[^sample-1]',
      'mark: [^sample-1]: the page has no such sample',
    ],
  ])('is refused with a claim %s', (_, from, to, message) => {
    const problems = problemsOf(changed(PAGE, from, to));
    expect(
      problems.some((each) => each.startsWith(`${PAGE}:24 ${message}`)),
      problems.join('\n'),
    ).toBe(true);
  });

  it('is refused where the check itself echoes the figure', () => {
    const problems = problemsOf(changed(CHECK, 'limit --show', 'echo "limit 128"'));
    expect(problems).toEqual([
      expect.stringContaining(`${PAGE}:24 claim: "128" is but echoed by the check itself`),
    ]);
  });

  it.each([
    ['a heading', '## 详解 {#answer}', '## 详解[^limit] {#answer}', 'no mark stands in a heading'],
    ['a link', '最多', '[最多[^limit]](/database/redis/)', 'no mark stands in a link'],
  ])('is refused with a mark in %s', (_, from, to, message) => {
    expect(problemsOf(changed(PAGE, from, to)).join('\n')).toContain(message);
  });
});

describe('evidence that nothing uses', () => {
  it('is refused: a check', () => {
    const files = changed(PAGE, '默认上限是 128 条[^limit]。', '');
    expect(problemsOf(files)).toEqual([
      expect.stringContaining(`${CHECK}:1 check: no sentence of any page uses`),
    ]);
  });

  it('is refused: a passage', () => {
    const files = changed(PAGE, '手册写明最多 3600 秒[^manual#most]。', '');
    expect(problemsOf(files)).toEqual([
      expect.stringContaining(`${PAGE}:16 references.0.passages.most: no sentence names it`),
    ]);
  });

  it('is used by a mark of another page, too', () => {
    const files = changed(PAGE, '默认上限是 128 条[^limit]。', '');
    const redis = readFileSync('tests/fixtures/content/good/database/redis.mdx', 'utf8');
    const at = redis.indexOf('\n\n## ', redis.indexOf('{#answer}'));
    const claim = '\n\n默认上限是 128 条[^python/decorator/limit]。';
    files.set('content/database/redis.mdx', redis.slice(0, at) + claim + redis.slice(at));
    expect(problemsOf(files)).toEqual([]);
  });

  it('is refused: a program that is not run', () => {
    const files = sound()
      .set('content/python/decorator/old.sh', 'true\n')
      .set('content/python/decorator/old.out', '');
    expect(problemsOf(files)).toEqual([
      expect.stringContaining(
        'content/python/decorator/old.sh:1 check: is not run: begin it with “# check”',
      ),
    ]);
  });
});

describe('the code of a page', () => {
  const fence = (code: string, id = 'long'): string =>
    `\n\n\`\`\`text norun=not-code id="${id}"\n${code}\n\`\`\``;
  const lines = (count: number): string => Array.from({ length: count }, () => 'x').join('\n');

  it.each([
    ['a long sample', fence(lines(26)), ':26 sample: the sample has 26 lines; cut it to 25'],
    [
      'a wide line',
      fence(`x\n${'字'.repeat(40)}`),
      ':28 sample: the line has 80 columns; break it at 78',
    ],
    [
      'much code',
      ['a', 'b', 'c', 'd'].map((id) => fence(lines(25), id)).join(''),
      ':26 sample: the page has 100 lines of code',
    ],
  ])('is refused with %s', (_, code, problem) => {
    const problems = problemsOf(changed(PAGE, ANSWER, ANSWER + code));
    expect(problems).toEqual([expect.stringContaining(PAGE + problem)]);
  });
});
