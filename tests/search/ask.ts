import type { Page } from '@playwright/test';
import { searchStrings } from '../../src/strings.ts';
import { SearchDialog } from '../e2e/pages/search-dialog.ts';
import type { Answer } from './judge.ts';
import type { Query } from './suite.ts';

/**
 * Types these queries into the search dialog, one after the other, and reads what it shows.
 *
 * @param address Of the page on which the dialog opens.
 */
export async function ask(
  page: Page,
  queries: readonly Query[],
  address = './',
): Promise<Answer[]> {
  const search = new SearchDialog(page);
  await search.open(address);
  const panel = search.dialog.locator('search-panel');
  const texts = queries.map(({ query }) => query);
  const shown = await panel.evaluate(async (element: HTMLElement, asked) => {
    const input = element.querySelector('input');
    const type = (text: string): void => {
      if (input) input.value = text;
      input?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    const all: { status: string; message: string; urls: string[] }[] = [];
    for (const text of asked) {
      type('');
      type(text);
      await new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          if (/^(start|loading)$/.test(element.dataset.status ?? '')) return;
          observer.disconnect();
          resolve();
        });
        observer.observe(element, { attributeFilter: ['data-status'] });
      });
      const links = element.querySelectorAll<HTMLElement>('.result a');
      all.push({
        status: element.dataset.status ?? '',
        message: element.querySelector('.search-status')?.textContent ?? '',
        urls: Array.from(links, (link) => link.dataset.url ?? ''),
      });
    }
    return all;
  }, texts);
  return shown.map(({ status, message, urls }, index) => {
    if (status !== 'found' && status !== 'nothing') {
      throw new Error(`no answer to query ${index}: ${message}`);
    }
    const pages = urls.filter((url) => !url.includes('#'));
    return {
      isPartial: message.endsWith(searchStrings.near),
      results: pages.map((page) => ({
        id: page.replace(/^\/|\/$/g, ''),
        anchors: urls
          .filter((url) => url.startsWith(`${page}#`))
          .map((url) => url.replace(page, '')),
      })),
    };
  });
}
