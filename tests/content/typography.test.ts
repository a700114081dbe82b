import { describe, expect, it } from 'vitest';
import { readPages } from './pages.ts';
import { lintProse, proseOf, readChinese, type Finding } from './prose.ts';

const STRAIGHT_QUOTES = /"[^"]*\p{Script=Han}[^"]*"/u;
const HALF_WIDTH = /\p{Script=Han}[,.?!:;]\p{Script=Han}/u;
const EXCLAMATION = /！/;

const pages = readPages();

function findAll(text: string, pattern: RegExp, frontMatter = { title: '', short: '' }): Finding[] {
  const page = { text, frontMatter: { number: 0, aliases: [], ...frontMatter } };
  return proseOf(page).filter((finding) => pattern.test(finding.text));
}

describe('prose', () => {
  it.each(pages)('of $path is set as AutoCorrect would set it', (page) => {
    expect(lintProse(page)).toEqual([]);
  });

  it.each(pages)('of $path has no mark of emphasis without a partner', ({ text }) => {
    expect(() => {
      readChinese(text);
    }).not.toThrow();
  });

  describe.each([
    ['straight double quotes around Chinese', STRAIGHT_QUOTES],
    ['half-width punctuation between Chinese characters', HALF_WIDTH],
    ['exclamation mark', EXCLAMATION],
  ])('has no %s', (_, pattern) => {
    it.each(pages)('in $path', ({ text, frontMatter }) => {
      expect(findAll(text, pattern, frontMatter)).toEqual([]);
    });
  });
});

describe('these checks', () => {
  const sample = [
    '---',
    'title: 用Redis存',
    'short: >-',
    '  先说Redis的结论',
    'aliases:',
    '  - Celery的原理',
    'references:',
    '  - title: Redis的文档',
    '---',
    '',
    '写Redis的"键",再**读：**它，好！',
    '',
    '- 项',
    '',
    '  ```python run',
    '  # 写Redis的"键",再读！',
    '  ```',
    '',
    '**注意：请看`a的"b",c！`',
  ].join('\n');

  it('see title, short answer and body, but neither code, aliases nor references', () => {
    const lines = lintProse({ path: 'sample', text: sample }).map(({ line }) => line);
    expect(lines).toEqual([2, 4, 11]);
  });

  it('see an emphasis that nothing can repair, but not one that the site repairs', () => {
    expect(() => {
      readChinese(sample);
    }).toThrow('content:19: "**" has no partner');
  });

  it('see straight quotes and exclamation marks, in front matter too', () => {
    for (const pattern of [STRAIGHT_QUOTES, EXCLAMATION]) {
      expect(findAll(sample, pattern).map(({ line }) => line)).toEqual([11]);
      expect(findAll('', pattern, { title: '', short: '说"中文"！' })).toHaveLength(1);
    }
  });

  it('see a half-width comma between Chinese characters, but not one in code or a number', () => {
    expect(findAll('先说,再写', HALF_WIDTH)).toHaveLength(1);
    expect(findAll('`先说,再写`，1,000 与 a.b', HALF_WIDTH)).toEqual([]);
  });
});
