import { expect, test } from '@playwright/test';
import { SearchDialog } from './pages/search-dialog.ts';
import { SitePage } from './pages/site-page.ts';

test('j and k lead to the next question and back', async ({ page }) => {
  await page.goto('python/decorator/');
  const next = await page.locator('a[rel=next]').getAttribute('href');
  await page.keyboard.press('j');
  await page.waitForURL(`**${next ?? ''}`);
  await page.keyboard.press('k');
  await expect(page).toHaveURL(/python\/decorator\/$/);
});

test('j and k walk through a list, Enter opens what has the focus', async ({ page }) => {
  await page.goto('python/');
  const links = page.locator('main li > a');
  await page.keyboard.press('j');
  await expect(links.nth(0)).toBeFocused();
  await page.keyboard.press('j');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('k');
  await expect(links.nth(0)).toBeFocused();
  const href = (await links.nth(0).getAttribute('href')) ?? '';
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${href}$`));
});

test('t changes the theme', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('python/decorator/');
  await page.keyboard.press('t');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('? lists the keys, and switches them off for good', async ({ page }) => {
  await page.goto('python/decorator/');
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: '键盘快捷键' });
  await expect(help).toBeVisible();
  await help.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await page.reload();
  for (const key of ['t', '?', '/', 'j']) await page.keyboard.press(key);
  await expect(page).toHaveURL(/python\/decorator\/$/);
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: '键盘快捷键' }).click();
  await help.getByRole('checkbox').check();
  await help.getByRole('button', { name: '关闭' }).click();
  await page.keyboard.press('t');
  await expect(page.locator('html')).toHaveAttribute('data-theme', /dark|light/);
});

test('no key acts while one types', async ({ page }) => {
  const site = new SitePage(page);
  await site.open('python/decorator/');
  const dialog = new SearchDialog(page);
  await dialog.open();
  await dialog.input.pressSequentially('jkt?');
  await expect(dialog.input).toHaveValue('jkt?');
  await expect(page).toHaveURL(/python\/decorator\/$/);
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
});
