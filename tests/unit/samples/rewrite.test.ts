import { expect, test } from 'vitest';
import { extractSamples } from '../../../src/samples/extract.ts';
import { rewriteOutputs } from '../../../src/samples/rewrite.ts';

const rewrite = (text: string, ...outputs: string[]): string => {
  const { samples } = extractSamples('content/python/demo.mdx', text);
  return rewriteOutputs(text, new Map(samples.map((sample, n) => [sample, outputs[n] ?? ''])));
};

test('an output is replaced, and nothing else is touched', () => {
  const text = 'A.\n\n```sh run\n1\n```\n\n```output\nold\n```\n\nB.\n';
  expect(rewrite(text, 'new\n\nlines')).toBe(text.replace('old', 'new\n\nlines'));
});

test('a missing output is added', () => {
  expect(rewrite('```sh run\n1\n```\n\nB.\n', 'x')).toBe(
    '```sh run\n1\n```\n\n```output\nx\n```\n\nB.\n',
  );
});

test('several outputs find their places, indented ones too', () => {
  const text = '- a\n\n  ```sh run\n  1\n  ```\n\n```sh run\n2\n```\n\n```output\nold\n```\n';
  expect(rewrite(text, 'one\n\ntwo', 'three')).toBe(
    '- a\n\n  ```sh run\n  1\n  ```\n\n  ```output\n  one\n\n  two\n  ```\n\n' +
      '```sh run\n2\n```\n\n```output\nthree\n```\n',
  );
});

test('an output with a fence in it gets a longer one', () => {
  expect(rewrite('```sh run\n1\n```\n', '```')).toContain('\n````output\n```\n````\n');
});
