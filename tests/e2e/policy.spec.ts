import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test as base } from '@playwright/test';
import { SearchDialog } from './pages/search-dialog.ts';

// Another site, which would let everybody read it, and counts who asks.
const test = base.extend<{ elsewhere: { url: string; asked: string[] } }>({
  elsewhere: async ({}, use) => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end('here');
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    await use({ url: `http://127.0.0.1:${port}`, asked });
    server.close();
  },
});
test.use({ serviceWorkers: 'allow' });

/** Outcome of asking for an address, in a page or a worker. */
const ask = (url: string): Promise<string> =>
  fetch(url).then(
    (response) => response.text(),
    () => 'blocked',
  );

test('neither page nor search nor service worker can ask another site', async ({
  page,
  context,
  elsewhere: { url, asked },
}) => {
  await page.goto('python/decorator/');
  expect(await page.evaluate(ask, `${url}/page`)).toBe('blocked');

  const opened = page.waitForEvent('worker');
  const dialog = new SearchDialog(page);
  await dialog.openWith('redis 持久化');
  const search = await opened;
  expect(await search.evaluate(ask, `${url}/search`)).toBe('blocked');

  await page.evaluate(() => navigator.serviceWorker.ready);
  const [service] = context.serviceWorkers();
  expect(await service?.evaluate(ask, `${url}/service`)).toBe('blocked');

  expect(asked).toEqual([]);
  expect(await ask(url)).toBe('here');
  expect(asked).toEqual(['/']);
});

test('no string becomes a part of a page, or a script', async ({ page }) => {
  await page.goto('python/decorator/');
  const refused = await page.evaluate(() =>
    [
      () => (document.body.innerHTML = '<b>x</b>'),
      () => new Worker('/sw.js'),
      () => Object.assign(document.createElement('script'), { src: '/sw.js' }),
    ].map((sink) => {
      try {
        sink();
        return 'taken';
      } catch (error) {
        return (error as Error).name;
      }
    }),
  );
  expect(refused).toEqual(['TypeError', 'TypeError', 'TypeError']);
});
