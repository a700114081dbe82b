import { describe, expect, it } from 'vitest';
import { sectionAt } from '../../../src/client/markdown-section.ts';

const TEXT = [
  '# 题目',
  '说明',
  '## 详解',
  '先说结论。',
  '```sh',
  '# 注释不是标题',
  '```',
  '### 机制',
  '一步一步。',
  '## 误区',
  '末尾。',
].join('\n\n');

describe('sectionAt', () => {
  it('takes a section with those below it', () => {
    expect(sectionAt(TEXT, 1)).toBe(
      TEXT.slice(TEXT.indexOf('## 详解'), TEXT.indexOf('## 误区')).trim(),
    );
  });

  it('ends at the next heading of its level, or with the text', () => {
    expect(sectionAt(TEXT, 2)).toBe('### 机制\n\n一步一步。');
    expect(sectionAt(TEXT, 3)).toBe('## 误区\n\n末尾。');
  });

  it('counts no signs within a fence', () => {
    expect(sectionAt(TEXT, 4)).toBeUndefined();
  });
});
