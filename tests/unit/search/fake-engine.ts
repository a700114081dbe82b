import { otherTitleFiles, titleFiles } from '../../../src/lib/search-packs.ts';
import type { SearchTitle, SpellingFiles, TitleFiles } from '../../../src/lib/search-packs.ts';
import type { TextSection } from '../../../src/search/body.ts';
import { SearchEngine, type Outcome } from '../../../src/search/engine.ts';
import type { TitleEntry, TitlePack, WholeSpellingPack } from '../../../src/search/packs.ts';
import { normalise } from '../../../src/search/text.ts';
import { entry, spellingPack } from './pack.ts';

/** A page of a fake site; where nothing else is said, it is one of the middle ones without tags. */
export type FakePage = TitleEntry & Partial<SearchTitle>;

export const PAGES: FakePage[] = [
  entry('database/persistence', 'Redis 怎样持久化？', ['RDB 与 AOF']),
  entry('database/eviction', 'Redis 的淘汰机制'),
  entry('python/sort', '用 Python 实现快速排序'),
];

/** Words of the fake pages’ text. */
export const WORDS = 'redis aof rdb python pivot partition cache';

const NAMES: Readonly<Record<string, string>> = { database: '数据库' };

export interface Fake {
  pages?: FakePage[];
  /** The pages of the titles that come first: then the site is published anew. */
  before?: FakePage[];
  /** Whether the titles are in many files, as those of a large site. */
  parted?: boolean;
  /** What the title pack holds other than the facets of its pages. */
  pack?: Partial<Pick<TitlePack, 'facets' | 'synonyms'>>;
  spelling?: Partial<WholeSpellingPack>;
  /** All files of slips, in place of one with `spelling`. */
  slips?: SpellingFiles;
  /** By page; one without sections has a single one. */
  texts?: Record<string, string | TextSection[]>;
  /** What Pagefind finds for a query besides, whatever the texts hold: scores of pages. */
  claims?: Record<string, Record<string, number>>;
  /**
   * How often a file stays away before it comes: `titles`, `spelling`, `body`, `page`, `chunk`, or
   * one of the many of a large site.
   */
  failures?: Readonly<Record<string, number>>;
}

/** An engine over fake sources, with what it has asked for; pages go by their ids. */
export function engine(fake: Fake = {}) {
  const { pages = PAGES, before = pages, texts = {}, claims = {}, failures = {} } = fake;
  const searches: (readonly string[])[] = [];
  const read: string[] = [];
  const loads: string[] = [];
  const left = new Map(Object.entries(failures));
  /** Whether a file stays away this time. */
  const isAway = (file: string): boolean => {
    const times = left.get(file) ?? 0;
    left.set(file, times - 1);
    return times > 0;
  };
  const load = <T>(file: string, content: T): Promise<T> => {
    loads.push(file);
    return isAway(file) ? Promise.reject(new Error(`${file} offline`)) : Promise.resolve(content);
  };

  const sectionsOf = (id: string): TextSection[] => {
    const text = texts[id] ?? '';
    return typeof text === 'string' ? [section('', '', text)] : text;
  };
  const scoresOf = (query: string): [id: string, score: number][] => {
    const held = pages.map(({ id }): [string, number] => {
      const text = normalise(
        sectionsOf(id)
          .map((one) => `${one.title} ${one.text}`)
          .join('\n'),
      );
      const counts = query.split(' ').map((term) => text.split(term).length - 1);
      return [id, counts.includes(0) ? 0 : counts.reduce((sum, count) => sum + count, 0)];
    });
    const found = held.filter(([, score]) => score > 0);
    return [...new Map([...found, ...Object.entries(claims[query] ?? {})])];
  };
  const numbers = new Map(pages.map(({ id }, page) => [id, page]));
  const numberOf = (id: string): number => {
    const page = numbers.get(id);
    if (page === undefined) throw new Error(`the fake site has no page ${id}`);
    return page;
  };

  const slips = fake.slips?.pack ?? spellingPack({ words: WORDS, ...fake.spelling });
  const files = new Map<string, object>([['spelling', slips]]);
  fake.slips?.others.forEach((other, file) => files.set(nameOf(file), other));
  const [old, site] = [filesOf(before, fake), filesOf(pages, fake)];
  for (const one of [old, site]) {
    files.set('titles', one.pack);
    otherTitleFiles(one).forEach((other, file) => files.set(nameOf(file), other));
  }
  const contentOf = (file: string): object | undefined =>
    file === 'titles' && !loads.includes(file) ? old.pack : files.get(file);
  const search = new SearchEngine({
    base: '/handbook/',
    load: <T>(file: string) => load(nameOf(file), contentOf(nameOf(file)) as T),
    body: () =>
      load('body', {
        version: site.pack.version,
        search: (queries) => {
          searches.push(queries);
          const hits = queries.map((query) =>
            scoresOf(query)
              .map(([id, score]) => ({ page: numberOf(id), score }))
              .sort((a, b) => b.score - a.score),
          );
          return Promise.resolve({ hits, complete: !isAway('chunk') });
        },
        page: (page) => {
          const id = pages[page]?.id ?? '';
          read.push(id);
          return load('page', sectionsOf(id));
        },
      }),
  });
  return { search, searches, read, loads };
}

function nameOf(file: string): string {
  return file.replace(/\.json$/, '');
}

/** The files of titles of a fake site. */
function filesOf(pages: readonly FakePage[], { parted = false, pack }: Fake): TitleFiles {
  const titles = pages.map((page): SearchTitle => ({ difficulty: '中级', tags: [], ...page }));
  const facet = (ids: readonly string[]) =>
    [...new Set(ids)].map((id) => ({ id, name: NAMES[id] ?? id }));
  const facets = {
    category: facet(titles.map(({ id }) => id.replace(/\/.*/, ''))),
    difficulty: facet(titles.map(({ difficulty }) => difficulty)),
    tag: facet(titles.flatMap(({ tags }) => tags)),
  };
  const files = titleFiles(titles, facets, [], parted ? 0 : Infinity);
  return { ...files, pack: { ...files.pack, ...pack } };
}

export function section(title: string, anchor: string, text: string): TextSection {
  return { title, anchor, text };
}

export function ids({ results }: Outcome): string[] {
  return results.map(({ id }) => id);
}
