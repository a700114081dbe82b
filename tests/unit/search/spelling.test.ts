import { describe, expect, it } from 'vitest';
import { distance } from '../../../src/search/spelling.ts';
import { spelling } from './pack.ts';

describe('distance', () => {
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
  ])('from "%s" to "%s" is %i', (a, b, edits) => {
    expect(distance(a, b, 5)).toBe(edits);
  });

  it('is cut off one above the most that matters', () => {
    expect(distance('kubernetes', 'decorator', 2)).toBe(3);
    expect(distance('redis', 'mysql', 1)).toBe(2);
  });
});

describe('knows', () => {
  const known = spelling({ words: 'redis time_wait' });

  it.each(['redis', 'red', 'time_', 'time_wait'])(
    'is true of "%s", which stands on the site or begins a word that does',
    (word) => expect(known.knows(word)).toBe(true),
  );

  it.each(['rediss', 'edis', 'wait', 'r_'])('is false of "%s"', (word) => {
    expect(known.knows(word)).toBe(false);
  });

  it.each(['6379', 'redis.conf', 'c++', 'python3', '2^32-1'])(
    'is true of "%s": words that are more than letters are not in the pack',
    (word) => expect(known.knows(word)).toBe(true),
  );
});

describe('simplify', () => {
  const known = spelling({
    simplified: '資资庫库執执緒绪後后設设計计',
    regional: { 执行绪: '线程', 程式: '程序', 程式设计: '编程' },
  });

  it('puts simplified for traditional characters, and leaves all others', () => {
    expect(known.simplify('mysql 資料庫，重啟後')).toBe('mysql 资料库，重啟后');
  });

  it('puts the mainland’s words for Taiwan’s, in either characters', () => {
    expect(known.simplify('多執行緒')).toBe('多线程');
    expect(known.simplify('多执行绪与执行绪')).toBe('多线程与线程');
  });

  it('takes the longest word of Taiwan that stands there', () => {
    expect(known.simplify('程式設計的程式')).toBe('编程的程序');
  });

  it('changes nothing where it knows no such words', () => {
    expect(spelling().simplify('資料庫 執行緒')).toBe('資料庫 執行緒');
    expect(known.simplify('')).toBe('');
  });
});

describe('slipsOf', () => {
  const known = spelling({ words: 'redis git time_wait decorator quicksort mariadb at' });
  const slips = (word: string): string[] => known.slipsOf(word).map(({ text }) => text);

  it.each([
    ['rediss', 'redis'],
    ['rdis', 'redis'],
    ['radis', 'redis'],
    ['erdis', 'redis'],
    ['decroatro', 'decorator'],
    ['tiem_wiat', 'time_wait'],
    ['gitt', 'git'],
  ])('takes "%s" for a slip of "%s"', (word, expected) => {
    expect(slips(word)).toEqual([expected]);
  });

  it('allows one edit up to six letters, and two from seven on', () => {
    expect(slips('rediaa')).toEqual([]);
    expect(slips('maraidd')).toEqual(['mariadb']);
    expect(slips('quicksrat')).toEqual(['quicksort']);
    expect(slips('quikcsrta')).toEqual([]);
  });

  it('trusts a slip of four letters less: many other words are as near', () => {
    expect(known.slipsOf('gitt')).toEqual([{ text: 'git', quality: 0.7 }]);
    expect(known.slipsOf('radis')).toEqual([{ text: 'redis', quality: 0.85 }]);
  });

  it.each(['gti', 'rds', '6380', 're-dis'])('guesses nothing for "%s"', (word) => {
    expect(slips(word)).toEqual([]);
  });

  it('takes the nearest word, and of equally near ones the first of the list', () => {
    expect(spelling({ words: 'decorators decorator' }).slipsOf('decoratr')).toMatchObject([
      { text: 'decorator' },
    ]);
    expect(spelling({ words: 'cache caches' }).slipsOf('cachee')).toMatchObject([
      { text: 'cache' },
    ]);
    expect(spelling({ words: 'caches cache' }).slipsOf('cachee')).toMatchObject([
      { text: 'caches' },
    ]);
  });
});

