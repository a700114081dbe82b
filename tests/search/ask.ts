import type { Page } from '@playwright/test';
import type { SearchElement } from '../e2e/pages/search-page.ts';
import type { Answer } from './judge.ts';
import type { Query } from './suite.ts';

/** Opens the results page and asks its engine these queries, one after the other. */
export async function ask(
  page: Page,
  queries: readonly Query[],
  address = 'search/',
): Promise<Answer[]> {
  await page.goto(address);
  return page.locator('search-page').evaluate(
    async ({ engine }: SearchElement, asked) => {
      const answers: Answer[] = [];
      for (const query of asked) {
        const { results, near } = await engine.search(query);
        answers.push({
          near,
          results: results.map(({ id, sections }) => ({
            id,
            anchors: sections.map(({ url }) => new URL(url, location.href).hash),
          })),
        });
      }
      return answers;
    },
    queries.map(({ query }) => query),
  );
}
