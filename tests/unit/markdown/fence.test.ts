import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { readFence, readOption } from '../../../src/markdown/fence.ts';

const element = (tagName: string, children: Element['children'] = []): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});

describe('readFence', () => {
  it('gives language, the rest of the info string, and the code', () => {
    const code = { ...element('code'), data: { lang: 'sh', meta: 'run title="a b"' } };
    expect(readFence(element('pre', [code]))).toEqual({
      language: 'sh',
      meta: 'run title="a b"',
      code,
    });
  });

  it('takes the language from the class where there is nothing else', () => {
    const code = { ...element('code'), properties: { className: ['x', 'language-sql'] } };
    expect(readFence(element('pre', [code]))).toMatchObject({ language: 'sql', meta: '' });
  });

  it('gives an empty language where the fence names none', () => {
    expect(readFence(element('pre', [element('code')]))).toMatchObject({ language: '', meta: '' });
  });

  it.each([
    ['holds nothing', element('pre')],
    ['holds text', element('pre', [{ type: 'text', value: 'x' }])],
    ['holds another element', element('pre', [element('samp')])],
  ])('gives nothing for a pre that %s', (_, pre) => {
    expect(readFence(pre)).toBeUndefined();
  });
});

describe('readOption', () => {
  it.each([
    ['title="app.py"', 'app.py'],
    ['run title="一 个 文件" mask=pid', '一 个 文件'],
    ['title=""', ''],
    ['alt="x" title="y"', 'y'],
  ])('reads the title in %j', (meta, title) => {
    expect(readOption(meta, 'title')).toBe(title);
  });

  it.each(['', 'run', 'title=bare', 'subtitle="x"', 'title = "x"'])(
    'finds no title in %j',
    (meta) => {
      expect(readOption(meta, 'title')).toBeUndefined();
    },
  );
});
