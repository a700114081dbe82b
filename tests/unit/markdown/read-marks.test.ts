import { describe, expect, it } from 'vitest';
import { readMarks } from '../../../src/markdown/read-marks.ts';

/** Marks of a text: what each names, and what styles learn of it. */
const marksIn = (value: string) =>
  readMarks([{ type: 'text', value }]).flatMap((node) => {
    const { hProperties }: { hProperties?: object } = node.data ?? {};
    return node.type === 'link' ? [[node.url.replace('mark:', ''), hProperties]] : [];
  });

describe('readMarks', () => {
  it('makes links of marks, and leaves the text between them', () => {
    expect(readMarks([{ type: 'text', value: '甲[^run]，乙[^book#page]。' }])).toMatchObject([
      { type: 'text', value: '甲' },
      { type: 'link', url: 'mark:run' },
      { type: 'text', value: '，乙' },
      { type: 'link', url: 'mark:book#page' },
      { type: 'text', value: '。' },
    ]);
  });

  it('says which marks have neighbours', () => {
    expect(marksIn('甲[^a][^b][^c]乙[^d]')).toEqual([
      ['a', { dataBeside: 'next' }],
      ['b', { dataBeside: 'previous next' }],
      ['c', { dataBeside: 'previous' }],
      ['d', {}],
    ]);
  });

  it('shows one number for several passages of a source side by side', () => {
    expect(marksIn('甲[^book#one][^book#two][^run]乙[^book#one]')).toEqual([
      ['book#one', { dataBeside: 'next' }],
      ['book#two', { dataRepeated: '' }],
      ['run', { dataBeside: 'previous' }],
      ['book#one', {}],
    ]);
  });
});