const SYLLABLES = {
  chi: '持吃池',
  jiu: '久酒',
  hua: '化花',
  huan: '缓换',
  cun: '存',
  zhong: '重',
  chong: '重',
  fu: '复',
  xi: '西',
  an: '安',
  xian: '先',
};
const known = spelling({ syllables: SYLLABLES }, [
  'Redis 持久化',
  '缓存与持久化',
  '重复',
  '西安',
  '先存',
]);
const phrases = (letters: string): string[] => known.phrasesOf(letters).map(({ text }) => text);

describe('phrasesOf', () => {
  it('reads full pinyin', () => {
    expect(phrases('chijiuhua')).toEqual(['持久化']);
    expect(phrases('jiuhua')).toEqual(['久化']);
  });

  it('reads initials, and trusts them less than full pinyin', () => {
    expect(phrases('cjh')).toEqual(['持久化']);
    expect(phrases('jh')).toEqual(['久化']);
    const [full] = known.phrasesOf('chijiuhua');
    const [initials] = known.phrasesOf('cjh');
    expect(full?.quality).toBeGreaterThan(initials?.quality ?? 1);
  });

  it('reads pinyin whose last syllable is unfinished from its second letter on', () => {
    expect(phrases('chijiuhu')).toEqual(['持久化']);
    expect(phrases('chijiuh')).toEqual([]);
  });

  it('reads a character in every way in which it is read', () => {
    expect(phrases('zhongfu')).toEqual(['重复']);
    expect(phrases('chongfu')).toEqual(['重复']);
  });

  it('reads letters that can be cut into syllables in several ways in each of them', () => {
    expect(phrases('xian').sort()).toEqual(['先', '西安']);
  });

  it('tries the next reading of a character where the first leads nowhere', () => {
    const twice = spelling({ syllables: { xi: '洗', xian: '洗', cai: '菜' } }, ['洗菜']);
    expect(twice.phrasesOf('xicai').map(({ text }) => text)).toEqual(['洗菜']);
    expect(twice.phrasesOf('xiancai').map(({ text }) => text)).toEqual(['洗菜']);
  });

  it('puts what stands at more places before what stands at fewer', () => {
    const more = spelling({ syllables: { suo: '锁所' } }, ['所', '分布式锁', '锁', '用锁', '锁二']);
    expect(more.phrasesOf('suo').map(({ text }) => text)).toEqual(['锁', '所']);
  });

  it('puts what begins a run of Chinese before what stands inside one', () => {
    const inside = spelling({ syllables: { suo: '锁所' } }, ['用所', '锁表']);
    expect(inside.phrasesOf('suo').map(({ text }) => text)).toEqual(['锁', '所']);
  });

  it('gives four phrases at most', () => {
    const many = spelling({ syllables: { shi: '是时事式使' } }, ['是', '时', '事', '式', '使']);
    expect(many.phrasesOf('shi')).toHaveLength(4);
  });

  it.each(['c', 'redis', 'xyzjiu', 'chi1', '持久', ''])('finds nothing in "%s"', (letters) => {
    expect(phrases(letters)).toEqual([]);
  });

  it('reads nothing across what stands between two runs of Chinese', () => {
    const apart = spelling({ syllables: SYLLABLES }, ['持 Redis 久']);
    expect(apart.phrasesOf('chijiu')).toEqual([]);
  });
});

describe('homophonesOf', () => {
  const homophones = (pair: string): string[] => known.homophonesOf(pair).map(({ text }) => text);

  it('gives the pairs of the titles that sound the same', () => {
    expect(homophones('吃酒')).toEqual(['持久']);
    expect(homophones('池久')).toEqual(['持久']);
  });

  it('does not give the pair itself', () => {
    expect(homophones('持久')).toEqual([]);
  });

  it('gives nothing for another sound, and nothing for characters that it does not know', () => {
    expect(homophones('酒花')).toEqual(['久化']);
    expect(homophones('花酒')).toEqual([]);
    expect(homophones('甲乙')).toEqual([]);
  });

  it('gives each pair once, even where both characters have two readings', () => {
    const twice = spelling({ syllables: { a: '一二', b: '一二' } }, ['一二']);
    expect(twice.homophonesOf('二一').map(({ text }) => text)).toEqual(['一二']);
  });
});
