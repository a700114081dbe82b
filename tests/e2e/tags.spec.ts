import { expect, test } from '@playwright/test';
import { pageStrings, siteStrings } from '../../src/strings.ts';
import { ListPage } from './pages/list-page.ts';
import { questions, usedTags } from './site.ts';

test('all tags in use are listed with the count of their questions', async ({ page }) => {
  const tags = new ListPage(page);
  await tags.open('tags/');
  await expect(tags.heading).toHaveText(siteStrings.allTags);
  const links = tags.main.locator('a[href^="/tags/"]');
  await expect(links).toHaveCount(usedTags().length);
  for (const { id, name } of usedTags()) {
    const link = tags.main.locator(`a[href="/tags/${id}/"]`);
    const count = questions().filter((question) => question.tags.includes(id)).length;
    await expect(link).toContainText(name);
    await expect(link).toContainText(pageStrings.tag.count(count));
  }
});

test('a tag lists exactly the questions that carry it', async ({ page }) => {
  const tag = new ListPage(page);
  for (const { id, name } of usedTags()) {
    await tag.open(`tags/${id}/`);
    await expect(tag.heading).toHaveText(pageStrings.tag.title(name));
    const carrying = questions().filter((question) => question.tags.includes(id));
    expect(await tag.addresses(), id).toEqual(carrying.map((question) => `/${question.id}/`));
  }
});

test('the tags of a question lead to their pages, and from there to all tags', async ({ page }) => {
  const tag = new ListPage(page);
  await tag.open('python/decorator/');
  await tag.main.locator('a[href="/tags/design-pattern/"]').click();
  await expect(tag.questions.filter({ hasText: '实现一个装饰器' })).toHaveCount(1);
  await tag.breadcrumb.getByRole('link', { name: siteStrings.tags }).click();
  await expect(tag.heading).toHaveText(siteStrings.allTags);
});
