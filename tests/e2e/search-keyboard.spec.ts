import { expect, test } from '@playwright/test';
import { SearchDialog } from './pages/search-dialog.ts';
import { EVERY_ENGINE } from './tags.ts';

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

for (const [what, key, isComposing, keyCode] of [
  ['Enter while an input method composes', 'Enter', true, 13],
  ['an arrow while an input method composes', 'ArrowDown', true, 40],
  // Sent behind the end of the composition, with the code of input methods.
  ['the Enter with which Safari commits a composition', 'Enter', false, 229],
] as const) {
  test(`${what} belongs to the input method`, async ({ page }) => {
    const dialog = new SearchDialog(page);
    await dialog.openWith('redis');
    const isPrevented = await dialog.input.evaluate(
      (input, init) => !input.dispatchEvent(new KeyboardEvent('keydown', init)),
      { key, isComposing, keyCode, bubbles: true, cancelable: true },
    );
    expect(isPrevented).toBe(false);
    await expect(dialog.selected).toHaveCount(0);
    await expect(dialog.dialog).toBeVisible();
    await expect(page).toHaveURL(/\/python\/decorator\/$/);
  });
}
