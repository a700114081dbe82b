import { userInfo } from 'node:os';
import type { LaunchOptions } from '@playwright/test';
import {
  browsers,
  chineseFont,
  findBrowser,
  type BrowserName,
  type BrowserRequirement,
} from './machine.ts';

interface BrowserOptions {
  /** Launch options of every build, whoever installed it. */
  always: LaunchOptions;
  /** Launch options that a system's build needs beside those, and Playwright's does not. */
  ofSystem: LaunchOptions;
}

const OPTIONS: Record<BrowserName, BrowserOptions> = {
  chromium: {
    always: {
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
    ofSystem: {},
  },
  firefox: {
    // Firefox refuses a home folder that belongs to somebody else, as in a container of GitHub's.
    always: { env: { ...process.env, HOME: userInfo().homedir } },
    // Playwright drives its own Firefox through a patch, all others through WebDriver BiDi.
    ofSystem: { channel: 'moz-firefox' },
  },
};

/**
 * Launch options for the tests: of the browser that Playwright installed, else of the system's.
 * Without either, launching fails, and Playwright says what to install.
 */
export function launchOptions(name: BrowserName): LaunchOptions {
  const { always, ofSystem } = OPTIONS[name];
  const found = findBrowser(name);
  if (!found?.ofSystem) return always;
  return { ...always, ...ofSystem, executablePath: found.executablePath };
}

/**
 * Makes sure that the browsers of the tests are there.
 *
 * @throws When one is missing; the message says what to install.
 */
export function requireBrowsers(): void {
  const missing = browsers().filter(({ found }) => found === undefined);
  if (missing.length > 0) throw new Error(missing.map(advice).join('\n'));
}

function advice({ name, browser, package: debian }: BrowserRequirement): string {
  return (
    `There is no ${name} for the browser tests. Install one of:\n` +
    `  npx playwright install --with-deps ${browser}\n` +
    `  apt-get install ${debian} ${chineseFont().package}   (Debian, Ubuntu)\n` +
    `  npm test -- --install   (the same, and all else that is missing; as root)`
  );
}
