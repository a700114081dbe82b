import { expect, test, type Page } from '@playwright/test';
import { questions } from './site.ts';
import { EVERY_ENGINE } from './tags.ts';

/** Screens that break lines at different places. */
const WIDTHS = [360, 390, 1280];
const SOME = questions().filter((_, index) => index % 10 === 0);

test(
  'a mark stays on the line of its sentence, and no line begins with what follows it',
  { tag: EVERY_ENGINE },
  async ({ page }) => {
    let marks = 0;
    for (const { id } of SOME) {
      await page.goto(`${id}/`);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 844 });
        const { count, astray } = await readMarks(page);
        marks += count;
        expect.soft(astray, `${id} at ${width} px`).toEqual([]);
      }
    }
    expect(marks).toBeGreaterThan(100);
  },
);

test('marks side by side can be touched one by one', { tag: EVERY_ENGINE }, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  let pairs = 0;
  for (const { id } of SOME) {
    await page.goto(`${id}/`);
    const { neighbours, covered } = await readMarks(page);
    pairs += neighbours;
    expect.soft(covered, id).toEqual([]);
  }
  expect(pairs).toBeGreaterThan(10);
});

/** Marks of a page: those off their line, and those that cover the next one. */
async function readMarks(page: Page) {
  return page.evaluate(() => {
    const charOf = (node: Node | null, at: 'first' | 'last'): DOMRect | undefined => {
      const text = node?.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : '';
      const offset = at === 'first' ? 0 : text.length - 1;
      if (!/[\p{Script=Han}\p{P}]/u.test(text[offset] ?? '')) return undefined;
      const range = new Range();
      range.setStart(node as Text, offset);
      range.setEnd(node as Text, offset + 1);
      return range.getBoundingClientRect();
    };
    const marks = [...document.querySelectorAll<HTMLElement>('.mark')].filter((mark) =>
      mark.checkVisibility(),
    );
    const name = (mark: HTMLElement): string => `${mark.id}: ${mark.ariaLabel ?? ''}`;
    const astray = marks.filter((mark) => {
      const { left, right } = mark.getBoundingClientRect();
      const before = charOf(mark.previousSibling, 'last');
      const behind = charOf(mark.nextSibling, 'first');
      const isPunctuation = /^\p{P}/u.test(mark.nextSibling?.textContent ?? '');
      const isAlone = before !== undefined && before.left > right;
      return isAlone || (isPunctuation && behind !== undefined && behind.right < left);
    });
    const pairs = marks.flatMap((mark) => {
      const next = mark.nextSibling;
      return next instanceof HTMLElement && next.matches('.mark') ? [[mark, next] as const] : [];
    });
    const covered = pairs.filter(([one, other]) => {
      const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
      // On two lines, 24 px of either are left.
      const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      return b.left < a.right - 0.5 && a.left < b.right - 0.5 && a.height - shared < 23.5;
    });
    return {
      count: marks.length,
      neighbours: pairs.length,
      astray: astray.map(name),
      covered: covered.map(([one]) => name(one)),
    };
  });
}
