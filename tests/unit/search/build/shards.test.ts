import { describe, expect, it } from 'vitest';
import type { SearchDocuments } from '../../../../src/search/build/documents.ts';
import { indexFiles } from '../../../../src/search/build/shards.ts';
import {
  shardFile,
  shardOf,
  type IndexMaps,
  type MapName,
  type StoredSection,
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

/** Value of a key, from the shard in which it is looked for. */
function valueOf<N extends MapName>(map: N, key: string): IndexMaps[N] | undefined {
  const file = shardFile(head.version, map, shardOf(key, head.shards[map]));
  return (files.get(file) as Record<string, IndexMaps[N]>)[key];
}

describe('the index', () => {
  it('stores of each page what its card shows, without aliases that say the same', () => {
    const stored = [0, 1].flatMap((shard) => files.get(shardFile(head.version, 'pages', shard)));
    expect(stored).toHaveLength(5);
    expect(stored[0]).toEqual([
      ...['database/redis', 'Redis 持久化', '简答：Redis 持久化', '落盘', 'HTTP/2'],
    ]);
    expect(files.get(shardFile(head.version, 'texts', 3))).toEqual(TEXTS[3]);
  });

  it('counts the pages of every value, of categories that begin alike, too', () => {
    const { category, difficulty, tag } = head.facets;
    const counts = [category, difficulty, tag].map((all) =>
      all.map(({ count }) => count).join(' '),
    );
    expect(counts).toEqual(['2 1 2', '0 4 1', '2 2']);
  });

  it.each(['redis', 'http', '__proto__', 'proto', 'quicksort', 'time_wait', 'wait'])(
    'holds the words of the site by their first letter: %s',
    (word) => expect(valueOf('words', word.charAt(0))?.split(' ')).toContain(word),
  );

  it('puts words of names first, and leaves out what nobody types', () => {
    expect(valueOf('words', 'c')).toBe('crash');
    expect(valueOf('words', 'f')).toBeUndefined();
    expect(valueOf('words', 'q')).toBe('quicksort');
  });

  it.each(['ch 持久化', 'cj 持久化', 'cq 重启', 'sx 实现', 'jh 久化'])(
    'finds Chinese of names from each word on, by the first letters of pinyin and initials: %s',
    (example) => {
      const [letters = '', chinese = ''] = example.split(' ');
      const runs = valueOf('pinyin', letters)?.replaceAll('^', '').split(' ') ?? [];
      expect(runs.includes(chinese)).toBe(chinese !== '久化');
    },
  );
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
