import { expect, test } from 'vitest';
import { compareOutputs, complainAboutMasks } from '../../../src/samples/compare.ts';

test('equal outputs do not differ, nor do masked parts', () => {
  expect(compareOutputs('a', 'a\n', [])).toBeUndefined();
  expect(compareOutputs('pid 1', 'pid 2', ['pid'])).toBeUndefined();
});

test('a difference is shown line by line', () => {
  expect(compareOutputs('a\nb\nc\nd', 'a\nx\nc\nd', [])).toBe(' a\n-b\n+x\n c');
  expect(compareOutputs('', 'a', [])).toBe('+a');
});

test('needless masks are named', () => {
  expect(complainAboutMasks('pid 1', ['pid'])).toBeUndefined();
  expect(complainAboutMasks('pid 1', ['pid', 'hash'])).toContain('needless mask hash');
});
