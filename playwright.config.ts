import { defineConfig } from '@playwright/test';
import { findBrowser } from './src/tasks/browser.ts';

const executablePath = findBrowser();

/**
 * Every test runs against the built site, served with a host's headers: `root` under `/`, and what
 * depends on the base path also under `/handbook/`. `npm test` builds both first.
 */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  // Time is no criterion of these tests, and the machine may be busy.
  expect: { timeout: 15_000 },
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list'], ['json', { outputFile: '.cache/reports/e2e.json' }]],
  use: {
    browserName: 'chromium',
    locale: 'zh-CN',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  projects: [
    { name: 'root', use: { baseURL: 'http://127.0.0.1:4471/' } },
    {
      name: 'handbook',
      testMatch: /base-path\.spec\.ts/,
      use: { baseURL: 'http://127.0.0.1:4472/handbook/' },
    },
  ],
  webServer: [
    {
      command: 'node src/tasks/serve-built.ts dist / 4471',
      url: 'http://127.0.0.1:4471/',
      reuseExistingServer: false,
    },
    {
      command: 'node src/tasks/serve-built.ts .cache/dist-handbook /handbook/ 4472',
      url: 'http://127.0.0.1:4472/handbook/',
      reuseExistingServer: false,
    },
  ],
});
