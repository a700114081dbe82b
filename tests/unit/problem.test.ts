import { describe, expect, it } from 'vitest';
import { formatProblems } from '../../src/problem.ts';

describe('formatProblems', () => {
  it('writes one line per problem that an editor can jump to', () => {
    const problems = [
      { file: 'content/a/b.mdx', line: 3, field: 'title', message: 'write it' },
      { file: 'content/a/c.mdx', line: 1, field: 'slug', message: 'rename it' },
    ];
    expect(formatProblems(problems)).toBe(
      'content/a/b.mdx:3 title: write it\ncontent/a/c.mdx:1 slug: rename it',
    );
  });

  it('keeps a name of a file from moving the cursor or turning the line around', () => {
    const problems = [{ file: 'content/\u001b[2J\u202e.mdx', line: 1, message: 'rename it' }];
    expect(formatProblems(problems)).toBe('content/\\u{1b}[2J\\u{202e}.mdx:1 rename it');
  });
});
