import { describe, expect, it } from 'vitest';
import { hanRuns, terms } from '../../../src/search/text.ts';
import { page, table, termIndex, type FakeSite } from './fake-engine.ts';

const SITE: FakeSite = {
  pages: [
    page('a/persistence', 'Redis 持久化', ['重启后的 AOF']),
    page('a/cache', '缓存与持久化'),
    page('a/sort', '快速排序', ['三次握手']),
    page('a/lock', '锁表 Git', ['用锁，分布式锁']),
  ],
  texts: {
    'a/sort': 'time_wait decorator quicksort mariadb caches cache 多线程与数据库，重启后端',
  },
};

/** The expander, with what a query takes. */
async function expanderFor(query: string, site = SITE) {
  const it = termIndex(site);
  const expander = await it.expander();
  await it.index.load(terms(query));
  const isName = (term: string): boolean => it.index.frequency(term) > 0;
  const load = () => expander.load(terms(query), hanRuns(query), isName);
  it.loads.length = 0;
  return { ...it, expander, isName, load };
}

/** Variants of a word once its files are loaded: `redis` for `rdis`. */
async function variantsOf(word: string, site?: FakeSite) {
  const { expander, load } = await expanderFor(word, site);
  await load();
  return expander.variantsOf(word);
}
const said = async (word: string, site?: FakeSite): Promise<string> =>
  (await variantsOf(word, site)).map(({ terms: all }) => all.join('+')).join(' ');

it('isWord is true of words of the site, their beginnings, and what it cannot know', async () => {
  const { expander } = await expanderFor('');
  const [words, others] = [
    'redis red time_ time_wait 6379 redis.conf',
    'rediss edis r_ constructor',
  ];
  await expander.loadWords(`${words} ${others}`.split(' '));
  expect(words.split(' ').filter((word) => !expander.isWord(word))).toEqual([]);
  expect(others.split(' ').filter((word) => expander.isWord(word))).toEqual([]);
});

it.each(table`
  mysql 資料庫，重啟後 | mysql 数据库，重启后
  多執行緒             | 多线程
  多执行绪与执行绪     | 多线程与线程
  快取                 | 缓存
  redis constructor    | redis constructor
`)('simplify turns characters and words of Taiwan into the site’s: %s', async (text, result) => {
  expect((await expanderFor('')).expander.simplify(text)).toBe(result);
});

describe('a mistyped word', () => {
  it.each(table`
    rediss    | redis
    rdis      | redis
    radis     | redis
    erdis     | redis
    gitt      | git
    cachee    | caches
    decroatro | decorator
    tiem_wiat | time_wait
    quicksrat | quicksort
    rediaa    |
    quikcsrta |
    gti       |
    6380      |
    re-dis    |
    redis     |
  `)('may be the nearest word of the site, the first of equal ones: %s', async (word, nearest) => {
    expect(await said(word)).toBe(nearest);
  });
});

describe('pinyin', () => {
  it.each(table`
    chijiuhua | 持久+久化
    jiuhua    |
    cjh       | 持久+久化
    chijiuhu  | 持久+久化
    chongqi   | 重启
    suo       | 锁
    chijiuh   |
    xyzjiu    |
    chi1      |
    x         |
    huahuan   |
  `)('%s stands for Chinese of titles, in one run: %s', async (letters, expected) => {
    expect(await said(letters)).toBe(expected);
  });

  it('puts first what stands at more places or begins a name, and gives a few', async () => {
    const site = (titles: string): FakeSite => ({
      pages: titles.split(' ').map((title, index) => page(`a/${index}`, title)),
    });
    expect(await said('suo', site('所 分布式锁 锁 用锁 锁二'))).toBe('锁 所');
    expect(await said('suo', site('用所 锁表'))).toBe('锁 所');
    expect((await said('shi', site('是 时 事 式 使 世 市'))).split(' ').length).toBeLessThan(7);
  });
});

it.each(table`
  三次握守 | 三次握手
  吃酒     | 持久
  吃酒画   | 持久化
  块速排序 | 快速排序
  持久化   |
  量子计算 |
  酒花     |
  甲乙丙丁 |
  锁       |
`)('a homophone is put for a whole word only, beside what is known: %s', async (run = '', one) => {
  const { expander, load, isName } = await expanderFor(run);
  await load();
  expect(expander.homophonesOf(run, isName).join(' ')).toBe(one);
});

describe('the files', () => {
  it.each([
    ['a title’s word', 'redis 持久化', 0],
    ['a word of texts', 'decorator', 1],
    ['a word that begins one', 'mari', 1],
    ['a word of no page', 'decoratro', 3],
    ['doubtful Chinese, by its sounds', '吃酒', 1],
    ['Chinese that nothing sounds like', '甲', 0],
  ])('for %s are few, and come once', async (_, query, most) => {
    const { load, loads } = await expanderFor(query);
    await Promise.all([load(), load()]);
    await load();
    expect(loads.length).toBeLessThanOrEqual(most);
    expect(new Set(loads).size).toBe(loads.length);
  });
});
