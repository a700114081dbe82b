import { expect, test, type Locator } from '@playwright/test';
import { searchStrings } from '../../src/strings.ts';
import { HomePage } from './pages/home-page.ts';
import { SearchDialog } from './pages/search-dialog.ts';
import { SitePage } from './pages/site-page.ts';
import { question } from './site.ts';
import { EVERY_ENGINE } from './tags.ts';

const PERSISTENCE = question('database/redis-persistence').title;

test.describe('opening and closing', () => {
  for (const [way, give] of [
    ['Ctrl+K', ({ page }: SitePage) => page.keyboard.press('Control+k')],
    ['“/”', ({ page }: SitePage) => page.keyboard.press('/')],
    ['a click on the search link', ({ searchLink }: SitePage) => searchLink.click()],
  ] as const) {
    test(
      `${way} opens the dialog with the focus in its empty box`,
      { tag: EVERY_ENGINE },
      async ({ page }) => {
        await page.goto('python/decorator/');
        const dialog = new SearchDialog(page);
        await give(dialog);
        await expect(dialog.input).toBeFocused();
        await expect(dialog.input).toHaveValue('');
        await expect(dialog.status).toContainText(searchStrings.start);
        await expect(page).toHaveURL(/\/python\/decorator\/$/);
      },
    );
  }

  test('“/” typed into a field stays a character', async ({ page }) => {
    const home = new HomePage(page);
    await home.open('./');
    await home.form.input.pressSequentially('a/b');
    await expect(home.form.input).toHaveValue('a/b');
    await expect(new SearchDialog(page).dialog).toHaveCount(0);
  });

  test('Escape closes the dialog at once and gives the focus back', async ({ page }) => {
    await page.goto('python/decorator/');
    const dialog = new SearchDialog(page);
    await dialog.searchLink.focus();
    await page.keyboard.press('Enter');
    await dialog.input.fill('redis');
    await expect(dialog.options.first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog.dialog).toBeHidden();
    await expect(dialog.searchLink).toBeFocused();
  });

  test('the close button and a click beside the dialog close it', async ({ page }) => {
    const dialog = new SearchDialog(page);
    await dialog.open('python/decorator/');
    await dialog.close.click();
    await expect(dialog.dialog).toBeHidden();
    await dialog.open();
    await page.mouse.click(5, 5);
    await expect(dialog.dialog).toBeHidden();
  });

  test('opened again, the dialog still shows the last query, selected for typing over', async ({
    page,
  }) => {
    const dialog = new SearchDialog(page);
    await dialog.open('python/decorator/');
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

  for (const [sign, give] of [
    ['the pointer on its link', (link: Locator) => link.hover()],
    ['the focus on its link', (link: Locator) => link.focus()],
  ] as const) {
    test(`nothing of search is loaded before ${sign}, and nothing of Pagefind before it is opened`, async ({
      page,
    }) => {
      const requested: string[] = [];
      page.on('request', (request) => requested.push(new URL(request.url()).pathname));
      const asked = (part: RegExp) => requested.filter((path) => part.test(path));
      const dialog = new SearchDialog(page);
      await page.goto('python/decorator/', { waitUntil: 'networkidle' });
      await expect(dialog.themeSwitch).toBeVisible();
      expect(asked(/pagefind|search/)).toEqual([]);
      await give(dialog.searchLink);
      await expect.poll(() => asked(/search-panel/)).not.toEqual([]);
      await page.waitForLoadState('networkidle');
      expect(asked(/pagefind/)).toEqual([]);
      await dialog.open();
      await expect.poll(() => asked(/pagefind\.js$/)).not.toEqual([]);
    });
  }
});

test.describe('results', () => {
  test(
    'results stand by question, with the matching section below and the match marked',
    { tag: EVERY_ENGINE },
    async ({ page }) => {
      const dialog = new SearchDialog(page);
      await dialog.openWith('redis 持久化');
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
      await expect(options.first().locator('.result-title mark')).toHaveText(['Redis', '持久化']);
      await expect(options.nth(1).locator('mark').first()).toBeVisible();
      await expect(dialog.options.first()).toHaveAttribute(
        'data-url',
        '/database/redis-persistence/',
      );
      await expect(dialog.input).toHaveAttribute('aria-expanded', 'true');
    },
  );

  test('every result shows its short answer, and a popular error is marked and corrected', async ({
    page,
  }) => {
    const dialog = new SearchDialog(page);
    await dialog.openWith('三次握手');
    const shorts = await dialog.pages.locator('.result-answer').allTextContents();
    expect(shorts).toHaveLength(await dialog.pages.count());
    expect(shorts.filter((text) => text.length < 60)).toEqual([]);
    await expect(dialog.pages.first().locator('.result-answer')).toHaveText(
      question('network/tcp-handshake').short.trim(),
    );
    const errors = dialog.dialog.locator('a[data-url*="#pitfall-"]');
    await expect(errors.first()).toContainText(searchStrings.parts.pitfall);
    await expect(errors.first().locator('.result-excerpt')).toContainText('为什么不对');
    // Sections that answer the query stand above it.
    await expect(dialog.options.nth(1)).not.toHaveAttribute('data-url', /#pitfall-/);
  });

  test('a tag that the query names is offered beside the results', async ({ page }) => {
    const dialog = new SearchDialog(page);
    await dialog.openWith('redis');
    const tag = dialog.targets.filter({ hasText: searchStrings.target.kind.tag });
    await expect(tag).toHaveText(/Redis\s*\d+ 题$/);
    await expect(tag).toHaveAttribute('href', '/tags/redis/');
    await dialog.input.fill('数据库');
    await expect(dialog.targets.first()).toHaveAttribute('href', '/database/');
    await dialog.input.fill('redis 持久化');
    await expect(dialog.targets).toHaveCount(0);
  });

  test('a section of the page one is on closes the dialog and is scrolled to', async ({ page }) => {
    const dialog = new SearchDialog(page);
    await dialog.openWith('装饰器 最小的正确写法');
    await dialog.dialog.locator('a[data-url="/python/decorator/#minimal"]').click();
    await expect(dialog.dialog).toBeHidden();
    await expect(page.locator('#minimal')).toBeInViewport();
  });

  test('titles answer at once, and what was chosen stays chosen when the full text comes', async ({
    page,
  }) => {
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/pagefind/pagefind.js', async (route) => {
      await released;
      await route.continue();
    });
    const dialog = new SearchDialog(page);
    await dialog.open('python/decorator/');
    await dialog.input.fill('redis');
    await expect(dialog.status).toHaveText(searchStrings.loading);
    await expect(dialog.options.first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const before = await dialog.ids();
    const [, chosen = ''] = before;
    release();
    await dialog.answered();
    await expect(dialog.selected).toHaveAttribute('data-url', `/${chosen}/`);
    const after = await dialog.ids();
    expect(after.slice(0, before.length)).toEqual(before.filter((id) => after.includes(id)));
    expect(after.indexOf(chosen)).toBe(before.indexOf(chosen));
    const id = (await dialog.selected.getAttribute('id')) ?? '';
    await expect(dialog.input).toHaveAttribute('aria-activedescendant', id);
  });

  test('from one query to the next the list is never empty, and what stays keeps its element', async ({
    page,
  }) => {
    const dialog = new SearchDialog(page);
    await dialog.openWith('redis');
    const persistence = await dialog.group(PERSISTENCE).evaluateHandle((group) => group);
    const fewest = await dialog.pages.first().evaluateHandle((first) => {
      const list = first.closest('[role=listbox]');
      const seen = { count: Infinity };
      if (!list) return seen;
      new MutationObserver(() => {
        seen.count = Math.min(seen.count, list.childElementCount);
      }).observe(list, { childList: true, subtree: true });
      return seen;
    });
    await dialog.input.pressSequentially(' 持久化', { delay: 30 });
    await expect(dialog.pages.first()).toHaveAttribute('data-url', '/database/redis-persistence/');
    await expect(dialog.pages.first().locator('.result-title mark')).toHaveText([
      'Redis',
      '持久化',
    ]);
    await dialog.answered();
    expect(await persistence.evaluate((group) => group.isConnected)).toBe(true);
    const count = await fewest.evaluate((seen) => seen.count);
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(Infinity);
  });
});
