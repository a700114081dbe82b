import { expect, test } from 'vitest';
import { extractSamples, isRunSample } from '../../../src/samples/extract.ts';

const FILE = 'content/python/demo.mdx';

test('a sample has its place, its code and the output below it', () => {
  const text = '---\nnumber: 1\n---\n\n```sh run\necho 1\n```\n\n```output\n1\n```\n';
  const { samples, problems } = extractSamples(FILE, text);
  expect(problems).toEqual([]);
  expect(samples).toMatchObject([
    {
      key: 'python/demo#1',
      page: 'python/demo',
      startLine: 5,
      endLine: 7,
      indent: '',
      code: 'echo 1',
      output: { text: '1', startLine: 9, endLine: 11 },
    },
  ]);
});

test('samples are counted through lists and components, outputs and diagrams left out', () => {
  const text =
    '```sh run\na\n```\n\n```output\n1\n```\n\n- item\n\n  ```sql run\n  b\n  ```\n\n' +
    '```mermaid title="t"\ngraph LR\n```\n\n<Caution>\n\n```sh norun=destructive\nc\n```\n\n</Caution>\n';
  const { samples } = extractSamples(FILE, text);
  expect(samples.map(({ key, indent }) => [key, indent])).toEqual([
    ['python/demo#1', ''],
    ['python/demo#2', '  '],
    ['python/demo#3', ''],
  ]);
  expect(samples.filter(isRunSample)).toHaveLength(2);
});

test.each([
  ['```python\n1\n```\n', 1, 'undeclared'],
  ['```output\n1\n```\n', 1, 'orphan output'],
  ['```sh run\n1\n```\n\nWords.\n\n```output\n1\n```\n', 7, 'orphan output'],
  ['```sh norun=destructive\n1\n```\n\n```output\n1\n```\n', 5, 'orphan output'],
  ['{', 1, 'not valid MDX'],
])('reports %j', (text, line, message) => {
  const { problems } = extractSamples(FILE, text);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ file: FILE, line });
  expect(problems[0]?.message).toContain(message);
});
