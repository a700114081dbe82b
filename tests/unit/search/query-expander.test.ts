import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../src/search/query-expander.ts';
import { hanRuns, terms } from '../../../src/search/text.ts';
import { page, termIndex, type FakeSite } from './fake-engine.ts';

describe('editDistance', () => {
  it.each([
    ['redis', 'redis', 0],
    ['redis', 'rediss', 1],
    ['redis', 'reds', 1],
    ['redis', 'radis', 1],
    ['redis', 'rdeis', 1],
    ['celery', 'clerey', 2],
    ['ca', 'abc', 3],
    ['', 'git', 3],
    ['git', '', 3],
  ])('from "%s" to "%s" is %i', (a, b, edits) => expect(editDistance(a, b, 5)).toBe(edits));

  it('is cut off one above the most that matters', () => {
    expect(editDistance('kubernetes', 'decorator', 2)).toBe(3);
    expect(editDistance('redis', 'mysql', 1)).toBe(2);
  });
});

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

/** The expander, once it has loaded what a query takes. */
async function expanderFor(query: string, site = SITE) {
  const it = termIndex(site);
  const expander = await it.expander();
  await it.index.load(terms(query));
  const isName = (term: string): boolean => it.index.frequency(term) > 0;
  const load = () => expander.load(terms(query), hanRuns(query), isName);
  it.loads.length = 0;
  return { ...it, expander, isName, load };
}
/** What a word may stand for. */
async function variantsOf(word: string, site?: FakeSite) {
  const { expander, load } = await expanderFor(word, site);
  await load();
  return expander.variantsOf(word);
}
const said = async (word: string, site?: FakeSite): Promise<string[]> =>
  (await variantsOf(word, site)).map(({ terms: all }) => all.join('+'));

it.each([
  ['redis', true],
  ['red', true],
  ['time_', true],
  ['time_wait', true],
  ['6379', true],
  ['redis.conf', true],
  ['python3', true],
  ['rediss', false],
  ['edis', false],
  ['r_', false],
  ['constructor', false],
])('a word of the site, or one that may be one: "%s" is %s', async (word, expected) => {
  const { expander } = await expanderFor('');
  await expander.loadWords([word]);
  expect(expander.isWord(word)).toBe(expected);
});

it.each([
  ['mysql 資料庫，重啟後', 'mysql 数据库，重启后'],
  ['多執行緒', '多线程'],
  ['多执行绪与执行绪', '多线程与线程'],
  ['快取', '缓存'],
  ['redis constructor', 'redis constructor'],
  ['', ''],
])('simplify turns characters and words of Taiwan into the site’s: "%s"', async (text, result) => {
  expect((await expanderFor('')).expander.simplify(text)).toBe(result);
});

describe('a mistyped word', () => {
  it.each([
    ['rediss', ['redis']],
    ['rdis', ['redis']],
    ['radis', ['redis']],
    ['erdis', ['redis']],
    ['gitt', ['git']],
    ['cachee', ['caches']],
    ['decroatro', ['decorator']],
    ['tiem_wiat', ['time_wait']],
    ['quicksrat', ['quicksort']],
    ['rediaa', []],
    ['quikcsrta', []],
    ['gti', []],
    ['rds', []],
    ['6380', []],
    ['re-dis', []],
    ['redis', []],
  ])('may be the nearest word of the site, the first of equal ones: %s', async (word, expected) => {
    expect((await said(word)).filter((one) => /^[a-z]/.test(one))).toEqual(expected);
  });

  it('is then taken for a mistake, and counts for less', async () => {
    const [typo] = await variantsOf('rediss');
    expect(typo?.isCorrection).toBe(true);
    expect(typo?.weight).toBeLessThan(1);
  });
});

describe('pinyin', () => {
  it.each([
    ['chijiuhua', ['持久+久化']],
    ['jiuhua', ['久化']],
    ['cjh', ['持久+久化']],
    ['chijiuhu', ['持久+久化']],
    ['chongqi', ['重启']],
    ['suo', ['锁']],
    ['chijiuh', []],
    ['xyzjiu', []],
    ['chi1', []],
    ['x', []],
    ['huahuan', []],
  ])('%s stands for Chinese of titles, in one run: %j', async (letters, expected) => {
    expect(await said(letters)).toEqual(expected);
  });

  it('is no mistake; in full it counts for more than by its initials', async () => {
    const [[full], [initials]] = [await variantsOf('chijiuhua'), await variantsOf('cjh')];
    expect([full?.isCorrection, initials?.isCorrection]).toEqual([false, false]);
    expect(full?.weight).toBeGreaterThan(initials?.weight ?? 1);
  });

  it('puts first what stands at more places or begins a name, and gives a few', async () => {
    const pages = (...titles: string[]) => titles.map((title, index) => page(`a/${index}`, title));
    const more = pages('所', '分布式锁', '锁', '用锁', '锁二');
    expect(await said('suo', { pages: more })).toEqual(['锁', '所']);
    expect(await said('suo', { pages: pages('用所', '锁表') })).toEqual(['锁', '所']);
    const many = await said('shi', { pages: pages('是', '时', '事', '式', '使', '世', '市') });
    expect(many.length).toBeLessThan(7);
  });
});

describe('a homophone', () => {
  it.each([
    ['三次握守', ['三次握手']],
    ['吃酒', ['持久']],
    ['吃酒画', ['持久化']],
    ['块速排序', ['快速排序']],
    ['持久化', []],
    ['量子计算', []],
    ['酒花', []],
    ['甲乙丙丁', []],
    ['锁', []],
  ])('is put for a whole word only, beside what is known: %s', async (run, expected) => {
    const { expander, load, isName } = await expanderFor(run);
    await load();
    expect(expander.homophonesOf(run, isName)).toEqual(expected);
  });
});

describe('the files', () => {
  it.each([
    ['a title’s word', 'redis 持久化', 0, false],
    ['a word of texts', 'decorator', 1, false],
    ['a word that begins one', 'mari', 1, false],
    ['a word of no page', 'decoratro', 1, true],
    ['doubtful Chinese, by its sounds', '吃酒', 1, false],
    ['Chinese that nothing sounds like', '甲', 0, false],
  ])(
    'for %s are few, and all letters only for what is on no page',
    async (_, query, shards, all) => {
      const { load, loads } = await expanderFor(query);
      await Promise.all([load(), load()]);
      await load();
      const words = loads.filter((file) => file.startsWith('words/'));
      expect(words.length).toBeLessThanOrEqual(shards);
      expect(loads.filter((file) => file === 'letters.json')).toHaveLength(all ? 1 : 0);
      expect(loads.length).toBe(words.length + (all ? 1 : 0));
    },
  );

  it.each([/^words/, 'letters.json'])('are asked for anew when they failed: %s', async (file) => {
    const { load, fail, expander } = await expanderFor('rediss');
    fail(file, 1);
    await expect(load()).rejects.toThrow('offline');
    await load();
    expect(expander.variantsOf('rediss')).toMatchObject([{ terms: ['redis'] }]);
  });
});
