import { expect, test } from '@playwright/test';

test('the page whose link the pointer rests on is fetched ahead, and no other', async ({
  page,
}) => {
  const client = await page.context().newCDPSession(page);
  const fetched: string[] = [];
  client.on('Preload.prefetchStatusUpdated', ({ status, prefetchUrl }) => {
    if (status === 'Ready') fetched.push(new URL(prefetchUrl).pathname);
  });
  await client.send('Preload.enable');
  await page.goto('python/decorator/');
  const next = page.locator('a[rel=next]');
  await next.hover();
  const path = await next.getAttribute('href');
  await expect.poll(() => fetched).toEqual([path]);
});
