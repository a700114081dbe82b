import { describe, expect, it } from 'vitest';
import {
  otherAliases,
  regionalWords,
  simplifiedPairs,
  spellingPack,
  splitSynonyms,
} from '../../../src/lib/search-packs.ts';
import { Spelling } from '../../../src/search/spelling.ts';

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

describe('regionalWords', () => {
  it('leads from words of Taiwan to the mainland’s, in simplified characters', () => {
    expect(regionalWords(['多线程与缓存', '数据库'])).toMatchObject({
      执行绪: '线程',
      快取: '缓存',
      资料库: '数据库',
    });
  });

  it('leaves out words for which the site has none', () => {
    const words = regionalWords(['线程']);
    expect(words).toHaveProperty('执行绪');
    expect(words).not.toHaveProperty('快取');
    expect(regionalWords(['Redis'])).toEqual({});
  });

  it('leaves out words that the site uses itself, where they mean something else', () => {
    expect(regionalWords(['编程，程序'])).toHaveProperty('程式');
    expect(regionalWords(['编程，程序', '程式'])).not.toHaveProperty('程式');
    expect(regionalWords(['进程'])).toHaveProperty('程序', '进程');
    expect(regionalWords(['进程', '程序'])).not.toHaveProperty('程序');
  });

  it('leaves out single characters', () => {
    const text = '线程缓存数据库内存文件程序网络信息质量对象接口变量函数';
    expect(Object.keys(regionalWords([text])).filter((word) => word.length < 2)).toEqual([]);
  });

  it('writes letters small, as queries are folded, and finds them beside a blank', () => {
    expect(regionalWords(['防 SQL 注入'])).toMatchObject({ sql隐码攻击: 'sql注入' });
    expect(regionalWords(['SQL注入'])).toMatchObject({ sql隐码攻击: 'sql注入' });
    expect(regionalWords(['注入 SQL'])).toEqual({});
  });
});

describe('otherAliases', () => {
  it('leaves out aliases that differ from the title only in marks and case', () => {
    const page = {
      title: 'Redis 怎样持久化？',
      aliases: ['redis怎样持久化', 'RDB', 'Redis 持久化'],
    };
    expect(otherAliases(page)).toEqual(['RDB', 'Redis 持久化']);
  });

  it('of aliases that differ only in marks and case, keeps the first', () => {
    const aliases = ['HTTP/2', 'quick sort', 'Quick-Sort', 'http2', 'QUICKSORT'];
    expect(otherAliases({ title: '排序', aliases })).toEqual(['HTTP/2', 'quick sort']);
  });

  it('keeps the order of all others, and none where there are none', () => {
    expect(otherAliases({ title: '甲', aliases: ['丙', '乙', '丁'] })).toEqual(['丙', '乙', '丁']);
    expect(otherAliases({ title: '甲', aliases: [] })).toEqual([]);
  });
});

describe('splitSynonyms', () => {
  const pages = [
    { title: 'Redis 怎样持久化？', aliases: ['落盘'] },
    { title: '快速排序', aliases: ['quick sort', '快排'] },
  ];

  it('parts groups of which several words stand in titles and aliases from the others', () => {
    const titled = [
      ['落盘', '持久化', 'persistence'],
      ['快排', 'quick sort'],
    ];
    const others = [
      ['宕机', 'crash'],
      ['排序', 'order'],
    ];
    expect(splitSynonyms([...others, ...titled], pages)).toEqual({ ofTitles: titled, others });
  });

  it('looks for every part of a word, and for the beginnings of words only', () => {
    const groups = [
      ['排序', 'quick mark'],
      ['排序', 'uick'],
      ['排序', 'sor'],
    ];
    expect(splitSynonyms(groups, pages)).toEqual({
      ofTitles: [['排序', 'sor']],
      others: [
        ['排序', 'quick mark'],
        ['排序', 'uick'],
      ],
    });
  });

  it('gives two empty lists for none', () => {
    expect(splitSynonyms([], pages)).toEqual({ ofTitles: [], others: [] });
  });
});

describe('spellingPack', () => {
  const pages = [
    { title: 'Redis 持久化', aliases: ['重启后的 AOF'], body: '用 `redis.conf` 写绿色的 Celery' },
    { title: '快速排序', aliases: [], body: `${'f'.repeat(31)} 6379 Redis 线程 x` },
  ];
  const pack = spellingPack(pages, [
    ['持久化', 'aof', '落盘'],
    ['宕机', '讯息伫列'],
  ]);
  const words = pack.words.split(' ');

  it('holds each word once, those of titles and aliases first, and their parts', () => {
    expect(words).toEqual(['redis', 'aof', 'conf', 'celery']);
  });

  it('holds only words of letters, neither single ones nor any as long as a digest', () => {
    expect(spellingPack([{ title: 'a1 b c++ d_e gc', aliases: [], body: '' }], []).words).toBe(
      'd_e gc',
    );
    expect(words.every((word) => word.length >= 2 && word.length <= 30)).toBe(true);
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
    const { syllables } = spellingPack([{ title: '绿', aliases: [], body: '' }], []);
    expect(Object.keys(syllables)).toEqual(['lv']);
    expect(syllables.lv).toContain('旅');
  });

  it('holds every character of a sound once', () => {
    for (const characters of Object.values(pack.syllables)) {
      expect(new Set(characters).size).toBe(Array.from(characters).length);
    }
  });

  it('holds traditional characters of titles, aliases, texts and synonyms, and no others', () => {
    const pairs = pack.simplified.match(/../gu);
    expect(pairs).toEqual(expect.arrayContaining(['啟启', '後后', '綠绿', '訊讯', '佇伫']));
    expect(pairs).not.toContain('庫库');
  });

  it('holds synonyms of which no two words stand in titles', () => {
    expect(pack.synonyms).toEqual([['宕机', '讯息伫列']]);
  });

  it('parts synonyms by titles and aliases as the title pack does, whatever the tags say', () => {
    const tagged = [{ title: '快速排序', aliases: [], tags: ['算法'], body: '' }];
    const groups = [['快速', '算法']];
    expect(splitSynonyms(groups, tagged).ofTitles).toEqual([]);
    expect(spellingPack(tagged, groups).synonyms).toEqual(groups);
  });

  it('holds Taiwan’s words for words of the texts', () => {
    expect(pack.regional).toHaveProperty('执行绪', '线程');
    expect(pack.regional).not.toHaveProperty('资料库');
  });

  it('understands Taiwan’s words in traditional characters that the site does not use itself', () => {
    const entries = pages.map(({ title, aliases }) => ({
      ...{ id: 'a/b', category: '', difficulty: '', tags: [] },
      ...{ title, aliases },
    }));
    expect(new Spelling(pack, entries).simplify('執行緒')).toBe('线程');
  });
});
