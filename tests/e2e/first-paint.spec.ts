import { expect, test, type Page } from '@playwright/test';
import { PAGE_TYPES } from './site.ts';

/** All but the results page, whose results a script brings; and a section in mid-page. */
const ADDRESSES = [
  ...Object.entries(PAGE_TYPES).filter(([name]) => name !== 'search'),
  ['section', 'network/tcp-handshake/#pitfall-time-wait'] as const,
];
const WIDTHS = { phone: 390, desktop: 1280 };

/** What a reader sees of a page: texts, code, drawings, fields. */
const SEEN =
  '.brand, .search, main :is(h1, h2, h3, p, li, dt, dd, pre, tr, img, svg, input, button), .foot > p';

declare global {
  interface Window {
    /** What stood on the page before its style sheet and scripts came. */
    early: Element[] | undefined;
  }
}

for (const [screen, width] of Object.entries(WIDTHS)) {
  test.describe(`on a ${screen}`, () => {
    test.use({ viewport: { width, height: 844 } });

    for (const [name, address] of ADDRESSES) {
      test(`nothing of the page “${name}” moves when style sheet and scripts have come @every-engine`, async ({
        page,
      }) => {
        const release = await hold(page);
        await page.goto(address, { waitUntil: 'commit' });
        await page.locator('.site-footer .foot p:last-child').waitFor({ state: 'attached' });
        const before = await page.evaluate(readEarly, SEEN);
        expect(before.length).toBeGreaterThan(5);
        release();
        await page.waitForLoadState('networkidle');
        const after = await page.evaluate(readEarly, SEEN);
        const moved = after.flatMap((now, index) =>
          now === before[index] ? [] : [`${before[index] ?? ''} → ${now}`],
        );
        expect(moved).toEqual([]);
      });
    }
  });
}

/** Holds back style sheets and scripts; the function that it returns lets them go. */
async function hold(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.route('**/_astro/*', async (route) => {
    await promise;
    await route.continue();
  });
  return () => resolve(undefined);
}

/** Places of what stood on the page at the first call, in the document; the header’s in the window. */
function readEarly(selector: string): string[] {
  window.early ??= [...document.querySelectorAll(selector)].filter((element) =>
    element.checkVisibility(),
  );
  return window.early.map((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const scrolled = element.closest('.site-header') ? 0 : scrollY;
    const place = [left, top + scrolled, width, height].map(Math.round).join(' ');
    return `${element.localName}.${String(element.getAttribute('class'))} ${place}`;
  });
}
