import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { chromium, firefox, type BrowserType, type LaunchOptions } from '@playwright/test';
import { aptInstall, mayInstall } from './apt.ts';

export type BrowserName = 'chromium' | 'firefox';

interface Browser {
  title: string;
  type: BrowserType;
  /** Candidates for the system's executable; the first that exists is launched. */
  paths: string[];
  /** Debian's package. */
  package: string;
  /** Launch options of every build, whoever installed it. */
  options: LaunchOptions;
  /** Launch options that a system's build needs beside those, and Playwright's does not. */
  system: LaunchOptions;
}

const BROWSERS: Record<BrowserName, Browser> = {
  chromium: {
    title: 'Chromium',
    type: chromium,
    paths: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
    package: 'chromium',
    options: {
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
    system: {},
  },
  firefox: {
    title: 'Firefox',
    type: firefox,
    paths: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
    package: 'firefox-esr',
    // Firefox refuses a home folder that belongs to somebody else, as in a container of GitHub's.
    options: { env: { ...process.env, HOME: userInfo().homedir } },
    // Playwright drives its own Firefox through a patch, all others through WebDriver BiDi.
    system: { channel: 'moz-firefox' },
  },
};

const FONT = 'fonts-noto-cjk';

/**
 * Launch options for the tests: of the browser that Playwright installed, else of the system's.
 * Without either, launching fails, and Playwright says what to install.
 */
export function launchOptions(name: BrowserName): LaunchOptions {
  const { type, paths, options, system } = BROWSERS[name];
  const executablePath = existsSync(type.executablePath()) ? undefined : paths.find(existsSync);
  return executablePath === undefined ? options : { ...options, ...system, executablePath };
}

/**
 * Makes sure that the browsers and a Chinese font are there; installs Debian's where that is
 * allowed.
 *
 * @throws When a browser is missing; the message says what to install.
 */
export function ensureBrowser(): void {
  const packages = [
    ...missingBrowsers().map((browser) => browser.package),
    ...(hasChineseFont() ? [] : [FONT]),
  ];
  if (packages.length > 0 && mayInstall()) aptInstall(packages);
  const missing = missingBrowsers();
  if (missing.length > 0) throw new Error(missing.map(advice).join('\n'));
}

function missingBrowsers(): Browser[] {
  return Object.values(BROWSERS).filter(
    ({ type, paths }) => ![type.executablePath(), ...paths].some(existsSync),
  );
}

function hasChineseFont(): boolean {
  const { stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return /CJK|Han Sans|PingFang|YaHei/.test(stdout);
}

function advice({ title, type, package: name }: Browser): string {
  return (
    `There is no ${title} for the browser tests. Install one of:\n` +
    `  npx playwright install --with-deps ${type.name()}\n` +
    `  apt-get install ${name} ${FONT}   (Debian, Ubuntu)`
  );
}
