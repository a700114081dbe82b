import type { SearchDocument } from '../../../src/search/build/documents.ts';
import { indexFiles } from '../../../src/search/build/shards.ts';
import { SearchEngine, type Outcome } from '../../../src/search/engine.ts';
import { expanderFile, SHARDS, type StoredSection } from '../../../src/search/index-format.ts';
import type { FullText, Hit } from '../../../src/search/full-text.ts';
import { QueryExpander } from '../../../src/search/query-expander.ts';
import type { WeightedClause } from '../../../src/search/match.ts';
import type { Variant } from '../../../src/search/query.ts';
import { TermIndex } from '../../../src/search/term-index.ts';
import { normalize, terms } from '../../../src/search/text.ts';

export const PAGES: SearchDocument[] = [
  page('database/persistence', 'Redis 怎样持久化？', ['RDB 与 AOF']),
  page('database/eviction', 'Redis 的淘汰机制'),
  page('python/sort', '用 Python 实现快速排序'),
];

const NAMES: Readonly<Record<string, string>> = { database: '数据库', redis: 'Redis' };

export interface FakeSite {
  pages?: SearchDocument[];
  synonyms?: string[][];
  /** By page; a text without sections is one. */
  texts?: Record<string, string | StoredSection[]>;
}

/** A page with nothing but these. */
export function page(
  id: string,
  title: string,
  aliases: string[] = [],
  more: Partial<SearchDocument> = {},
): SearchDocument {
  const shortAnswer = `简答：${title}`;
  return { id, title, shortAnswer, aliases, difficulty: '中级', tags: [], ...more };
}

/** Pages `a/page-0`, `a/page-1` … */
export function pagesNamed(count: number, name: (index: number) => string): SearchDocument[] {
  return Array.from({ length: count }, (_, index) => page(`a/page-${index}`, name(index)));
}

/** Rows of a table: a line each, with `|` between cells. */
export function table(texts: TemplateStringsArray, ...values: string[]): string[][] {
  const rows = String.raw(texts, ...values).split('\n');
  const cells = rows.map((row) => row.split('|').map((cell) => cell.trim()));
  return cells.filter(([first, ...others]) => first !== '' || others.length > 0);
}

export function section(anchor: string, title: string, prose: string, code = ''): StoredSection {
  return [anchor, title, prose, code];
}

export function ids({ results }: Outcome): string[] {
  return results.map(({ id }) => id);
}

/** A variant of terms that blanks separate. */
export function variant(said: string, weight = 1, isCorrection = false): Variant {
  return { text: said, terms: said.split(' '), weight, isCorrection };
}

/** Clauses, each of one typed term, with as much weight. */
export function clausesOf(text: string): WeightedClause[] {
  return terms(text).map((term) => ({ variants: [variant(term)], weight: 1 }));
}

const sites = new Map<string, ReturnType<typeof filesOf>>();

/** All files of a fake site, made once. */
function build(site: FakeSite) {
  const { pages = PAGES, synonyms = [], texts = {} } = site;
  const key = JSON.stringify([pages, synonyms, texts]);
  const made = sites.get(key) ?? filesOf(pages, synonyms, texts);
  sites.set(key, made);
  return made;
}

function filesOf(
  documents: SearchDocument[],
  synonyms: string[][],
  texts: NonNullable<FakeSite['texts']>,
) {
  const sections = documents.map(({ id }): StoredSection[] => {
    const text = texts[id] ?? [];
    return typeof text === 'string' ? [section('text', '', text)] : text;
  });
  const values = (all: string[]) => [...new Set(all)].map((id) => ({ id, name: NAMES[id] ?? id }));
  const facets = {
    category: values(documents.map(({ id }) => id.replace(/\/.*/, ''))),
    difficulty: values(documents.map(({ difficulty }) => difficulty)),
    tag: values(documents.flatMap(({ tags }) => tags)),
  };
  return { documents, sections, ...indexFiles({ documents, facets, synonyms }, sections) };
}

/**
 * A host of fake files, with what is asked of it. Files are named without the folder of their version:
 * `terms/0.json`, `expander.json`.
 */
function host(first: FakeSite) {
  const loads: string[] = [];
  const failures = new Map<string | RegExp, number>();
  const it = {
    site: build(first),
    loads,
    /** Keeps a file away, for ever where nothing else is said. */
    fail: (file: string | RegExp, times = Infinity) => void failures.set(file, times),
    /** All files come again. */
    recover: () => failures.clear(),
    /** Replaces the site: the files of the old version vanish. */
    publish: (next: FakeSite): void => {
      it.site = build(next);
    },
    isAway: (name: string): boolean => {
      for (const [file, times] of failures) {
        if (times === 0 || !(typeof file === 'string' ? file === name : file.test(name))) continue;
        failures.set(file, times - 1);
        return true;
      }
      return false;
    },
    load: async <T>(file: string): Promise<T> => {
      const name = file.replace(new RegExp(`^${SHARDS}[^/]+/`), '');
      loads.push(name);
      await Promise.resolve();
      const content = it.site.files.get(file);
      if (it.isAway(name) || content === undefined) throw new Error(`${name} offline`);
      return JSON.parse(JSON.stringify(content)) as T;
    },
  };
  return it;
}

/** An engine over a fake host. `full text` is Pagefind, `chunk` a part of its index. */
export function engine(first: FakeSite = {}) {
  const it = host(first);
  const searches: (readonly string[])[] = [];
  let closed = 0;
  const openFullText = async (): Promise<FullText> => {
    it.loads.push('full text');
    await Promise.resolve();
    if (it.isAway('full text')) throw new Error('full text offline');
    const own = it.site;
    return {
      version: own.head.version,
      search(asked) {
        searches.push(asked);
        const isComplete = own === it.site && !it.isAway('chunk');
        const hits = asked.map((term) => [term, hitsOf(own, term)] as const);
        return Promise.resolve({ hits: new Map(isComplete ? hits : []), isComplete });
      },
      close: () => (closed += 1),
    };
  };
  const search = new SearchEngine({ base: '/handbook/', load: it.load, openFullText });
  return { ...it, search, searches, closed: () => closed };
}

/** Index and expander over a fake host. */
export function termIndex(first: FakeSite = {}) {
  const it = host(first);
  const { head } = it.site;
  const expander = async () =>
    new QueryExpander(head, await it.load(expanderFile(head.version)), it.load);
  return { ...it, index: new TermIndex(head, it.load), expander };
}

function hitsOf({ documents, sections }: ReturnType<typeof filesOf>, term: string): Hit[] {
  return documents

    .map((_, number) => {
      const text = normalize(
        (sections[number] ?? []).flatMap(([, ...fields]) => fields).join('\n'),
      );
      return { page: number, score: text.split(term).length - 1 };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}
