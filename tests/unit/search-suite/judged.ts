import { rankOf, type Answer, type Judged } from '../../search/judge.ts';
import type { Query } from '../../search/suite.ts';

/** A query of the suite with the given parts; the rest is ordinary. */
export function query(parts: Partial<Query> = {}): Query {
  return { set: 'tune', class: 'phrase', query: 'q', pages: ['a/a'], anchor: undefined, ...parts };
}

/** An answer that lists these pages, each as `id` or `id#anchor`. */
export function answer(...pages: string[]): Answer {
  return {
    isPartial: false,
    results: pages.map((page) => {
      const [id = '', anchor] = page.split('#');
      return { id, anchors: anchor === undefined ? [] : [`#${anchor}`] };
    }),
  };
}

/** A query that is answered at this rank, or not at all. */
export function at(rank: number, parts: Partial<Query> = {}): Judged {
  const others = Array.from({ length: Math.min(rank, 20) - 1 }, (_, index) => `b/${index}`);
  const asked = query(parts);
  const given = answer(...others, ...(rank === Infinity ? [] : ['a/a']));
  return { query: asked, answer: given, rank: rankOf(asked, given) };
}
