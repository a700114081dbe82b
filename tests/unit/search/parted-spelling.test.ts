import { describe, expect, it } from 'vitest';
import { spellingFiles, type SearchText } from '../../../src/lib/search-packs.ts';
import { LETTERS, partOf, partOfKey } from '../../../src/search/parts.ts';
import { openSpelling, type Spelling } from '../../../src/search/spelling.ts';

const PAGES: SearchText[] = [
  { title: 'Redis 怎样持久化？', aliases: ['落盘'], body: 'redis.conf 与 celery' },
  { title: '快速排序', aliases: ['quicksort'], body: 'pivot 与 partition' },
  { title: '端口占用', aliases: [], body: 'time_wait 与重复的 decorator' },
  { title: '缓存与持久化', aliases: [], body: 'nginx' },
];
const WORDS = ['redis', 'conf', 'celery', 'quicksort', 'pivot', 'time_wait', 'decorator', 'nginx'];
const NAMES = PAGES.flatMap(({ title, aliases }) => [title, ...aliases]);

/** What slips are understood with, in parts; with what has been loaded, and what cannot be. */
async function parted() {
  const { pack, others } = spellingFiles(PAGES, [['枢轴', 'pivot']], true);
  const folder = 'folder' in pack ? `${pack.folder}/` : '';
  const loads: string[] = [];
  const away = new Set<string>();
  const spelling = await openSpelling(pack, [], async <T>(file: string) => {
    const name = file.replace(folder, '');
    loads.push(name);
    await Promise.resolve();
    if (away.has(name)) throw new Error(`${name} offline`);
    return JSON.parse(JSON.stringify(others.get(file))) as T;
  });
  return { spelling, loads, away };
}

/** The same with everything in one file. */
function whole(): Promise<Spelling> {
  const { pack } = spellingFiles(PAGES, [['枢轴', 'pivot']], false);
  return openSpelling(pack, NAMES, () => Promise.reject(new Error('there is no other file')));
}

const partOfWord = (word: string): string => `${partOf(word, PAGES.length)}.json`;
const partOfSound = (sound: string): string => `${partOfKey(sound, PAGES.length)}.json`;

describe('PartedSpelling', () => {
  it('knows synonyms, traditional characters and Taiwan’s words without any other file', async () => {
    const { spelling, loads } = await parted();
    expect(spelling.synonyms).toEqual([['枢轴', 'pivot']]);
    expect(spelling.simplify('緩存')).toBe('缓存');
    expect(spelling.simplify('快取')).toBe('缓存');
    expect(loads).toEqual([]);
  });

  it.each([...WORDS, 'red', 'time_', 'rdb', 'kafka', 're-dis', '6379'])(
    'knows of %s as much as one file does',
    async (word) => {
      const { spelling } = await parted();
      await spelling.prepare([word]);
      expect(spelling.knows(word)).toBe((await whole()).knows(word));
    },
  );

  it.each(['池酒', '拍许', '断口', '持久', '甲乙'])(
    'knows as many homophones of %s as one file does',
    async (pair) => {
      const { spelling } = await parted();
      await spelling.prepare([pair]);
      expect(spelling.homophonesOf(pair)).toEqual((await whole()).homophonesOf(pair));
    },
  );

  it.each(['chijiuhua', 'cjh', 'kspx', 'luopan', 'rediss', 'decroator', 'xyz'])(
    'understands %s as one file does',
    async (word) => {
      const { spelling } = await parted();
      await spelling.prepare([word]);
      const one = await whole();
      expect(spelling.phrasesOf(word)).toEqual(one.phrasesOf(word));
      expect(spelling.slipsOf(word)).toEqual(one.slipsOf(word));
    },
  );
});

describe('the files of slips', () => {
  it('are one for a word of the site, and all words only for a word that is on no page', async () => {
    const { spelling, loads } = await parted();
    await spelling.prepare(['celery']);
    expect(loads).toEqual([partOfWord('celery')]);
    await spelling.prepare(['celerx']);
    expect(loads).toEqual([partOfWord('celery'), LETTERS]);
  });

  it('are for a pair of characters those of its sounds, and none for a single one', async () => {
    const { spelling, loads } = await parted();
    await spelling.prepare(['池酒']);
    expect(loads).toEqual([partOfSound('chi jiu')]);
    await spelling.prepare(['锁', '甲乙']);
    expect(loads).toHaveLength(1);
  });

  it('are for words that nobody typed no more than tells whether they are of the site', async () => {
    const { spelling, loads } = await parted();
    await spelling.prepare([], ['pivot', 'kafka', '池酒']);
    expect(new Set(loads)).toEqual(new Set([partOfWord('pivot'), partOfWord('kafka')]));
    expect([spelling.knows('pivot'), spelling.knows('kafka')]).toEqual([true, false]);
  });

  it('are loaded once for all queries', async () => {
    const { spelling, loads } = await parted();
    await Promise.all([spelling.prepare(['rediss', '池酒']), spelling.prepare(['池酒', 'kafka'])]);
    await spelling.prepare(['rediss', '池酒', 'kafka']);
    expect(loads.length).toBe(new Set(loads).size);
  });

  it.each([partOfWord('rediss'), LETTERS])('are asked for anew when %s failed', async (file) => {
    const { spelling, away } = await parted();
    away.add(file);
    await expect(spelling.prepare(['rediss'])).rejects.toThrow(`${file} offline`);
    away.clear();
    await spelling.prepare(['rediss']);
    expect(spelling.slipsOf('rediss')).toMatchObject([{ text: 'redis' }]);
  });
});
