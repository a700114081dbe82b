import type { Page } from '@playwright/test';
import type { Outcome } from '../../src/search/engine.ts';
import type { SearchElement } from '../e2e/pages/search-page.ts';
import { answerOf, type Answer } from './judge.ts';
import type { Query } from './suite.ts';

/** Opens the results page and asks its engine these queries, one after the other. */
export async function ask(
  page: Page,
  queries: readonly Query[],
  address = 'search/',
): Promise<Answer[]> {
  await page.goto(address);
  const outcomes = await page.locator('search-page').evaluate(
    async ({ engine }: SearchElement, asked) => {
      const all: Outcome[] = [];
      for (const query of asked) all.push(await engine.search(query));
      return all;
    },
    queries.map(({ query }) => query),
  );
  return outcomes.map(answerOf);
}
