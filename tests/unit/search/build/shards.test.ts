import { describe, expect, it } from 'vitest';
import type { SearchDocuments } from '../../../../src/search/build/documents.ts';
import { indexFiles } from '../../../../src/search/build/shards.ts';
import {
  decodeDeltas,
  files as fileOf,
  shardOfKey,
  shardOfTerm,
  termShardCount,
  wordShardCount,
} from '../../../../src/search/index-format.ts';
import type {
  ExpanderHead,
  StoredPage,
  StoredSection,
  TermShard,
  WordShard,
} from '../../../../src/search/index-format.ts';
import { page, section } from '../fake-engine.ts';

const values = (...ids: string[]) => ids.map((id) => ({ id, name: `名 ${id}` }));
const SOURCE: SearchDocuments = {
  documents: [
    page('database/redis', 'Redis 持久化', ['落盘', 'redis持久化？', 'HTTP/2', 'http2'], {
      tags: ['redis'],
    }),
    page('data/lock', '锁', [], { difficulty: '高级', tags: ['redis', 'lock'] }),
    page('database/lock', '分布式锁怎么实现', ['锁', '__proto__'], { tags: ['lock'] }),
    page('python/sort', '快速排序', ['重启']),
    page('python/other', '锁？'),
  ],
  facets: {
    category: values('database', 'data', 'python'),
    difficulty: values('初级', '中级', '高级'),
    tag: [{ id: 'lock', name: '算法' }, ...values('redis')],
  },
  synonyms: [
    ['持久化', '落盘'],
    ['宕机', 'crash'],
  ],
};
const TEXTS: StoredSection[][] = SOURCE.documents.map(({ id }) =>
  id === 'python/sort'
    ? [section('a', '甲', `quicksort 写绿色的线程 6379 ${'f'.repeat(31)}`, 'time_wait x Redis')]
    : [],
);
const { head, files } = indexFiles(SOURCE, TEXTS);
const SHARDS = termShardCount(head.pages);
const WORD_SHARDS = wordShardCount(head.pages);

function read(file: string): unknown {
  const content = files.get(file);
  if (content === undefined) throw new Error(`there is no ${file}`);
  return content;
}
const termShard = (term: string) =>
  read(fileOf.terms(head.version, shardOfTerm(term, SHARDS))) as TermShard;

