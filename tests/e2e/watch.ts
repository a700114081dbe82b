import type { Page } from '@playwright/test';

/** Problems of a page: console errors, exceptions, policy violations, foreign requests. */
export interface Watch {
  problems: string[];
}

/**
 * Writes down everything that a page must not do. Called before the first navigation.
 *
 * @param host Host and port of the site; a request to any other is a problem.
 */
export async function watch(page: Page, host: string): Promise<Watch> {
  const problems: string[] = [];
  const note = (problem: string): void => {
    problems.push(`${page.url()}: ${problem}`);
  };
  page.on('console', (message) => {
    if (message.type() === 'error') note(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => note(`exception: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.host !== host) note(`foreign: ${url.href}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) note(`${response.status()}: ${response.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} forbids ${event.blockedURI}`);
    });
  });
  return { problems };
}
