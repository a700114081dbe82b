import type { TextSection } from '../../../src/search/body.ts';
import { SearchEngine, type Outcome } from '../../../src/search/engine.ts';
import type { SpellingPack, TitleEntry, TitlePack } from '../../../src/search/packs.ts';
import { normalise } from '../../../src/search/text.ts';
import { entry, spellingPack, titlePack } from './pack.ts';

export const PAGES = [
  entry('database/persistence', 'Redis 怎样持久化？', ['RDB 与 AOF']),
  entry('database/eviction', 'Redis 的淘汰机制'),
  entry('python/sort', '用 Python 实现快速排序'),
];

/** Words of the fake pages’ text. */
export const WORDS = 'redis aof rdb python pivot partition cache';

export interface Fake {
  pages?: TitleEntry[];
  /** What else the title pack holds. */
  pack?: Partial<TitlePack>;
  spelling?: Partial<SpellingPack>;
  /** By page; one without sections has a single one. */
  texts?: Record<string, string | TextSection[]>;
  /** What Pagefind finds for a query besides, whatever the texts hold: scores of pages. */
  claims?: Record<string, Record<string, number>>;
  /** How often a file stays away before it comes. */
  failures?: Partial<Record<'titles' | 'spelling' | 'body' | 'page' | 'chunk', number>>;
}

/** An engine over fake sources, with what it has asked for. */
export function engine(fake: Fake = {}) {
  const { pages = PAGES, pack = {}, texts = {}, claims = {}, failures = {} } = fake;
  const searches: (readonly string[])[] = [];
  const read: string[] = [];
  const loads: string[] = [];
  const left = new Map(Object.entries(failures));
  /** Whether a file stays away this time. */
  const isAway = (file: keyof typeof failures): boolean => {
    const times = left.get(file) ?? 0;
    left.set(file, times - 1);
    return times > 0;
  };
  const load = <T>(file: keyof typeof failures, content: T): Promise<T> => {
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
  const search = new SearchEngine({
    base: '/handbook/',
    titles: () => load('titles', { ...titlePack(pages), ...pack }),
    spelling: () => load('spelling', spellingPack({ words: WORDS, ...fake.spelling })),
    body: () =>
      load('body', {
        search: (queries) => {
          searches.push(queries);
          const hits = queries.map((query) =>
            scoresOf(query)
              .map(([id, score]) => ({ page: id, score }))
              .sort((a, b) => b.score - a.score),
          );
          return Promise.resolve({ hits, complete: !isAway('chunk') });
        },
        page: (id) => {
          read.push(id);
          return load('page', sectionsOf(id));
        },
      }),
  });
  return { search, searches, read, loads };
}

export function section(title: string, anchor: string, text: string): TextSection {
  return { title, anchor, text };
}

export function ids({ results }: Outcome): string[] {
  return results.map(({ id }) => id);
}
