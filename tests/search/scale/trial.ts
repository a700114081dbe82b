import { answerOf, judge, type Judged } from '../judge.ts';
import { openSearch } from '../node-engine.ts';
import type { Query } from '../suite.ts';

/** Pagefind looks through all words that it has loaded, so an engine gets slower with every query. */
const QUERIES_PER_ENGINE = 25;

/** Asks queries of the search over a folder. */
export async function ask(dist: string, queries: readonly Query[]): Promise<Judged[]> {
  let search = openSearch(dist);
  const judged: Judged[] = [];
  for (const [index, query] of queries.entries()) {
    if (index > 0 && index % QUERIES_PER_ENGINE === 0) search = openSearch(dist);
    judged.push(...judge([query], [answerOf(await search.search(query.query))]));
  }
  return judged;
}
