// `npm run search:bench`: how long the search holds up the page, on a processor slowed down four
// times: texts that are far too long, pasted or in the address, and single queries.
import { chromium, type Page } from '@playwright/test';
import { requireBrowsers, launchOptions } from './browser.ts';
import { readArguments } from './command.ts';
import { serve } from './serve.ts';

readArguments('npm run search:bench');

const SLOWDOWN = 4;
const LONG: [name: string, text: string][] = [
  ['100,000 characters of one word', '缓存'.repeat(50_000)],
  ['100,000 characters of many words', Array.from({ length: 14_000 }, word).join(' ')],
  ['100,000 letters without a blank', 'a'.repeat(100_000)],
];
const QUERIES = ['redis 持久化', '三次握手', 'ngnix', 'chijiuhua', '量子计算'];

requireBrowsers();
const { server, url } = await serve({ dir: 'dist', base: '/', port: 4475 });
const browser = await chromium.launch(launchOptions('chromium'));
try {
  for (const [name, text] of LONG) {
    const page = await open('search/');
    await page.locator('.search-page input').fill('redis');
    await page.locator('.result').first().waitFor();
    await reset(page);
    await page.locator('.search-page input').fill(text);
    await settled(page);
    console.log(`${await longest(page)}  ${name}, pasted`);
    await page.close();
  }
  const address = await open(`search/?q=${encodeURIComponent('缓存 击穿 '.repeat(1450))}`);
  await settled(address);
  console.log(
    `${await longest(address)}  an address of ${address.url().length} bytes, cut on arrival`,
  );
  for (const query of QUERIES) {
    const page = await open('search/');
    await page.locator('.search-page input').fill('装饰器');
    await settled(page);
    await reset(page);
    await page.locator('.search-page input').fill(query);
    await settled(page);
    console.log(`${await longest(page)}  ${query}`);
    await page.close();
  }
} finally {
  await browser.close();
  server.close();
}

/** Opens a page on the slow processor, and notes its long tasks (from 50 ms on). */
async function open(address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.goto(url + address);
  return page;
}

async function reset(page: Page): Promise<void> {
  await page.evaluate(() => ((window as unknown as { tasks: number[] }).tasks.length = 0));
}

/** Resolves once the full text has answered. */
async function settled(page: Page): Promise<void> {
  const status = page.locator('.search-page .search-status');
  await status.filter({ hasText: /找到 \d+ 个结果|没有/ }).waitFor();
}

async function longest(page: Page): Promise<string> {
  const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
  return `${String(Math.round(Math.max(0, ...tasks))).padStart(5)} ms at most at a stroke`;
}

/** A word of seven letters. */
function word(_: unknown, index: number): string {
  return Array.from({ length: 7 }, (_, at) =>
    String.fromCharCode(97 + ((index * 31 + at * at * 7) % 26)),
  ).join('');
}
