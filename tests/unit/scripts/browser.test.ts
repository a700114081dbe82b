import { existsSync } from 'node:fs';
import { chromium, firefox } from '@playwright/test';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { launchOptions, requireBrowsers } from '../../../scripts/browser.ts';

vi.mock(import('node:fs'), async (original) => ({ ...(await original()), existsSync: vi.fn() }));

/** Makes these the only files there are. */
function only(...paths: string[]): void {
  vi.mocked(existsSync).mockImplementation((path) => paths.includes(String(path)));
}

beforeEach(() => only());

describe('launchOptions', () => {
  it('take the browser that Playwright installed, even where the system has one', () => {
    only(firefox.executablePath(), '/usr/bin/firefox-esr');
    expect(launchOptions('firefox')).not.toHaveProperty('executablePath');
    expect(launchOptions('firefox')).not.toHaveProperty('channel');
  });

  it('take the system’s otherwise; Firefox’s then speaks WebDriver BiDi', () => {
    only('/usr/bin/chromium', '/usr/bin/firefox-esr');
    expect(launchOptions('chromium')).toHaveProperty('executablePath', '/usr/bin/chromium');
    expect(launchOptions('chromium')).not.toHaveProperty('channel');
    expect(launchOptions('firefox')).toMatchObject({
      executablePath: '/usr/bin/firefox-esr',
      channel: 'moz-firefox',
    });
  });

  it('leave it to Playwright to complain where there is neither', () => {
    expect(launchOptions('firefox')).not.toHaveProperty('executablePath');
  });
});

describe('requireBrowsers', () => {
  it('is content with one of each', () => {
    only(chromium.executablePath(), '/usr/bin/firefox-esr');
    expect(requireBrowsers).not.toThrow();
  });

  it('says what to install where one is missing', () => {
    only('/usr/bin/chromium');
    expect(requireBrowsers).toThrow(
      /^There is no Firefox .*\n {2}npx playwright install .* firefox\n {2}apt-get install firefox-esr .*\n {2}npm test -- --install /,
    );
  });
});
