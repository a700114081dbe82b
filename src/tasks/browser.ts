import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/**
 * The browser for the tests: undefined for the one that Playwright installed, else the path of the
 * system's.
 *
 * @throws When there is neither; the message says what to install.
 */
export function findBrowser(): string | undefined {
  if (existsSync(chromium.executablePath())) return undefined;
  const path = SYSTEM_BROWSERS.find((candidate) => existsSync(candidate));
  if (path !== undefined) return path;
  throw new Error(
    'There is no Chromium for the browser tests. Install one of:\n' +
      '  npx playwright install --with-deps chromium\n' +
      '  apt-get install chromium fonts-noto-cjk   (Debian, Ubuntu)',
  );
}

/**
 * Makes sure that a browser and a Chinese font are there; installs Debian's where that is allowed.
 *
 * @throws As `findBrowser`, when it may not or cannot install.
 */
export function ensureBrowser(): void {
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  const hasBrowser = existsSync(chromium.executablePath()) || SYSTEM_BROWSERS.some(existsSync);
  const hasFont = /CJK|Han Sans|PingFang|YaHei/.test(
    spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' }).stdout,
  );
  if (mayInstall && (!hasBrowser || !hasFont)) {
    console.log('Installing Chromium and a Chinese font …');
    const apt = (...args: string[]): void => {
      spawnSync('apt-get', ['-qq', ...args], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    };
    apt('update');
    apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk');
  }
  findBrowser();
}
