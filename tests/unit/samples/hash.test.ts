import { expect, test } from 'vitest';
import { hashSample } from '../../../src/samples/hash.ts';

const printed = { language: 'sh', meta: 'run', code: 'echo 1', output: '1' };

test('is 16 hexadecimal digits, the same for the same text', () => {
  expect(hashSample(printed)).toMatch(/^[0-9a-f]{16}$/);
  expect(hashSample({ ...printed, meta: ' run ' })).toBe(hashSample(printed));
});

test.each(['language', 'meta', 'code', 'output'] as const)('changes with the %s', (part) => {
  expect(hashSample({ ...printed, [part]: `${printed[part]}x` })).not.toBe(hashSample(printed));
});
