import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../../src/search/excerpt.ts';
import { terms } from '../../../src/search/text.ts';
import { table } from './fake-engine.ts';

const filler = (length: number) => '话'.repeat(length);
const excerpt = (query: string, prose: string, fromStart?: boolean) =>
  excerptOf(prose, terms(query), fromStart);

describe('an excerpt', () => {
  // A dash stands for a sentence that fills an excerpt by itself.
  it.each(table`
    the sentence that says it                     | 快照      | —存一个快照。—                   | 存一个快照。
    neighbours that fit in, also those in front   | 快照      | —先说。存一个快照。              | 先说。存一个快照。
    the beginning where nothing is held           | 快照      | 甲。乙。—丙。                    | 甲。乙。
    nothing of nothing                            | 快照      |                                  |
    the place where most different terms stand    | 快照 日志 | 快照，快照。—快照和日志。—日志。 | 快照和日志。
    the first of the places that say the same     | 快照      | 快照甲。—快照乙。                | 快照甲。
    blocks, with a blank where no mark ends one   | 快照      | 写法/存快照。/乙                 | 写法 存快照。乙
    marks that close a sentence with it           | 快照      | 他说“存快照。”—                  | 他说“存快照。”
  `)('is %s', (_, query = '', prose = '', expected) => {
    const full = prose.replaceAll('—', `${filler(109)}。`).replaceAll('/', '\n');
    expect(excerpt(query, full)).toBe(expected);
  });

  it('is never less than a sentence that fits, and says nothing but what stands there', () => {
    const sentences = ['一。', '二二？', `${filler(60)}！`, '存快照；', `${filler(49)}。`, '尾。'];
    for (const query of ['一', '二二', '快照', '尾', '没有']) {
      const found = excerpt(query, sentences.join(''));
      expect(found).not.toContain('…');
      expect(sentences.join('')).toContain(found);
      for (const piece of found.match(/[^。？！；]+./gu) ?? []) expect(sentences).toContain(piece);
    }
  });

  it('begins with the first sentence where that corrects an error', () => {
    const prose = `不对，数据要自己读。${filler(99)}。epoll 快照 epoll。`;
    expect(excerpt('快照', prose)).not.toMatch(/^不对/);
    expect(excerpt('快照', prose, true)).toMatch(/^不对，数据要自己读。/);
    expect(excerpt('快照', `${filler(200)}快照。`, true)).toMatch(/^话+…$/);
  });
});

describe('a sentence that is too long', () => {
  const LONG = `${filler(60)}，甲乙${filler(10)}，存一个快照，然后${filler(150)}，完了。`;

  it('is cut on both sides of what it says, behind a mark, with … where something is left out', () => {
    expect(excerpt('快照', LONG)).toMatch(/^…甲乙话+，存一个快照，然后.*…$/);
  });

  it('has … only where it is cut', () => {
    expect(excerpt('开头', `开头，${LONG}`)).toMatch(/^开头.*[^…]…$/);
    expect(excerpt('完了', LONG)).toMatch(/^….*完了。$/);
    expect(excerpt('没有', LONG)).toMatch(/^话.*…$/);
  });

  it('is cut between words of other letters, not inside one', () => {
    const text = `${'alpha beta gamma delta '.repeat(12)}snapshot ${'alpha beta '.repeat(20)}`;
    const words = excerpt('snapshot', text).replaceAll('…', '').split(' ');
    expect(words).toContain('snapshot');
    for (const word of words)
      expect(['alpha', 'beta', 'gamma', 'delta', 'snapshot']).toContain(word);
  });

  it('shows what was asked for whole, and about as much as ever, where no mark is near', () => {
    const found = excerpt('快照', `${filler(90)}快照${filler(200)}。`);
    expect(found).toMatch(/^….*快照.*…$/);
    expect(found.length).toBeGreaterThan(60);
    expect(found.length).toBeLessThan(130);
  });

  it('is cut at the beginning where normalizing moves all places to the end', () => {
    expect(excerpt('快照', `${'㎏'.repeat(120)}快照${filler(99)}。`)).toContain('…');
  });
});
