import { expect, test } from '@playwright/test';
import { DIFFICULTIES } from '../../src/schemas/question.ts';
import { pageStrings } from '../../src/strings.ts';
import { categories, inCategory, questions } from './site.ts';
import { EVERY_ENGINE } from './tags.ts';

test('one page lists every question, by category in reading order', async ({ page }) => {
  await page.goto('all/');
  const links = await page
    .getByRole('main')
    .locator('section')
    .evaluateAll((all) =>
      all.map((section) =>
        [...section.querySelectorAll('li a')].map((link) => link.getAttribute('href')),
      ),
    );
  expect(links).toEqual(categories().map(({ id }) => inCategory(id).map((one) => `/${one.id}/`)));
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(`script ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('a difficulty narrows the list', { tag: EVERY_ENGINE }, async ({ page }) => {
      await page.goto('all/');
      const items = page.getByRole('main').getByRole('listitem').filter({ visible: true });
      for (const difficulty of DIFFICULTIES) {
        await page.getByRole('radio', { name: difficulty }).check();
        const wanted = questions().filter((one) => one.difficulty === difficulty);
        // The way home is an item, too.
        await expect(items).toHaveCount(wanted.length + 1);
      }
      await page.getByRole('radio', { name: pageStrings.all.every }).check();
      await expect(items).toHaveCount(questions().length + 1);
    });
  });
}
