import { expect, test, type Page } from '@playwright/test';
import { PARTS } from '../../src/schemas/question-parts.ts';
import { RELATIONS, type Relation } from '../../src/schemas/question.ts';
import { questionStrings, scriptStrings, siteStrings } from '../../src/strings.ts';
import { QuestionPage } from './pages/question-page.ts';
import { headingOf, inCategory, origin, question, questions } from './site.ts';
import { EVERY_ENGINE } from './tags.ts';

const DECORATOR = question('python/decorator');
/** The kinds of related questions as they are shown. */
const KINDS = ['before', ...RELATIONS] as const;

const MINIMAL = headingOf('python/decorator', 'minimal');

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a question page opens with its title and the answer for 30 seconds', async ({ page }) => {
  const decorator = new QuestionPage(page);
  await decorator.open('python/decorator/');
  await expect(page).toHaveTitle(`${DECORATOR.title} · ${siteStrings.name}`);
  await expect(decorator.heading).toHaveText(DECORATOR.title);
  await expect(decorator.short.getByRole('heading')).toContainText(questionStrings.short);
  await expect(decorator.short).toContainText(DECORATOR.short.trim());
  await expect(decorator.breadcrumb.getByRole('link')).toHaveText([siteStrings.home, 'Python']);
});

test('every question page has its short answer as description and its own canonical address', async ({
  request,
}) => {
  for (const { id, short } of questions()) {
    const html = await (await request.get(`${id}/`)).text();
    expect.soft(html, id).toContain(`<link rel="canonical" href="${origin()}/${id}/">`);
    const description = /<meta name="description" content="([^"]*)"/.exec(html)?.[1];
    expect.soft(plain(description ?? ''), id).toBe(short.trim());
  }
});

test('a page says that its full answer is being written exactly while it is', async ({ page }) => {
  const one = new QuestionPage(page);
  for (const { id, status } of questions()) {
    await one.open(`${id}/`);
    await expect.soft(one.brief, id).toHaveCount(status === 'brief' ? 1 : 0);
  }
});

test('the table of contents names every section and leads to it', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const decorator = new QuestionPage(page);
  await decorator.open('python/decorator/');
  const sections = await decorator.article
    .locator('h2[id], h3[id]')
    .evaluateAll((headings) => headings.map(({ id }) => `#${id}`));
  expect(sections).toEqual(
    expect.arrayContaining(Object.values(PARTS).map((anchor) => `#${anchor}`)),
  );
  const entries = decorator.toc.getByRole('link');
  expect(
    await entries.evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
  ).toEqual(sections);

  await decorator.toc.locator(`a[href="#${PARTS.pitfalls}"]`).click();
  await expect(page).toHaveURL(new RegExp(`#${PARTS.pitfalls}$`));
  await expect(page.locator(`#${PARTS.pitfalls}`)).toBeInViewport();
  await expect(decorator.toc.locator('[aria-current]')).toHaveCount(1);
});

test('the table of contents marks the section that is being read', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const decorator = new QuestionPage(page);
  await decorator.open('python/decorator/');
  const current = decorator.toc.locator('[aria-current]');
  await expect(current).toHaveAttribute('href', `#${PARTS.short}`);
  await page.locator('#minimal').evaluate((heading) => heading.scrollIntoView());
  await expect(current).toHaveAttribute('href', '#minimal');
});

test('previous and next follow the order of the site', async ({ page }) => {
  const one = new QuestionPage(page);
  const all = questions();
  const [first, second] = inCategory('python');
  await one.open(`${second?.id ?? ''}/`);
  const previous = one.pager.locator('[rel=prev]');
  await expect(previous).toContainText(questionStrings.previous);
  await expect(previous).toContainText(first?.listTitle ?? '');
  await expect(previous).not.toContainText('·');
  await one.pager.locator('[rel=next]').click();
  await expect(one.heading).toHaveText(all[2]?.title ?? '');

  await one.open(`${all[0]?.id ?? ''}/`);
  await expect(one.pager.getByRole('link')).toHaveCount(1);
  await one.open(`${all.at(-1)?.id ?? ''}/`);
  await expect(one.pager.getByRole('link')).toHaveCount(1);
});

