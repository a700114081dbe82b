import { defineConfig } from '@playwright/test';
import { launchOptions } from './scripts/browser.ts';
import { EVERY_ENGINE } from './tests/e2e/tags.ts';
import { allowOlderFirefox } from './scripts/older-firefox.ts';

allowOlderFirefox();

const ROOT = 'http://127.0.0.1:4471/';
const HANDBOOK = 'http://127.0.0.1:4472/handbook/';

/**
 * Every test runs against the built site, served with a host's headers: `root` under `/`, and what
 * depends on the base path also under `/handbook/`; what depends on the browser's engine also in
 * Firefox. `npm test` builds both first.
 */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  // Bounds on what hangs: time is no criterion of these tests, and the machine may be busy.
  timeout: 180_000,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list'], ['json', { outputFile: '.cache/reports/e2e.json' }]],
  use: {
    browserName: 'chromium',
    locale: 'zh-CN',
    // One would answer for the network that a test stands in for; what tests it allows it.
    serviceWorkers: 'block',
    launchOptions: launchOptions('chromium'),
  },
  projects: [
    { name: 'root', use: { baseURL: ROOT } },
    { name: 'handbook', testMatch: /base-path\.spec\.ts/, use: { baseURL: HANDBOOK } },
    {
      name: 'firefox',
      grep: new RegExp(EVERY_ENGINE),
      use: { browserName: 'firefox', launchOptions: launchOptions('firefox'), baseURL: ROOT },
    },
  ],
  webServer: [
    {
      command: 'node scripts/serve-built.ts dist / 4471',
      url: ROOT,
      reuseExistingServer: false,
    },
    {
      command: 'node scripts/serve-built.ts .cache/dist-handbook /handbook/ 4472',
      url: HANDBOOK,
      reuseExistingServer: false,
    },
  ],
});
