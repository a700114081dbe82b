import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  otherAliases,
  regionalWords,
  simplifiedPairs,
  spellingFiles,
  splitSynonyms,
  titleFiles,
  type SearchText,
  type SearchTitle,
} from '../../../src/lib/search-packs.ts';
import { pagesOf, toRow } from '../../../src/search/packs.ts';
import { LETTERS, partOf, partOfKey } from '../../../src/search/parts.ts';
import type { WholeSpellingPack } from '../../../src/search/packs.ts';
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

describe('titleFiles', () => {
  const page = (id: string, title: string, aliases: string[] = []): SearchTitle => ({
    ...{ id, title, aliases },
    ...{ difficulty: '中级', tags: [] },
  });
  const PAGES: SearchTitle[] = [
    { ...page('database/redis', 'Redis 持久化', ['落盘', 'redis持久化？']), tags: ['redis'] },
    { ...page('data/lock', '锁'), difficulty: '高级', tags: ['redis', 'lock'] },
    { ...page('database/lock', '分布式锁怎么实现', ['锁']), tags: ['lock'] },
  ];
  const ENTRIES = [
    { id: 'database/redis', title: 'Redis 持久化', aliases: ['落盘'] },
    { id: 'data/lock', title: '锁', aliases: [] },
    { id: 'database/lock', title: '分布式锁怎么实现', aliases: ['锁'] },
  ];
  const facet = (...ids: string[]) => ids.map((id) => ({ id, name: `名 ${id}` }));
  const FACETS = {
    category: facet('database', 'data'),
    difficulty: facet('初级', '中级', '高级'),
    tag: facet('lock', 'redis'),
  };
  const SYNONYMS = [
    ['持久化', '落盘'],
    ['宕机', 'crash'],
  ];
  const filesOf = (pages: readonly SearchTitle[], wholeBytes?: number) =>
    titleFiles(pages, FACETS, SYNONYMS, wholeBytes);
  const versionOf = (pages: readonly SearchTitle[]) => filesOf(pages).pack.version;

  it('are one file while there are few pages, with no more of each than titles are', () => {
    const { pack, ...others } = filesOf(PAGES);
    expect(pack).toHaveProperty('pages', ENTRIES.map(toRow));
    expect(pack).not.toHaveProperty('size');
    expect(others).toEqual({ entries: [], parts: [] });
  });

  it('are many where that would be too large: one of each page, and as many of terms', () => {
    const { pack, entries, parts } = filesOf(PAGES, 0);
    expect(pack).toHaveProperty('size', 3);
    expect(pack).not.toHaveProperty('pages');
    expect(entries).toEqual(ENTRIES);
    expect(parts).toHaveLength(3);
  });

  it('are one file up to the limit, compressed', () => {
    const bytes = brotliCompressSync(JSON.stringify(ENTRIES.map(toRow))).length;
    expect(filesOf(PAGES, bytes).pack).toHaveProperty('pages');
    expect(filesOf(PAGES, bytes - 1).pack).toHaveProperty('size');
  });

  it.each([Infinity, 0])('have with each facet the pages that it leaves (limit %d)', (limit) => {
    const { facets } = filesOf(PAGES, limit).pack;
    const pages = (name: keyof typeof facets) =>
      facets[name].map(({ id, name, pages }) => [id, name, pagesOf(pages)]);
    expect(pages('category')).toEqual([
      ['database', '名 database', [0, 2]],
      ['data', '名 data', [1]],
    ]);
    expect(pages('difficulty')).toEqual([
      ['初级', '名 初级', []],
      ['中级', '名 中级', [0, 2]],
      ['高级', '名 高级', [1]],
    ]);
    expect(pages('tag')).toEqual([
      ['lock', '名 lock', [1, 2]],
      ['redis', '名 redis', [0, 1]],
    ]);
  });

  it.each([Infinity, 0])('have the synonyms of titles and aliases only (limit %d)', (limit) => {
    expect(filesOf(PAGES, limit).pack.synonyms).toEqual([['持久化', '落盘']]);
  });

  it.each<[what: string, pages: SearchTitle[]]>([
    ['an alias', PAGES.with(1, { ...page('data/lock', '锁', ['互斥']), difficulty: '高级' })],
    ['a title', PAGES.with(1, page('data/lock', '互斥锁'))],
    ['an address', PAGES.with(1, page('data/mutex', '锁'))],
    ['the order of pages', PAGES.toReversed()],
    ['the number of pages', PAGES.slice(1)],
  ])('have another version with %s', (_, pages) => {
    expect(versionOf(pages)).not.toBe(versionOf(PAGES));
  });

  it('have the same version whatever else changes, so that the files stay kept', () => {
    const version = versionOf(PAGES);
    const [first, ...others] = PAGES.map((one) => ({ ...one, difficulty: '初级', tags: [] }));
    expect(
      versionOf([{ ...page('', ''), ...first, aliases: ['落盘', 'REDIS 持久化'] }, ...others]),
    ).toBe(version);
    expect(titleFiles(PAGES, { category: [], difficulty: [], tag: [] }, []).pack.version).toBe(
      version,
    );
  });

  it('have another version in many files, which stay kept as long as none of them changes', () => {
    const { version } = filesOf(PAGES, 0).pack;
    expect(version).not.toBe(filesOf(PAGES, Infinity).pack.version);
    expect(filesOf(PAGES, 0).pack.version).toBe(version);
  });

  it('say of each term which pages have it in title and aliases, in the part where it is looked for', () => {
    const { parts } = filesOf(PAGES, 0);
    const pagesWith = (term: string) => pagesOf(parts[partOf(term, 3)]?.terms[term] ?? []);
    expect(pagesWith('redis')).toEqual([0]);
    expect(pagesWith('落盘')).toEqual([0]);
    expect(pagesWith('锁')).toEqual([1, 2]);
    expect(pagesWith('布式')).toEqual([2]);
    expect(pagesWith('怎么')).toEqual([2]);
    parts.forEach((part, number) => {
      for (const term of Object.keys(part.terms)) expect(partOf(term, 3), term).toBe(number);
    });
  });

  it('say of words with a mark inside also which pages have them joined and in parts', () => {
    const { parts } = filesOf([page('a/b', 'HTTP/2'), page('a/c', 'redis.conf')], 0);
    const terms = parts.flatMap((part) => Object.keys(part.terms)).sort();
    expect(terms).toEqual([
      '2',
      'conf',
      'http',
      'http/2',
      'http2',
      'redis',
      'redis.conf',
      'redisconf',
    ]);
  });

  it('say of short titles and aliases which pages are called so', () => {
    const { parts } = filesOf([...PAGES, page('a/b', 'Git-Flow'), page('a/c', '锁？')], 0);
    const names = Object.fromEntries(
      parts.flatMap((part) =>
        Object.entries(part.names).map(([name, gaps]) => [name, pagesOf(gaps)]),
      ),
    );
    expect(names).toEqual({
      redis持久化: [0],
      落盘: [0],
      锁: [1, 2, 4],
      gitflow: [3],
    });
    const part = parts[partOf('久化', 5)];
    expect(Object.keys(part?.names ?? {})).toContain('redis持久化');
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

/** What it takes to understand slips on a site whose title pack holds all titles. */
function spellingPack(pages: readonly SearchText[], synonyms: string[][]): WholeSpellingPack {
  const { pack, others } = spellingFiles(pages, synonyms, false);
  if (!('words' in pack) || others.size > 0) throw new Error('the pack does not hold all');
  return pack;
}

describe('spellingFiles', () => {
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
    expect(new Spelling(pack).simplify('執行緒')).toBe('线程');
  });
});

describe('spellingFiles of a larger site', () => {
  const PAGES: SearchText[] = [
    { title: 'Redis 持久化', aliases: ['重启后的 AOF'], tags: ['算法'], body: 'redis.conf Celery' },
    { title: '快速排序', aliases: ['持久化'], body: 'quicksort time_wait' },
    { title: '加锁', aliases: [], body: '线程 celery' },
  ];
  const SYNONYMS = [['宕机', 'crash']];
  const one = spellingPack(PAGES, SYNONYMS);
  const { pack, others } = spellingFiles(PAGES, SYNONYMS, true);
  const folder = 'folder' in pack ? pack.folder : '';
  const size = PAGES.length;
  const parts = PAGES.map((_, part) => {
    const file = others.get(`${folder}/${part}.json`);
    if (!file || !('sounds' in file)) throw new Error(`there is no part ${part}`);
    return file;
  });

  it('hold in the pack all but the words, and where the others are', () => {
    const { syllables, simplified, regional, synonyms } = one;
    expect(pack).toMatchObject({ syllables, simplified, regional, synonyms, size });
    expect(pack).not.toHaveProperty('words');
    expect(folder).toMatch(/^spelling\/[0-9a-f]{10}$/);
    expect([...others.keys()]).toEqual(
      [LETTERS, '0.json', '1.json', '2.json'].map((name) => `${folder}/${name}`),
    );
  });

  it('hold in one file what letters may stand for: all words, and the Chinese of the titles', () => {
    expect(others.get(`${folder}/${LETTERS}`)).toEqual({
      words: one.words,
      names: '持久化 重启后的 快速排序 加锁',
    });
  });

  it('hold each word in the part where it is looked for', () => {
    const words = parts.flatMap((part) => part.words.split(' ').filter((word) => word !== ''));
    expect(words.sort()).toEqual(one.words.split(' ').sort());
    for (const word of words)
      expect(parts[partOf(word, size)]?.words.split(' '), word).toContain(word);
  });

  it('hold the pairs of titles and aliases that sound alike in the part of the sound', () => {
    const pairsOf = (sound: string) => parts[partOfKey(sound, size)]?.sounds[sound];
    expect(pairsOf('chi jiu')).toEqual(['持久']);
    expect(pairsOf('pai xu')).toEqual(['排序']);
    expect(pairsOf('jia suo')).toEqual(['加锁']);
    expect(pairsOf('suan fa')).toBeUndefined();
    expect(pairsOf('xian cheng')).toBeUndefined();
  });

  it('are in another folder with every other word and title', () => {
    const folderOf = (pages: readonly SearchText[]) => {
      const files = spellingFiles(pages, SYNONYMS, true);
      return 'folder' in files.pack ? files.pack.folder : undefined;
    };
    const folder = folderOf(PAGES);
    expect(folderOf(PAGES.with(2, { title: '加锁', aliases: [], body: 'kafka celery' }))).not.toBe(
      folder,
    );
    expect(folderOf(PAGES.with(2, { title: '解锁', aliases: [], body: '线程 celery' }))).not.toBe(
      folder,
    );
    expect(folderOf(PAGES.with(2, { title: '加锁', aliases: [], body: '别的 celery' }))).toBe(
      folder,
    );
    // Then words and titles are the same, but spread over more parts.
    expect(folderOf([...PAGES, ...PAGES.slice(0, 1)])).not.toBe(folder);
  });
});
