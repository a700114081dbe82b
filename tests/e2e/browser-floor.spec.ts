import { createHash } from 'node:crypto';
import { expect, test, type Page } from '@playwright/test';
import { searchStrings, siteStrings } from '../../src/strings.ts';
import { HomePage } from './pages/home-page.ts';
import { QuestionPage } from './pages/question-page.ts';
import { SearchDialog } from './pages/search-dialog.ts';
import { SearchPage } from './pages/search-page.ts';
import { categories, question } from './site.ts';

// The oldest browsers of `package.json` lack these; taken away here, before any script runs.

// Otherwise the browser reports each transition between pages that a test cuts short.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const QUERY = 'redis 持久化';
/** Not in any title: takes the scripts that expand a query, too. */
const MISTYPED = 'redsi 持久化';
const { id: PERSISTENCE, title: TITLE } = question('database/redis-persistence');
const PHONE = { width: 390, height: 844 };

const LOOKBEHIND = String.raw`
  const make = (target, [pattern, flags]) => {
    const source = pattern instanceof target ? pattern.source : String(pattern);
    if (/\(\?<[=!]/.test(source)) throw new SyntaxError('invalid group specifier name');
    return new target(pattern, flags);
  };
  globalThis.RegExp = new Proxy(RegExp, {
    construct: make,
    apply: (target, _, parameters) => make(target, parameters),
  });`;

const METHODS = `
  for (const name of ['toSorted', 'toReversed', 'toSpliced', 'with']) delete Array.prototype[name];
  for (const name of Object.getOwnPropertyNames(Set.prototype)) {
    if (/^(union|intersection|difference|symmetric|is)/.test(name)) delete Set.prototype[name];
  }
  delete String.prototype.isWellFormed;
  delete String.prototype.toWellFormed;
  delete Array.fromAsync;
  delete Object.groupBy;
  delete Map.groupBy;
  delete Promise.withResolvers;
  delete Promise.try;
  delete RegExp.escape;
  delete AbortSignal.any;
  delete URL.canParse;
  delete URL.parse;
  if (globalThis.Iterator) {
    for (const name of Object.getOwnPropertyNames(Iterator.prototype)) {
      if (name !== 'constructor') delete Iterator.prototype[name];
    }
    delete globalThis.Iterator;
  }`;

const HIGHLIGHTS = `
  delete CSS.highlights;
  delete globalThis.Highlight;`;

for (const [what, removal] of [
  ['lookbehind in regular expressions', LOOKBEHIND],
  ['the newer methods of arrays, sets and iterators', METHODS],
] as const) {
  test(`without ${what} the search finds, shows sections and lets a result be chosen`, async ({
    page,
  }) => {
    const errors = await takeAway(page, removal);
    const dialog = new SearchDialog(page);
    await dialog.openWith(QUERY);
    await expect(dialog.group(TITLE).getByRole('option').nth(1)).toBeVisible();
    await dialog.input.press('ArrowDown');
    // A chosen result keeps its place among those of the next query.
    await dialog.input.fill(MISTYPED);
    await dialog.answered();
    await expect(dialog.group(TITLE)).toBeVisible();
    await dialog.input.press('ArrowDown');
    await dialog.input.press('Enter');
    await page.waitForURL(/mark=|#/);
    const search = new SearchPage(page);
    await search.openWith(QUERY);
    await expect(search.sections.first()).toBeVisible();
    expect(errors).toEqual([]);
  });
}

test('without highlights a found page opens unmarked, under its plain address', async ({
  page,
}) => {
  const errors = await takeAway(page, HIGHLIGHTS);
  const found = new QuestionPage(page);
  await found.open(`${PERSISTENCE}/?mark=redis`);
  await expect(found.heading).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`/${PERSISTENCE}/$`));
  await expect(found.unmark).toHaveCount(0);
  expect(errors).toEqual([]);
});

for (const [what, removal] of [
  [
    'modules in workers',
    `globalThis.Worker = class extends Worker {
      constructor(url, options) {
        if (options?.type === 'module') throw new TypeError('no modules');
        super(url, options);
      }
    };`,
  ],
  [
    'modules in workers, which it tells late',
    `globalThis.Worker = class extends EventTarget {
      constructor() {
        super();
        setTimeout(() => this.dispatchEvent(new Event('error')));
      }
      postMessage() {}
      terminate() {}
    };`,
  ],
  ['WebAssembly, as in lockdown,', 'delete globalThis.WebAssembly;'],
] as const) {
  test(`in a browser without ${what} titles are found, and it is said that something is missing`, async ({
    page,
  }) => {
    await takeAway(page, removal);
    await page.goto('python/decorator/');
    const dialog = new SearchDialog(page);
    await dialog.open();
    await dialog.input.fill(QUERY);
    await expect(dialog.status).toContainText(searchStrings.failed);
    await expect(dialog.pages.first()).toContainText(TITLE);
  });
}

test.describe('without popovers', () => {
  test.beforeEach(async ({ page }) => {
    await withoutPopover(page);
  });

  test('on a phone no list covers the page, and the menu leads to the categories', async ({
    page,
  }) => {
    await page.setViewportSize(PHONE);
    const decorator = new QuestionPage(page);
    await decorator.open('python/decorator/');
    await expect(decorator.heading).toBeVisible();
    await expect(decorator.navigation).toBeHidden();
    await expect(decorator.menu).toBeHidden();
    await page.getByRole('banner').getByRole('link', { name: siteStrings.menu }).click();
    const home = new HomePage(page);
    await expect(home.categories).toHaveCount(categories().length);
    await expect(home.categories.first()).toBeInViewport();
  });

  test('on a wide screen the list stands beside the page as ever', async ({ page }) => {
    const decorator = new QuestionPage(page);
    await decorator.open('python/decorator/');
    await expect(decorator.navigation.getByRole('link').first()).toBeVisible();
    await expect(decorator.closeNavigation).toBeHidden();
    await expect(
      page.getByRole('banner').getByRole('link', { name: siteStrings.menu }),
    ).toBeHidden();
  });
});

test('with popovers the menu is a button, and there is no link in its place', async ({ page }) => {
  await page.setViewportSize(PHONE);
  const decorator = new QuestionPage(page);
  await decorator.open('python/decorator/');
  await expect(decorator.menu).toBeVisible();
  await expect(page.getByRole('banner').getByRole('link', { name: siteStrings.menu })).toBeHidden();
});

/**
 * Runs a script before those of the site, in pages and in workers. What stands in a script itself,
 * such as a lookbehind, cannot be taken away: there `tests/site/browser-floor.test.ts` looks.
 *
 * @returns Exceptions of the page, as they come.
 */
async function takeAway(page: Page, removal: string): Promise<readonly string[]> {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(removal);
  await page.route('**/_astro/worker-*.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `{${removal}}\n${await response.text()}` });
  });
  return errors;
}

/** Has pages and styles as a browser reads them that never heard of popovers. */
async function withoutPopover(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover']) {
      Reflect.deleteProperty(HTMLElement.prototype, name);
    }
  });
  const unknown = (text: string): string => text.replace(/\bpopover/g, 'x-popover');
  // The policy allows the rules in the head by their hash.
  const allowed = (html: string): string => {
    const style = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    return html.replace(/style-src 'self' 'sha256-[^']*'/, `style-src 'self' 'sha256-${hash}'`);
  };
  await page.route(/\/$|\.css$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: allowed(unknown(await response.text())) });
  });
}