for (const relation of KINDS) {
  const word = questionStrings.relations[relation];
  test(`related questions say how they are related, such as ${word}`, async ({ page }) => {
    const found = questions().find(({ id }) => related(id).some(([kind]) => kind === relation));
    if (!found) throw new Error(`no page shows ${word}`);
    const one = new QuestionPage(page);
    await one.open(`${found.id}/`);
    const shown = await one.relations();
    expect(shown.filter(([word]) => word !== questionStrings.relations.later)).toEqual(
      related(found.id).map(([kind, id]) => [questionStrings.relations[kind], `/${id}/`]),
    );
  });
}

test('what is asked later is what one of the questions before it asks next', async ({ page }) => {
  const one = new QuestionPage(page);
  const asking = questions().filter(({ related: { next } }) => next.length > 0);
  let later = 0;
  for (const { id } of [DECORATOR, ...asking.slice(0, 4)]) {
    await one.open(`${id}/`);
    const { relations } = questionStrings;
    const shown = (await one.relations()).map(([word, address]) => [word, address.slice(1, -1)]);
    const thread = shown.filter(([word]) => word === relations.next || word === relations.later);
    const asked = [id, ...thread.map(([, other = '']) => other)];
    expect(new Set(asked).size, id).toBe(asked.length);
    for (const [word, other] of thread) {
      if (word === relations.next) continue;
      later += 1;
      expect(
        asked.flatMap((from) => question(from).related.next),
        id,
      ).toContain(other);
    }
  }
  expect(later).toBeGreaterThan(0);
});

test('the pager says so where it leads into another category', async ({ page }) => {
  const one = new QuestionPage(page);
  const [last] = inCategory('python').slice(-1);
  const [first] = inCategory('concurrency');
  await one.open(`${last?.id ?? ''}/`);
  const next = one.pager.locator('[rel=next]');
  await expect(next).toContainText(first?.listTitle ?? '');
  await expect(next).toContainText(`${questionStrings.next} · 并发`);
});

test('the edit link leads to the file of the page', async ({ page }) => {
  const decorator = new QuestionPage(page);
  await decorator.open('python/decorator/');
  await expect(decorator.editLink).toHaveAttribute(
    'href',
    /^https:\/\/[^/]+\/.+\/edit\/main\/content\/python\/decorator\.mdx$/,
  );
});

test('copying the link of a page copies title and short address, and says so', async ({ page }) => {
  const decorator = new QuestionPage(page);
  await decorator.open('python/decorator/');
  await decorator.copyPageLink.click();
  await expect(decorator.toast).toHaveText(scriptStrings.linkCopied);
  const address = new URL(`/q/${DECORATOR.number}/`, page.url()).href;
  expect(await decorator.clipboard()).toBe(`${DECORATOR.title} ${address}`);
  await expect(page).toHaveURL(/\/python\/decorator\/$/);
});

