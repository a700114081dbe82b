import { expect, test, type Locator, type Page, type Route } from '@playwright/test';
import { issuesAddress } from '../../src/site.ts';
import { strings } from '../../src/strings.ts';
import { HomePage } from './pages/home-page.ts';
import { SearchDialog } from './pages/search-dialog.ts';
import type { SearchElement } from './pages/search-page.ts';
import { SitePage } from './pages/site-page.ts';

const PERSISTENCE = 'Redis 如何实现持久化？';

test.describe('opening and closing', () => {
  test('Ctrl+K opens the dialog with the focus in its box', async ({ page }) => {
    await page.goto('python/decorator/');
    const dialog = new SearchDialog(page);
    await page.keyboard.press('Control+k');
    await expect(dialog.input).toBeFocused();
    await expect(dialog.status).toContainText(strings.search.start);
  });

  test('“/” opens the dialog and is not typed into it', async ({ page }) => {
    await page.goto('python/decorator/');
    const dialog = new SearchDialog(page);
    await page.keyboard.press('/');
    await expect(dialog.input).toBeFocused();
    await expect(dialog.input).toHaveValue('');
  });

  test('a click on the search link opens the dialog instead of the results page', async ({
    page,
  }) => {
    const site = new SitePage(page);
    await site.open('python/decorator/');
    await site.searchLink.click();
    await expect(new SearchDialog(page).input).toBeFocused();
    await expect(page).toHaveURL(/\/python\/decorator\/$/);
  });

  test('“/” typed into a field stays a character', async ({ page }) => {
    const home = new HomePage(page);
    await home.open('./');
    await home.form.input.pressSequentially('a/b');
    await expect(home.form.input).toHaveValue('a/b');
    await expect(new SearchDialog(page).dialog).toHaveCount(0);
  });

  test('Escape closes the dialog at once and gives the focus back', async ({ page }) => {
    const site = new SitePage(page);
    await site.open('python/decorator/');
    await site.searchLink.focus();
    await page.keyboard.press('Enter');
    const dialog = new SearchDialog(page);
    await dialog.input.fill('redis');
    await expect(dialog.options.first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog.dialog).toBeHidden();
    await expect(site.searchLink).toBeFocused();
  });

  test('the close button and a click beside the dialog close it', async ({ page }) => {
    await page.goto('python/decorator/');
    const dialog = new SearchDialog(page);
    await dialog.open();
    await dialog.close.click();
    await expect(dialog.dialog).toBeHidden();
    await dialog.open();
    await page.mouse.click(5, 5);
    await expect(dialog.dialog).toBeHidden();
  });

  test('opened again, the dialog still shows the last query, selected for typing over', async ({
    page,
  }) => {
    await page.goto('python/decorator/');
    const dialog = new SearchDialog(page);
    await dialog.open();
    await dialog.input.fill('redis');
    await dialog.answered();
    await page.keyboard.press('Escape');
    await expect(dialog.dialog).toBeHidden();
    await dialog.open();
    await expect(dialog.input).toHaveValue('redis');
    await expect(dialog.options.first()).toBeVisible();
    await page.keyboard.type('单例');
    await expect(dialog.input).toHaveValue('单例');
  });

  test('nothing of search is asked for before it is opened', async ({ page }) => {
    const requested: string[] = [];
    page.on('request', (request) => requested.push(new URL(request.url()).pathname));
    const ofSearch = (): string[] => requested.filter((path) => /pagefind|search/.test(path));
    const site = new SitePage(page);
    await site.open('python/decorator/');
    await expect(site.themeSwitch).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(ofSearch()).toEqual([]);
    await new SearchDialog(page).open();
    await expect.poll(() => ofSearch().some((path) => path.includes('search-dialog'))).toBe(true);
    await expect.poll(() => ofSearch().some((path) => path.endsWith('pagefind.js'))).toBe(true);
  });

  for (const [sign, give] of [
    ['the pointer on it', (link: Locator) => link.hover()],
    ['the focus on it', (link: Locator) => link.focus()],
  ] as const) {
    test(`${sign} loads the files of the dialog, and nothing of Pagefind`, async ({ page }) => {
      const requested: string[] = [];
      page.on('request', (request) => requested.push(new URL(request.url()).pathname));
      const site = new SitePage(page);
      await site.open('python/decorator/');
      await give(site.searchLink);
      await expect.poll(() => requested.some((path) => path.includes('search-dialog'))).toBe(true);
      await page.waitForLoadState('networkidle');
      expect(requested.filter((path) => path.includes('/pagefind/'))).toEqual([]);
    });
  }

  test('where the dialog cannot be loaded, the results page takes its place', async ({ page }) => {
    await page.route('**/search-dialog*.js', (route) => route.abort());
    const site = new SitePage(page);
    await site.open('python/decorator/');
    await site.searchLink.click();
    await expect(page).toHaveURL((url) => url.pathname === '/search/');
  });
});

