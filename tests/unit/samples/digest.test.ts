import { expect, test } from 'vitest';
import { digestEntry, hashSample } from '../../../src/samples/digest.ts';

const printed = { language: 'sh', meta: 'run', code: 'echo 1', output: '1' };

test('the hash of a sample is 16 hexadecimal digits, the same for the same text', () => {
  expect(hashSample(printed)).toMatch(/^[0-9a-f]{16}$/);
  expect(hashSample({ ...printed, meta: ' run ' })).toBe(hashSample(printed));
});

test.each(['language', 'meta', 'code', 'output'] as const)(
  'the hash of a sample changes with its %s',
  (part) => {
    expect(hashSample({ ...printed, [part]: `${printed[part]}x` })).not.toBe(hashSample(printed));
  },
);

test('the digest of an entry depends on its key and fields, and not on their order', () => {
  const digest = digestEntry('a/b#1', { hash: 'x', date: 'y' });
  expect(digestEntry('a/b#1', { date: 'y', hash: 'x' })).toBe(digest);
  expect(digestEntry('a/b#2', { hash: 'x', date: 'y' })).not.toBe(digest);
  expect(digestEntry('a/b#1', { hash: 'x', date: 'z' })).not.toBe(digest);
  expect(digestEntry('a/b#1', { hash: 'x', day: 'y' })).not.toBe(digest);
});