describe('the index', () => {
  it('says which pages short names are the whole of, in the shard of their last term', () => {
    expect(decodeDeltas(termShard('锁').names['锁'] ?? [])).toEqual([1, 2, 4]);
    expect(decodeDeltas(termShard('久化').names.redis持久化 ?? [])).toEqual([0]);
    expect(JSON.stringify([...files.values()])).not.toContain('"分布式锁怎么实现":');
  });

  it('puts synonyms where any of their words is looked for, with the postings of all', () => {
    for (const term of ['持久', '落盘']) {
      const { synonyms, terms } = termShard(term);
      expect(synonyms).toContainEqual(['持久化', '落盘']);
      expect([terms.持久, terms.久化, terms.落盘]).toEqual([[0], [0], [0]]);
    }
    expect(termShard('crash').synonyms).toContainEqual(['宕机', 'crash']);
  });

  it('stores of each page what its card shows, without aliases that say the same', () => {
    const stored = [0, 1].flatMap(
      (shard) => read(fileOf.pages(head.version, shard)) as StoredPage[],
    );
    expect(stored).toHaveLength(5);
    expect(stored[0]).toEqual([
      ...['database/redis', 'Redis 持久化', '简答：Redis 持久化', '落盘', 'HTTP/2'],
    ]);
    expect(read(fileOf.text(head.version, 3))).toEqual(TEXTS[3]);
  });

  it('counts the pages of every value, and says which they are', () => {
    const counts = Object.values(head.facets).map((all) => all.map(({ count }) => count));
    expect(counts).toEqual([
      [2, 1, 2],
      [0, 4, 1],
      [2, 2],
    ]);
    const pagesOf = (...facet: ['category' | 'difficulty' | 'tag', string]) =>
      decodeDeltas(read(fileOf.facet(head.version, ...facet)) as number[]).join(' ');
    expect(pagesOf('category', 'data')).toBe('1');
    expect(pagesOf('tag', 'lock')).toBe('1 2');
    expect(pagesOf('difficulty', '初级')).toBe('');
  });

  it('holds the words of the site, those of names first, each where it is looked for', () => {
    const words = ['redis', 'http', '__proto__', 'proto', 'quicksort', 'time_wait', 'wait'];
    const isHeld = (held: unknown, word: string): boolean => String(held).split(' ').includes(word);
    for (const word of words) {
      const shard = read(fileOf.words(head.version, shardOfTerm(word, WORD_SHARDS))) as WordShard;
      expect(isHeld(shard.words, word), word).toBe(true);
      const spelling = fileOf.spelling(head.version, shardOfKey(word.charAt(0), WORD_SHARDS));
      expect(isHeld(read(spelling), word), word).toBe(true);
    }
  });

  it.each(['ch 持久化', 'cj 持久化', 'jh 久化', 'js 九', 'cq 重启', 'zq 重启'])(
    'finds Chinese of names by the first letters of pinyin and initials: %s',
    (example) => {
      const [letters = '', chinese = ''] = example.split(' ');
      const shard = read(fileOf.pinyin(head.version, shardOfKey(letters, WORD_SHARDS)));
      const isThere = String(shard)
        .split(' ')
        .some((run) => run.replace('^', '') === chinese);
      expect(isThere).toBe(chinese !== '九');
    },
  );

  it('holds words by sound, of names, tags and synonyms', () => {
    const soundsLike = (sound: string) =>
      (read(fileOf.words(head.version, shardOfKey(sound, WORD_SHARDS))) as WordShard).sounds[sound];
    expect(['chi jiu', 'suan fa', 'dang ji'].flatMap(soundsLike)).toEqual(['持久', '算法', '宕机']);
    expect(soundsLike('xian cheng')).toBeUndefined();
  });

  it('holds how names are read, and traditional characters and Taiwan’s words for all texts', () => {
    const { syllables, simplified, regional } = read(fileOf.expander(head.version)) as ExpanderHead;
    expect(Object.keys(syllables)).toEqual(expect.arrayContaining(['chong', 'fa', 'dang']));
    expect(Object.keys(syllables)).not.toContain('lv');
    const pairs = simplified.match(/../gu);
    expect(pairs).toEqual(expect.arrayContaining(['綠绿', '啟启', '機机']));
    expect(pairs).not.toContain('庫库');
    expect(regional).toHaveProperty('执行绪', '线程');
  });
});

describe('the version', () => {
  const first = SOURCE.documents[0] ?? page('', '');
  const withFirst = (more: object): SearchDocuments => ({
    ...SOURCE,
    documents: SOURCE.documents.with(0, { ...first, ...more }),
  });
  const versionOf = (...made: Parameters<typeof indexFiles>) => indexFiles(...made).head.version;

  it('stays as long as nothing changes', () => {
    expect(versionOf(structuredClone(SOURCE), structuredClone(TEXTS))).toBe(head.version);
    expect(versionOf(withFirst({ aliases: ['落盘', 'REDIS 持久化', 'HTTP/2'] }), TEXTS)).toBe(
      head.version,
    );
  });

  // Files are kept for ever by their names.
  it.each<object>([
    ...[{ title: 'Redis 落地' }, { aliases: ['存盘'] }, { id: 'database/other' }],
    ...[{ shortAnswer: '别的' }, { difficulty: '初级' }, { tags: ['lock'] }],
  ])('is another one with %j in a page', (more) => {
    expect(versionOf(withFirst(more), TEXTS)).not.toBe(head.version);
  });

  it.each<[what: string, source: Partial<SearchDocuments>, texts: StoredSection[][]]>([
    ['a text', {}, TEXTS.with(0, [section('a', '甲', '乙')])],
    ['order of pages', { documents: SOURCE.documents.toReversed() }, TEXTS],
    ['number of pages', { documents: SOURCE.documents.slice(1) }, TEXTS.slice(1)],
    ['synonym', { synonyms: [['宕机', 'down']] }, TEXTS],
    ['name of a tag', { facets: { ...SOURCE.facets, tag: values('lock', 'redis') } }, TEXTS],
  ])('is another one with another %s', (_, source, texts) => {
    expect(versionOf({ ...SOURCE, ...source }, texts)).not.toBe(head.version);
    expect(versionOf(SOURCE, TEXTS, ['one'])).not.toBe(head.version);
  });
});