test.describe('results', () => {
  test('results stand by question, with the matching section below and the match marked', async ({
    page,
  }) => {
    const dialog = await search(page, 'redis 持久化');
    const group = dialog.group(PERSISTENCE);
    const options = group.getByRole('option');
    await expect(options.first()).toHaveAttribute(
      'href',
      /^\/database\/redis-persistence\/\?mark=redis%20[^#]+$/,
    );
    await expect(options.first()).toContainText('数据库');
    await expect(options.nth(1)).toHaveAttribute(
      'href',
      /^\/database\/redis-persistence\/\?mark=redis%20[^#]+#[a-z-]+$/,
    );
    await expect(options.first().locator('mark')).toHaveText(['Redis', '持久化']);
    await expect(options.nth(1).locator('mark').first()).toBeVisible();
    await expect(dialog.options.first()).toHaveAttribute(
      'data-url',
      '/database/redis-persistence/',
    );
    await expect(dialog.input).toHaveAttribute('aria-expanded', 'true');
  });

  test('arrow keys walk round the results, and the box names the chosen one', async ({ page }) => {
    const dialog = await search(page, 'redis 持久化');
    await expect(dialog.selected).toHaveCount(0);
    const last = (await dialog.options.count()) - 1;
    const steps = [
      ['ArrowDown', 0],
      ['ArrowDown', 1],
      ['ArrowUp', 0],
      ['ArrowUp', last],
      ['ArrowDown', 0],
    ] as const;
    for (const [key, index] of steps) {
      await page.keyboard.press(key);
      const option = dialog.options.nth(index);
      await expect(option).toHaveAttribute('aria-selected', 'true');
      await expect(dialog.selected).toHaveCount(1);
      await expect(option).toBeInViewport();
      const id = (await option.getAttribute('id')) ?? '';
      await expect(dialog.input).toHaveAttribute('aria-activedescendant', id);
    }
  });

  test('Enter opens the first result, or the one that was chosen', async ({ page }) => {
    let dialog = await search(page, 'redis 持久化');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL((url) => url.pathname === '/database/redis-persistence/');
    dialog = await search(page, 'redis 持久化');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const href = (await dialog.selected.getAttribute('href')) ?? '';
    expect(href).toContain('#');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL((url) => url.pathname + url.search + url.hash === href);
  });

  test('a section of the page one is on closes the dialog and is scrolled to', async ({ page }) => {
    const dialog = await search(page, '装饰器 最小的正确写法');
    await dialog.dialog.locator('a[data-url="/python/decorator/#minimal"]').click();
    await expect(dialog.dialog).toBeHidden();
    await expect(page.locator('#minimal')).toBeInViewport();
  });

  test('the link to all results carries the query', async ({ page }) => {
    const dialog = await search(page, 'redis 持久化');
    await dialog.all.click();
    await expect(page).toHaveURL((url) => url.searchParams.get('q') === 'redis 持久化');
    await expect(page).toHaveURL(/\/search\/\?q=/);
  });

  test('titles answer at once, and what was chosen stays chosen when the full text comes', async ({
    page,
  }) => {
    const { release } = await hold(page, '**/pagefind/pagefind.js');
    await page.goto('python/decorator/');
    const dialog = new SearchDialog(page);
    await dialog.open();
    await dialog.input.fill('redis');
    await expect(dialog.status).toHaveText(strings.search.loading);
    await expect(dialog.options.first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const chosen = (await dialog.selected.getAttribute('data-url')) ?? '';
    const before = await urls(dialog);
    await release();
    await dialog.answered();
    await expect(dialog.selected).toHaveAttribute('data-url', chosen);
    const after = await urls(dialog);
    expect(after.slice(0, before.length)).toEqual(before.filter((url) => after.includes(url)));
    expect(after.indexOf(chosen)).toBe(before.indexOf(chosen));
    const id = (await dialog.selected.getAttribute('id')) ?? '';
    await expect(dialog.input).toHaveAttribute('aria-activedescendant', id);
  });

  test('an older answer never takes the place of a newer one', async ({ page }) => {
    // The dialog and the results page ask the same engine: there, its answers can be held back.
    await page.goto('search/');
    await page.locator('search-page').evaluate((element: SearchElement) => {
      const { engine } = element;
      const original = engine.search.bind(engine);
      const late: (() => void)[] = [];
      engine.search = async (query) => {
        const outcome = await original(query);
        if (query === 'nginx') await new Promise<void>((resolve) => late.push(resolve));
        return outcome;
      };
      element.addEventListener('release', () => {
        for (const resolve of late) resolve();
        element.toggleAttribute('data-released', late.length > 0);
      });
      element.dataset.late = '0';
      const push = late.push.bind(late);
      late.push = (...items) => {
        element.dataset.late = '1';
        return push(...items);
      };
    });
    const held = page.locator('search-page');
    const dialog = new SearchDialog(page);
    await dialog.open();
    await dialog.input.fill('nginx');
    await expect(held).toHaveAttribute('data-late', '1');
    await dialog.input.fill('单例模式');
    await dialog.answered();
    const shown = await hrefs(dialog);
    expect(shown[0]).toContain('/python/singleton/');
    await held.dispatchEvent('release');
    await expect(held).toHaveAttribute('data-released');
    // The late answer has been given by now: two frames leave it time to be shown, if it were.
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    expect(await hrefs(dialog)).toEqual(shown);
  });
});

test.describe('filters', () => {
  test('a filter narrows the results, and the link to all results carries it', async ({ page }) => {
    const dialog = await search(page, '端口');
    const all = await urls(dialog);
    expect(all.some((url) => !url.startsWith('/linux/'))).toBe(true);
    await dialog.filter('category').selectOption('linux');
    await expect.poll(async () => (await urls(dialog)).length).toBeLessThan(all.length);
    await dialog.answered();
    const narrowed = await urls(dialog);
    expect(narrowed).not.toEqual([]);
    expect(narrowed.filter((url) => !url.startsWith('/linux/'))).toEqual([]);
    await expect(dialog.all).toHaveAttribute(
      'href',
      /\/search\/\?q=%E7%AB%AF%E5%8F%A3&category=linux$/,
    );
    await dialog.filter('category').selectOption('');
    await expect.poll(() => urls(dialog)).toEqual(all);
  });

  test('where filters leave nothing, that is said; Escape closes from within them', async ({
    page,
  }) => {
    const dialog = await search(page, 'webapp2');
    await dialog.filter('category').selectOption('linux');
    await expect(dialog.status).toContainText(strings.search.noneFiltered);
    await expect(dialog.ask).toBeVisible();
    await dialog.filter('category').focus();
    await page.keyboard.press('Escape');
    await expect(dialog.dialog).toBeHidden();
  });
});

test.describe('input methods', () => {
  test('nothing is searched while an input method composes, only what it commits', async ({
    page,
  }) => {
    await page.clock.install();
    await page.goto('python/decorator/');
    const dialog = new SearchDialog(page);
    await dialog.open();
    await dialog.input.fill('redis');
    await dialog.answered();
    const queries = await recordQueries(page, dialog);
    const cdp = await page.context().newCDPSession(page);
    await dialog.input.fill('');
    await expect(dialog.options).toHaveCount(0);
    for (const text of ['c', 'chi', "chi'jiu", "chi'jiu'hua"]) {
      await cdp.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
      await expect(dialog.input).toHaveValue(text);
      // Far longer than the pause after the last key.
      await page.clock.runFor(1000);
    }
    await cdp.send('Input.insertText', { text: '持久化' });
    await page.clock.runFor(1000);
    await expect(dialog.group(PERSISTENCE)).toBeVisible();
    expect([...new Set(queries)]).toEqual([null, '持久化']);
  });

  test('Enter and arrows belong to the input method while it composes', async ({ page }) => {
    const dialog = await search(page, 'redis');
    const prevented = await dialog.input.evaluate((input) =>
      ['Enter', 'ArrowDown'].map((key) => {
        const init = { key, isComposing: true, bubbles: true, cancelable: true };
        return !input.dispatchEvent(new KeyboardEvent('keydown', init));
      }),
    );
    expect(prevented).toEqual([false, false]);
    await expect(dialog.selected).toHaveCount(0);
    await expect(dialog.dialog).toBeVisible();
    await expect(page).toHaveURL(/\/python\/decorator\/$/);
  });
});

test.describe('when there is nothing to show', () => {
  test('an empty box says what one may type', async ({ page }) => {
    const dialog = await search(page, 'redis');
    await dialog.input.fill('');
    await expect(dialog.status).toContainText(strings.search.start);
    await expect(page.getByRole('button', { name: strings.search.suggestions[0] })).toBeVisible();
    await expect(dialog.options).toHaveCount(0);
    await expect(dialog.input).toHaveAttribute('aria-expanded', 'false');
  });

  test('no result names the query and says what to do', async ({ page }) => {
    const dialog = await search(page, 'qqqqzzzz');
    await expect(dialog.status).toContainText(strings.search.none('qqqqzzzz'));
    await expect(dialog.status).toContainText(strings.search.noneHint);
    await expect(dialog.options).toHaveCount(0);
    const title = encodeURIComponent(strings.search.askTitle('qqqqzzzz'));
    await expect(dialog.ask).toHaveAttribute('href', `${issuesAddress}?title=${title}`);
  });

  test('a suggestion is searched for when chosen', async ({ page }) => {
    await page.goto('python/decorator/');
    const dialog = new SearchDialog(page);
    await dialog.open();
    await dialog.offer(strings.search.suggestions[0]).click();
    await expect(dialog.input).toHaveValue(strings.search.suggestions[0]);
    await expect(dialog.input).toBeFocused();
    await dialog.answered();
    await expect(dialog.group(PERSISTENCE)).toBeVisible();
    await expect(dialog.offer(strings.search.suggestions[0])).toHaveCount(0);
  });

  test('searches of which a result was opened are offered again, until they are forgotten', async ({
    page,
  }) => {
    let dialog = await search(page, 'asyncio');
    dialog = await search(page, '单例模式');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL((url) => url.pathname === '/python/singleton/');
    await dialog.open();
    await expect(dialog.dialog).toContainText(strings.search.recent);
    // Nothing was opened for it.
    await expect(dialog.offer('asyncio')).toHaveCount(0);
    await dialog.offer('单例模式').click();
    await expect(dialog.input).toHaveValue('单例模式');
    await dialog.answered();
    await dialog.input.fill('');
    await dialog.forget.click();
    await expect(dialog.offer('单例模式')).toHaveCount(0);
    await expect(dialog.offer(strings.search.suggestions[0])).toBeFocused();
    await page.reload();
    await dialog.open();
    await expect(dialog.offer(strings.search.suggestions[0])).toBeVisible();
    await expect(dialog.forget).toHaveCount(0);
  });

  for (const [what, pattern] of [
    ['everything', '**/pagefind/**'],
    ['the titles', '**/pagefind/titles.json'],
    ['Pagefind', '**/pagefind/pagefind.js'],
    ['the engine', '**/pagefind/wasm*'],
    ['the text of results', '**/pagefind/fragment/*'],
  ] as const) {
    test(`a failure to load ${what} is said, and a retry mends it`, async ({ page }) => {
      await page.route(pattern, (route) => route.abort());
      await page.goto('python/decorator/');
      const dialog = new SearchDialog(page);
      await dialog.open();
      await dialog.input.fill('redis 持久化');
      await expect(dialog.status).toContainText(strings.search.failed);
      await page.unroute(pattern);
      await dialog.retry.click();
      await dialog.answered();
      await expect(dialog.group(PERSISTENCE).getByRole('option').nth(1)).toBeVisible();
    });
  }
});

/** Opens the dialog on a question page and waits for the full answer to a query. */
async function search(page: Page, query: string): Promise<SearchDialog> {
  await page.goto('python/decorator/');
  const dialog = new SearchDialog(page);
  await dialog.open();
  await dialog.input.fill(query);
  await dialog.answered();
  return dialog;
}

/** Addresses of the results, without their sections. */
async function urls(dialog: SearchDialog): Promise<string[]> {
  return dialog.pages.evaluateAll((pages: HTMLElement[]) =>
    pages.map((page) => page.dataset.url ?? ''),
  );
}

async function hrefs(dialog: SearchDialog): Promise<(string | null)[]> {
  return dialog.options.evaluateAll((all) => all.map((option) => option.getAttribute('href')));
}

/** Keeps requests from being answered until they are released. */
async function hold(page: Page, pattern: string): Promise<{ release: () => Promise<void> }> {
  const held: Route[] = [];
  let open = false;
  await page.route(pattern, async (route) => {
    if (open) await route.continue();
    else held.push(route);
  });
  return {
    async release() {
      open = true;
      await Promise.all(held.map((route) => route.continue()));
    },
  };
}

/** Every query that the dialog shows a state for, in order; its link to all results names it. */
async function recordQueries(page: Page, dialog: SearchDialog): Promise<(string | null)[]> {
  const queries: (string | null)[] = [];
  await page.exposeFunction('recordQuery', (href: string) => {
    queries.push(new URL(href).searchParams.get('q'));
  });
  await dialog.all.evaluate((link: HTMLAnchorElement) => {
    const { recordQuery } = window as unknown as { recordQuery: (href: string) => void };
    new MutationObserver(() => recordQuery(link.href)).observe(link, { attributes: true });
  });
  return queries;
}
