import { describe, expect, it } from 'vitest';
import { simplifiedPairs, spellingPack } from '../../../src/lib/search-packs.ts';

/** The pairs as they are read: traditional character, then simplified. */
function pairs(...texts: string[]): Map<string, string> {
  const all = Array.from(simplifiedPairs(texts));
  return new Map(
    all.flatMap((character, index) =>
      index % 2 === 0 ? [[character, all[index + 1] ?? ''] as const] : [],
    ),
  );
}

describe('simplifiedPairs', () => {
  it('leads from traditional characters to the simplified ones of the texts', () => {
    const known = pairs('资料库', '后端');
    expect(Array.from('資庫後', (character) => known.get(character))).toEqual(['资', '库', '后']);
  });

  it('leaves out characters whose simplified one no text uses', () => {
    expect(pairs('资').has('庫')).toBe(false);
    expect(simplifiedPairs(['redis'])).toBe('');
  });

  it('never replaces a character that simplified texts use too', () => {
    const known = pairs('资料库后端');
    for (const character of '资料库后端') expect(known.has(character)).toBe(false);
  });

  it('gives every traditional character one time', () => {
    const text = simplifiedPairs(['资库后发干台里面']);
    expect(pairs('资库后发干台里面').size).toBe(text.length / 2);
  });
});

describe('spellingPack', () => {
  const pack = spellingPack([
    { title: 'Redis 持久化', aliases: ['重启后的 AOF'], body: '用 `redis.conf` 写绿色的 Celery' },
    { title: '快速排序', aliases: [], body: `${'f'.repeat(31)} 6379 Redis` },
  ]);
  const words = pack.words.split(' ');

  it('holds each word once, those of titles and aliases first, and their parts', () => {
    expect(words).toEqual(['redis', 'aof', 'redis.conf', 'conf', 'celery']);
  });

  it('holds no numbers, and nothing as long as a digest', () => {
    expect(words).not.toContain('6379');
    expect(words.every((word) => word.length <= 30)).toBe(true);
  });

  it('holds how the characters of titles and aliases are read, without tones', () => {
    expect(pack.syllables.chi).toContain('持');
    expect(pack.syllables.jiu).toContain('久');
    expect(pack.syllables.pai).toContain('排');
  });

  it('reads a character as its word demands', () => {
    expect(pack.syllables.chong).toContain('重');
  });

  it('adds common characters of the same sounds, of which slips are made', () => {
    expect(pack.syllables.jiu).toContain('酒');
    expect(pack.syllables.chi).toContain('吃');
  });

  it('holds no sound that stands in no title, such as those of the body alone', () => {
    expect(Object.keys(pack.syllables)).not.toContain('lv');
    expect(Object.keys(pack.syllables)).not.toContain('');
  });

  it('writes ü as v, as it is typed', () => {
    const { syllables } = spellingPack([{ title: '绿', aliases: [], body: '' }]);
    expect(Object.keys(syllables)).toEqual(['lv']);
  });

  it('holds every character of a sound once', () => {
    for (const characters of Object.values(pack.syllables)) {
      expect(new Set(characters).size).toBe(Array.from(characters).length);
    }
  });
});