test('copying the link of a section copies both titles and the short address with its anchor', async ({
  page,
}) => {
  const decorator = new QuestionPage(page);
  await decorator.open('python/decorator/');
  await decorator.permalink(MINIMAL).click();
  await expect(decorator.toast).toHaveText(scriptStrings.linkCopied);
  const address = new URL(`/q/${DECORATOR.number}/#minimal`, page.url()).href;
  expect(await decorator.clipboard()).toBe(`${DECORATOR.title} · ${MINIMAL} ${address}`);
  await expect(page).toHaveURL(/\/python\/decorator\/#minimal$/);
});

test('every section has a control that copies its link', async ({ page }) => {
  const decorator = new QuestionPage(page);
  await decorator.open('python/decorator/');
  const headings = decorator.article.locator(':is(h2, h3, h4)');
  const controls = await headings.evaluateAll((all) =>
    all.map((heading) => heading.querySelector('a')?.getAttribute('href')),
  );
  const anchors = await headings.evaluateAll((all) => all.map(({ id }) => `#${id}`));
  expect(controls).toEqual(anchors);
  expect(controls.length).toBeGreaterThan(6);
});

test('a link is copied, too, where the page may not write to the clipboard itself', async ({
  page,
}) => {
  const decorator = new QuestionPage(page);
  await denyClipboard(page);
  await decorator.open('python/decorator/');
  await decorator.copyPageLink.click();
  await expect(decorator.toast).toHaveText(scriptStrings.linkCopied);
  expect(await decorator.pasted()).toContain(DECORATOR.title);
});

test('a link that could not be copied is said to be so', async ({ page }) => {
  const decorator = new QuestionPage(page);
  await denyClipboard(page);
  await page.addInitScript(() => {
    Reflect.set(document, 'execCommand', () => false);
  });
  await decorator.open('python/decorator/');
  await decorator.copyPageLink.click();
  await expect(decorator.toast).toHaveText(scriptStrings.linkNotCopied);
});

test('the copy button of a code block copies exactly the code that was written', async ({
  page,
}) => {
  const written = [...DECORATOR.body.matchAll(/^```(\w+)[^\n]*\n([\s\S]*?)\n```$/gm)]
    .filter(([, language]) => language !== 'output')
    .map(([, , code]) => code);
  expect(written.length).toBeGreaterThan(1);
  const decorator = new QuestionPage(page);
  await decorator.open('python/decorator/');
  await expect(decorator.copyCode).toHaveCount(written.length);
  for (const [index, code] of written.entries()) {
    // The block keeps its place while the name of its button changes.
    const block = decorator.article.locator('figure[data-language]:has(button)').nth(index);
    await block.getByRole('button', { name: scriptStrings.copyCode }).click();
    await expect(block.getByRole('button', { name: scriptStrings.copied })).toBeVisible();
    expect(await decorator.clipboard()).toBe(code);
  }
});

test('who selects code by hand takes no label along', { tag: EVERY_ENGINE }, async ({ page }) => {
  const decorator = new QuestionPage(page);
  await decorator.open('python/decorator/');
  await expect(decorator.copyCode.first()).toBeVisible();
  const figures = decorator.article.locator('figure[data-language]');
  await expect(figures.nth(1)).toHaveAttribute('data-language', 'output');
  const code = await figures
    .locator('code')
    .evaluateAll((all) => all.map((one) => one.textContent));
  const [first, second] = [
    await figures.nth(0).elementHandle(),
    await figures.nth(1).elementHandle(),
  ];
  await page.evaluate(
    ([from, to]) => {
      if (from && to) getSelection()?.setBaseAndExtent(from, 0, to, to.childNodes.length);
    },
    [first, second],
  );
  await page.keyboard.press('ControlOrMeta+C');
  const bare = (text: string): string => text.replace(/\s+/g, '');
  expect(bare(await decorator.pasted())).toBe(bare(code.slice(0, 2).join('')));
});

test('what a program printed has no copy button', async ({ page }) => {
  const decorator = new QuestionPage(page);
  await decorator.open('python/decorator/');
  await expect(decorator.copyCode.first()).toBeVisible();
  const outputs = decorator.article.locator('figure[data-language=output]');
  await expect(outputs.first()).toBeVisible();
  await expect(outputs.getByRole('button')).toHaveCount(0);
});

test('a long line of code scrolls inside its block, also by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const decorator = new QuestionPage(page);
  await decorator.open('python/decorator/');
  const blocks = decorator.article.locator('pre');
  const wide = await blocks.evaluateAll((all) =>
    all.findIndex(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth),
  );
  expect(wide).toBeGreaterThanOrEqual(0);
  expect(await decorator.overflow(390)).toBe(0);
  const block = blocks.nth(wide);
  await block.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => block.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
});

async function denyClipboard(page: Page): Promise<void> {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
  });
}

/** The pages related to one in both directions: how, and their ids; each once. */
function related(id: string): (readonly [kind: Relation, id: string])[] {
  const named = RELATIONS.flatMap((kind) =>
    question(id).related[kind].map((other) => [kind, other] as const),
  );
  const naming = RELATIONS.flatMap((kind) =>
    questions()
      .filter((other) => other.related[kind].includes(id))
      .map((other) => [kind === 'next' ? 'before' : kind, other.id] as const),
  );
  const all: (readonly [Relation, string])[] = [...named, ...naming];
  const first = all.filter(([, other], index) => index === all.findIndex(([, o]) => o === other));
  return KINDS.flatMap((kind) => first.filter((pair) => pair[0] === kind));
}

function plain(html: string): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return html.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '');
}
