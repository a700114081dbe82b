import { expect, test } from '@playwright/test';
import { figures, readSuite, type Figures } from '../search/suite.ts';
import { SearchPage, type SearchElement } from './pages/search-page.ts';

/** A little below what the search reaches; raised when it does better. */
const FLOORS = { queries: 60, success1: 0.9, success3: 0.95, zero: 0.01 } as const;

test('search finds what readers look for, over all queries for tuning', async ({ page }) => {
  test.setTimeout(120_000);
  const suite = readSuite('tests/search/queries.tsv').filter(({ set }) => set === 'tune');
  await new SearchPage(page).open('search/');
  const outcomes = await page.locator('search-page').evaluate(
    async ({ engine }: SearchElement, queries) => {
      const found: { ids: string[]; near: boolean }[] = [];
      for (const query of queries) {
        const { results, near } = await engine.search(query);
        found.push({ ids: results.map(({ id }) => id), near });
      }
      return found;
    },
    suite.map(({ query }) => query),
  );

  const judged = suite.map((query, index) => ({
    query,
    ids: outcomes[index]?.ids ?? [],
    near: outcomes[index]?.near ?? false,
  }));
  const answerable = judged.filter(({ query }) => query.pages.length > 0);
  const over = (rows: typeof judged): Figures =>
    figures(
      rows.map(({ query }) => query),
      rows.map(({ ids }) => ids),
    );
  const classes = [...new Set(answerable.map(({ query }) => query.class))].sort();
  const table = classes.map((name) =>
    row(name, over(answerable.filter(({ query }) => query.class === name))),
  );
  const all = over(answerable);
  const unanswerable = judged.filter(({ query }) => query.pages.length === 0);
  const honest = unanswerable.filter(({ ids, near }) => ids.length === 0 || near);
  const report = [
    'class         queries  success@1  success@3  MRR@10    zero',
    ...table,
    row('all', all),
    `of ${unanswerable.length} queries without an answer, ${honest.length} get nothing or only the nearest`,
  ].join('\n');
  console.log(report);
  await test.info().attach('relevance.txt', { body: report, contentType: 'text/plain' });

  expect(all.queries).toBeGreaterThanOrEqual(FLOORS.queries);
  expect(all.success1).toBeGreaterThanOrEqual(FLOORS.success1);
  expect(all.success3).toBeGreaterThanOrEqual(FLOORS.success3);
  expect(all.zero).toBeLessThanOrEqual(FLOORS.zero);
});

function row(name: string, { queries, success1, success3, mrr10, zero }: Figures): string {
  return [
    name.padEnd(14),
    String(queries).padStart(7),
    ...[success1, success3, mrr10].map((share) => share.toFixed(3).padStart(10)),
    zero.toFixed(3).padStart(9),
  ].join(' ');
}
