import { expect, test } from '@playwright/test';
import { SearchDialog } from './pages/search-dialog.ts';
import { SearchPage } from './pages/search-page.ts';
import { addresses, parts } from './site.ts';
import { watch } from './watch.ts';

const CHUNKS = 4;

for (const [index, chunk] of parts(addresses(), CHUNKS).entries()) {
  test(`no page breaks the policy, logs an error or asks another host (${index + 1} of ${CHUNKS})`, async ({
    page,
    baseURL,
  }) => {
    const { problems } = await watch(page, new URL(baseURL ?? '').host);
    expect(chunk).not.toHaveLength(0);
    for (const address of chunk) await page.goto(`./${address}`);
    await page.waitForLoadState('networkidle');
    expect(problems).toEqual([]);
  });
}

test('neither do the dialog with results, the results page and a short address', async ({
  page,
  baseURL,
}) => {
  const { problems } = await watch(page, new URL(baseURL ?? '').host);
  await page.goto('python/decorator/');
  const dialog = new SearchDialog(page);
  await dialog.open();
  await dialog.input.fill('redis 持久化');
  await dialog.answered();
  const search = new SearchPage(page);
  await search.openWith('单例模式');
  await expect(search.results.first()).toBeVisible();
  await page.goto('q/50/');
  await expect(page).toHaveURL(/decorator/);
  expect(problems).toEqual([]);
});

test('the watch itself notices an error, a violation of the policy and another host', async ({
  page,
  baseURL,
}) => {
  const { problems } = await watch(page, new URL(baseURL ?? '').host);
  await page.goto('./');
  await page.evaluate(async () => {
    console.error('on purpose');
    document.body.setAttribute('style', 'color: red');
    const style = document.createElement('style');
    style.textContent = 'body { color: red }';
    document.head.append(style);
    await fetch('http://127.0.0.2:9/').catch(() => undefined);
  });
  await expect
    .poll(() => problems.map((problem) => problem.replace(/^\S+ /, '')))
    .toEqual(
      expect.arrayContaining([
        'console: on purpose',
        expect.stringContaining('policy: style-src'),
        expect.stringContaining('policy: connect-src forbids http://127.0.0.2'),
      ]),
    );
});
