// Requirements of the commands in this folder, each with what this machine has of it. The programs
// of the samples are none: they stand in a root file system, `src/samples/root/`.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, firefox, type BrowserType } from '@playwright/test';
import { KEYRING } from '../src/samples/root/recipe.ts';

/** Something that a command needs of a machine. */
export interface Requirement {
  /** Name for people: `Redis`. */
  name: string;
  /** Version or place of what is here: `Redis 7.0.15`; undefined where it is missing. */
  found: string | undefined;
  /** Debian package that brings it. */
  package: string;
}

export type BrowserName = 'chromium' | 'firefox';

interface Browser {
  title: string;
  /** Playwright's own build. */
  type: BrowserType;
  /** Candidates for the system's executable; the first that exists is launched. */
  paths: string[];
  package: string;
}

const BROWSERS: Record<BrowserName, Browser> = {
  chromium: {
    title: 'Chromium',
    type: chromium,
    paths: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
    package: 'chromium',
  },
  firefox: {
    title: 'Firefox',
    type: firefox,
    paths: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
    package: 'firefox-esr',
  },
};

/**
 * Looks for a browser: the one that Playwright installed, else the system's.
 *
 * @returns Its executable, and whether it is the system's; undefined where there is neither.
 */
export function findBrowser(
  name: BrowserName,
): { executablePath: string; ofSystem: boolean } | undefined {
  const { type, paths } = BROWSERS[name];
  const own = type.executablePath();
  if (existsSync(own)) return { executablePath: own, ofSystem: false };
  const executablePath = paths.find(existsSync);
  return executablePath === undefined ? undefined : { executablePath, ofSystem: true };
}

export interface BrowserRequirement extends Requirement {
  browser: BrowserName;
}

/** Browsers of the tests; without one, `npm test` fails. */
export function browsers(): BrowserRequirement[] {
  return Object.entries(BROWSERS).map(([name, { title, package: debian }]) => {
    const browser = name as BrowserName;
    const here = findBrowser(browser);
    const found = here && `${title} (${here.ofSystem ? here.executablePath : 'Playwright’s'})`;
    return { browser, name: title, found, package: debian };
  });
}

/** Font without which the tests would measure boxes instead of Chinese characters. */
export function chineseFont(): Requirement {
  const { stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  const here = process.platform === 'darwin' || /CJK|Han Sans|PingFang|YaHei/.test(stdout);
  const name = 'Chinese font';
  return { name, found: here ? name : undefined, package: 'fonts-noto-cjk' };
}

/** Tools that build the samples' root file system and run them in it; without one none is run. */
export function sampleTools(): Requirement[] {
  return [tool('mmdebstrap'), tool('bubblewrap', 'bwrap'), keyring()];
}

/** A program that says its version, in the package of its name. */
function tool(name: string, command = name): Requirement {
  const { stdout, status } = spawnSync(command, ['--version'], { encoding: 'utf8' });
  return { name, found: status === 0 ? stdout.trim() : undefined, package: name };
}

/** Keys with which Debian signs its packages. */
function keyring(): Requirement {
  const name = 'debian-archive-keyring';
  return { name, found: existsSync(KEYRING) ? name : undefined, package: name };
}

/** Debian packages that bring what is missing, sorted. */
export function missingPackages(requirements: readonly Requirement[]): string[] {
  const missing = requirements.filter(({ found }) => found === undefined);
  return [...new Set(missing.map((requirement) => requirement.package))].sort();
}
