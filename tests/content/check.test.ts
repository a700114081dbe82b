import { expect, it } from 'vitest';
import { checkContent } from '../../src/content-check/index.ts';
import { formatProblems } from '../../src/problem.ts';

it('the content is sound, as every build demands', () => {
  expect(formatProblems(checkContent('content'))).toBe('');
});
