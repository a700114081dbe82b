import { expect, test, type Page } from '@playwright/test';
import { SearchDialog } from './pages/search-dialog.ts';
import { question } from './site.ts';
import { EVERY_ENGINE } from './tags.ts';

const PERSISTENCE = question('database/redis-persistence').title;

test('arrow keys walk round the results, and the box names the chosen one', async ({ page }) => {
  const dialog = new SearchDialog(page);
  await dialog.openWith('redis 持久化');
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

test(
  'Enter opens the first result, or the one that was chosen',
  { tag: EVERY_ENGINE },
  async ({ page }) => {
    const dialog = new SearchDialog(page);
    await dialog.openWith('redis 持久化');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL((url) => url.pathname === '/database/redis-persistence/');
    await dialog.openWith('redis 持久化');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const href = (await dialog.selected.getAttribute('href')) ?? '';
    expect(href).toContain('#');
    await page.keyboard.press('Enter');
    const wanted = href.replace(/\?[^#]*/, '');
    await expect(page).toHaveURL((url) => url.pathname + url.search + url.hash === wanted);
  },
);

test('Enter right behind the last key opens what that key asks for, not what is still shown', async ({
  page,
}) => {
  const dialog = new SearchDialog(page);
  await dialog.openWith('redis');
  await dialog.input.evaluate((input: HTMLInputElement) => {
    input.value = '单例模式';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  });
  await expect(page).toHaveURL((url) => url.pathname === '/python/singleton/');
});

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
  const dialog = new SearchDialog(page);
  await dialog.openWith('redis');
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

test('the Enter with which Safari commits a composition opens nothing', async ({ page }) => {
  const dialog = new SearchDialog(page);
  await dialog.openWith('redis');
  const isPrevented = await dialog.input.evaluate((input) => {
    const event = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
    // Safari sends it behind the end of the composition, with the code of input methods.
    Object.defineProperty(event, 'keyCode', { value: 229 });
    return !input.dispatchEvent(event);
  });
  expect(isPrevented).toBe(false);
  await expect(page).toHaveURL(/\/python\/decorator\/$/);
});

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
